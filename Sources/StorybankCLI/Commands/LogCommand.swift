import ArgumentParser
import StoryModel
import StoryStorage
import Terminal

/// Captures a story in one line.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "log",
    abstract: "Capture a story now, in a line; flesh it out later.",
    discussion: """
      The text becomes a draft. A leading date in words ends with a colon; one that does not exist or \
      could be two is asked about, or refused without a terminal. Words that begin with @ become \
      tags. Without TEXT it asks on a terminal, and otherwise reads standard input. Text that is \
      typed at the prompt stays out of the shell's history.

      EXAMPLES
        storybank log
        storybank log Stayed on the phone until the nurse was back in @oncall
        storybank log "yesterday: the bakery owner was charged twice @billing"
        pbpaste | storybank log
      """)

  @Argument(help: "What happened; `-` reads standard input.")
  var text: [String] = []

  @Option(
    name: .customLong("dimension"),
    help: ArgumentHelp("A dimension it shows; may be repeated.", valueName: "slug"),
    completion: JournalCompletion.dimensions)
  var dimensions: [String] = []

  @Option(
    name: .customLong("tag"), help: "A free label; may be repeated.",
    completion: JournalCompletion.tags)
  var tags: [String] = []

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let typed = try read(session)
    let entry = try session.keepingText(of: typed, named: "log") {
      try LogEntry(parsing: typed, today: session.today) { try date(insteadOf: $0, session) }
    }
    guard !entry.text.isEmpty else {
      throw Failure(.usage, "Nothing to log: the text is empty.")
    }
    let story = try session.keepingText(of: typed, named: "log") {
      let journal = try session.openJournal(.create)
      let known = try journal.dimensions().map(\.slug)
      var story = entry.story
      story.dimensions = try session.check(dimensions: dimensions, known: known)
      story.tags += try tags.map(Vocabulary.tag)
      try session.warnOfNearTags(story.tags, in: journal)
      return try journal.add(story)
    }
    try session.say("Logged \(session.line(for: story))")
    try session.tell(
      "`storybank refine \(story.id ?? 0)` asks for the rest when you have a minute.")
    // On a terminal alone: reading what a text says takes longer than keeping it, and a script that
    // logs wants it kept.
    if session.console.isOutputTerminal {
      try session.flush()
      try DimensionSuggesting(session: session).offer(for: story)
    }
    try session.finish()
  }

  /// Asks for the date that is meant; none where the person leaves it out.
  private func date(
    insteadOf failure: DatePhrase.Failure, _ session: Session
  ) throws -> PartialDate? {
    guard session.isInteractive else { throw failure }
    var message = failure.description
    while true {
      try session.note(message)
      let answer = try session.ask("When was it? (empty for no date)")?.trimmed ?? ""
      if answer.isEmpty { return nil }
      do {
        return try DateReading.read(answer, flag: nil, today: session.today)
      } catch {
        message = Failure(from: error).message
      }
    }
  }

  private func read(_ session: Session) throws -> String {
    if !text.isEmpty, text != ["-"] { return text.joined(separator: " ") }
    if text.isEmpty, session.isInteractive {
      return try session.ask("What happened? One line is enough.") ?? ""
    }
    return try session.readStandardInput()
  }
}
