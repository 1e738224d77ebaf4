import ArgumentParser
import StoryMatcher
import StoryModel
import StoryStorage

/// Finds the stories that answer a question best.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "match",
    abstract: "Find the best story for an interview question, and why.",
    discussion: """
      Says what the question was heard as, which stories fit and how well, why, and what to add \
      before telling one. When nothing fits it says so, and keeps the question \
      for `gaps`. Without a question it asks for one after the other, fast enough for a phone \
      interview; piped, it takes one question a line.

      EXAMPLES
        storybank match "Tell me about a time you dealt with an irate customer."
        storybank match --as balancing "When did you say no?"
        storybank match --json --limit 3 -- "Why did you do it?"
      """)

  @Argument(help: "The question.")
  var words: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Hear the question as this dimension.", valueName: "dimension"),
    completion: JournalCompletion.dimensions)
  var dimension: String?

  @Option(
    help: ArgumentHelp(
      "The interview that asks; what was told there already goes down.", valueName: "number"),
    completion: JournalCompletion.interviews)
  var interview: Int?

  @Option(help: ArgumentHelp("At most so many stories.", valueName: "count"))
  var limit: Int = 5

  @Flag(help: "Do not keep a question that nothing answers.")
  var forget = false

  @OptionGroup var filter: FilterOptions
  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    let session = try Session(global)
    let wanted = try filter.filter(today: session.today)
    let matching = try QuestionMatching(
      session: session, filter: wanted, dimension: dimension, interview: interview)
    if !words.isEmpty {
      let isAnswered = try answer(words.joined(separator: " "), with: matching, session: session)
      try session.finish()
      if !isAnswered { throw Failure.silent(.nothingFound) }
      return
    }
    if session.isInteractive {
      var asked: [String] = []
      while let question = try session.ask("Question (empty line to stop):", history: asked),
        !question.trimmed.isEmpty
      {
        asked.append(question)
        _ = try answer(question, with: matching, session: session)
        try session.flush()
      }
    } else {
      for line in try session.readStandardInput().split(whereSeparator: \.isNewline)
      where !line.trimmed.isEmpty {
        _ = try answer(String(line), with: matching, session: session)
      }
    }
    try session.finish()
  }

  /// Prints the answer to one question; returns whether any story fits.
  private func answer(
    _ question: String, with matching: QuestionMatching, session: Session
  ) throws -> Bool {
    let result = try matching.answer(question, showing: limit)
    if result.gap != nil, !forget { try matching.remember(result) }
    try MatchView(
      result: result, limit: limit, session: session, tellings: matching.tellings
    ).show(json: json)
    return result.gap == nil
  }
}
