import ArgumentParser
import StoryCoverage
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// The interview questions: built in, the user's own, and those that nothing answered.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "questions",
    abstract: "Interview questions, each with the story that answers it best; add your own.",
    subcommands: [List.self, Add.self, Import.self, Remove.self], defaultSubcommand: List.self)

  /// Lists the questions with their best story.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the questions with the story that answers each best.",
      discussion: """
        Your own questions have a number; those marked ? were asked of `match` and nothing answered.

        EXAMPLES
          storybank questions
          storybank questions list --dimension balancing
          storybank questions list --open
        """)

    @Option(
      help: ArgumentHelp("Only questions that ask for this dimension.", valueName: "slug"),
      completion: JournalCompletion.dimensions)
    var dimension: String?

    @Flag(help: "Only your own questions and those that nothing answered.")
    var own = false

    @Flag(help: "Only questions without a workable story.")
    var open = false

    @Flag(help: .json) var json = false
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let coverage = try JournalCoverage(session: session)
      if let dimension {
        _ = try session.check(dimensions: [dimension], known: coverage.dimensions.map(\.slug))
      }
      let answers = try coverage.answers(to: try coverage.expectedQuestions()).filter {
        (dimension == nil || $0.question.dimension == dimension)
          && (!own || $0.question.id != nil)
          && (!open || ($0.answers?.first?.fit ?? .none) < .workable)
      }
      let best = answers.compactMap { QuestionsView.best($0)?.story }
      let stories = try coverage.journal.stories(numbered: Array(Set(best)))
      try QuestionsView(
        answers: answers, dimensions: coverage.dimensions, stories: stories, session: session
      )
      .show(json: json)
      try session.finish()
    }
  }

  /// Adds a question.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a question of your own.",
      discussion: """
        EXAMPLES
          storybank questions add "Tell me about a customer you lost."
          storybank questions add --dimension balancing "When did you say no?"
        """)

    @Argument(help: "The question.")
    var words: [String]

    @Option(
      help: ArgumentHelp("The dimension it asks for.", valueName: "slug"),
      completion: JournalCompletion.dimensions)
    var dimension: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let text = words.joined(separator: " ").trimmed
      guard !text.isEmpty else { throw Failure(.usage, "The question is empty.") }
      let journal = try session.openJournal(.create)
      if let dimension {
        _ = try session.check(
          dimensions: [dimension], known: try journal.dimensions().map(\.slug))
      }
      let added = try journal.add([Question(text: text, dimension: dimension, origin: .own)])
      try session.say(added == 1 ? "Added." : "That question is there already.")
      try session.finish()
    }
  }

  /// Adds questions from a file.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add questions from a file: one a line, or CSV with a column `question`.",
      discussion: """
        EXAMPLES
          storybank questions import questions.txt
          storybank questions import - < questions.csv
        """)

    @Argument(help: "A file, or `-` for stdin.", completion: .file())
    var path: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let known = try session.dimensionsEvenWithoutJournal().map(\.slug)
      let questions = try QuestionReading.read(path, dimensions: known)
      let added = try session.openJournal(.create).add(questions)
      try session.say(
        "Added \(Plural.of(added, "question")); \(questions.count - added) were there already.")
      try session.finish()
    }
  }

  /// Removes questions.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove questions of your own, or ones that nothing answered.",
      discussion: """
        EXAMPLES
          storybank questions remove 3
        """)

    @Argument(help: "The numbers that `questions list --own` shows.")
    var numbers: [Int]

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal()
      try journal.together {
        for number in numbers { try journal.removeQuestion(number) }
      }
      try session.say("Removed \(Plural.of(numbers.count, "question")).")
      try session.finish()
    }
  }
}

/// Reads lists of questions from files.
enum QuestionReading {
  /// The questions in a file, or in standard input for `-`.
  static func read(_ path: String, dimensions: [String]) throws -> [Question] {
    let bytes = try path == "-" ? Input.standardInputBytes() : Input.bytes(ofFile: path)
    let questions = try QuestionList.read(
      bytes, file: path == "-" ? nil : path, dimensions: dimensions)
    guard !questions.isEmpty else {
      throw Failure(.badData, "There is no question in \(path == "-" ? "the input" : path).")
    }
    return questions
  }
}
