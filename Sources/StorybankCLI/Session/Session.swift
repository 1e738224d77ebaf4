import FoundationEssentials
import StoryModel
import StoryStorage
import Terminal

/// One run of a command: where its journal is, how it talks, and what day it is.
///
/// Every command makes one and talks through it alone, so that the rules for streams, colour and
/// questions hold everywhere.
final class Session {
  let configuration: Configuration
  let console: Console
  let environment: [String: String]
  let journalPath: String
  let clock: Clock
  var today: PartialDate { clock.today }
  let mayAsk: Bool
  /// Whether the journal was opened to be changed.
  private var mayHaveChanged = false
  /// What was told of the journal, each thing once.
  private var told: Set<String> = []

  /// - Parameters:
  ///   - options: What every command takes.
  ///   - given: What the configuration is taken to say; otherwise its file is read.
  /// - Throws: `Failure` when the configuration or the environment is wrong.
  init(_ options: GlobalOptions, configuration given: Configuration? = nil) throws {
    let process = ProcessInfo.processInfo.environment
    configuration = try given ?? ConfigurationFile(environment: process).read()
    environment = configuration.completing(process)
    let isColorless = !(process["NO_COLOR"] ?? "").isEmpty
    let color = options.color ?? (isColorless ? nil : configuration.color) ?? .auto
    console = Console.standard(environment: environment, color: color.terminalChoice)
    mayAsk = !options.noInput
    clock = try Clock(environment: environment)
    if let journal = options.journal {
      guard !journal.isEmpty else { throw Failure(.usage, "--journal needs a path.") }
      journalPath = journal
    } else {
      journalPath = try Journal.defaultPath(environment: environment)
    }
  }

  // MARK: Journal

  /// Whether there is something at the journal's path.
  var journalExists: Bool { Journal.exists(at: journalPath) }

  /// Opens the journal and passes on what it has to tell; before the first change of a day it is
  /// copied, unless a command sees to that itself.
  ///
  /// - Throws: `Failure` when a journal that must be there is not, in words that say how to begin.
  func openJournal(
    _ access: Journal.Access = .readWrite, backup: Bool = true
  ) throws -> Journal {
    if access != .create, !journalExists {
      throw Failure(
        .noInput,
        """
        There is no journal at \(shown(journalPath)) yet.
        Begin one with: storybank log "what happened with a customer"
        """)
    }
    let journal = try Journal(at: journalPath, access: access, clock: clock.reading)
    if access != .readOnly { mayHaveChanged = true }
    try tellOnce(journal.notices)
    if backup, access != .readOnly {
      do {
        try journal.keepDailyBackup()
      } catch {
        // A change is not held back by a copy that cannot be made.
        try note("No backup was made today: \(error.description)")
      }
    }
    return journal
  }

  /// Fills the journal; one that is not there is made with all that comes into it, or not at all.
  ///
  /// - Parameter fill: Does so without asking a person; it gets the journal, and must not keep it.
  /// - Returns: What `fill` returns.
  /// - Throws: `Failure` or `JournalError`, and what `fill` throws.
  func fillJournal<Result>(_ fill: (Journal) throws -> Result) throws -> Result {
    let made = try Journal.make(at: journalPath, clock: clock.reading) { journal in
      (result: try fill(journal), notices: journal.notices)
    }
    guard let made else { return try fill(try openJournal()) }
    mayHaveChanged = true
    try tellOnce(made.notices)
    return made.result
  }

  private func tellOnce(_ notices: [String]) throws {
    for notice in notices where told.insert(notice).inserted { try note(notice) }
  }

  /// The dimensions of the journal, or the built-in ones where there is no journal yet.
  func dimensionsEvenWithoutJournal() throws -> [Dimension] {
    try journalExists ? openJournal(.readOnly).dimensions() : Journal.builtInDimensions()
  }

  // MARK: Talking

  /// Prints a line of data.
  func say(_ line: String) throws {
    try console.write(line + "\n")
  }

  /// Prints prose: on a terminal between words rather than through them, elsewhere as one line.
  func tell(_ prose: String) throws {
    try say(wrapped(prose))
  }

  /// Prose in lines that fit the terminal; as one line elsewhere.
  func wrapped(_ prose: String) -> String {
    console.isOutputTerminal ? Wrapping.wrap(prose, width: textWidth, indent: 0) : prose
  }

  /// Prints text as it is.
  func write(_ text: String) throws {
    try console.write(text)
  }

  /// Prints the UTF-8 of a text as it is.
  func write(_ bytes: [UInt8]) throws {
    try console.write(bytes)
  }

  /// Prints a remark on standard error, away from the data.
  func note(_ line: String) throws {
    try console.writeError(line + "\n")
  }

  /// Sends what was printed on its way.
  func flush() throws {
    try console.flush()
  }

  /// Ends a command, or the part of it that changes something, which has done what it was asked for:
  /// everything printed has arrived, or the command fails.
  func finish() throws {
    do {
      try console.flush()
    } catch {
      guard mayHaveChanged else { throw error }
      throw Failure(
        .inputOutput,
        "\(error.description)\nWhat was asked for is done; only the word of it is missing.")
    }
  }

  /// Stored text as a terminal may show it.
  func shown(_ text: String) -> String {
    Escaping.escaped(text)
  }

  /// A name in typographic quotes, safe for a terminal.
  func quoted(_ text: String) -> String {
    "“\(shown(text))”"
  }

  /// `#12 The double charge`.
  func line(for story: StorySummary) -> String {
    "#\(story.id) \(shown(story.title))"
  }

  /// `#12 The double charge`.
  func line(for story: Story) -> String {
    "#\(story.id ?? 0) \(shown(story.displayTitle))"
  }
}

extension ColorChoice {
  var terminalChoice: Style.Choice {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
