import ArgumentParser
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Interviews, past and to come.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "interview",
    abstract: "Interviews, and which stories were told there.",
    subcommands: [List.self, Add.self, Show.self], defaultSubcommand: List.self)

  /// Lists the interviews.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the interviews.",
      discussion: """
        EXAMPLES
          storybank interview list
        """)

    @Flag(help: .json) var json = false
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal(.readOnly)
      try InterviewsView(
        interviews: try journal.interviews(), tellings: try journal.tellings(), session: session
      ).show(json: json)
      try session.finish()
    }
  }

  /// Adds an interview.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an interview.",
      discussion: """
        EXAMPLES
          storybank interview add "Harbour Hotels" --role "Guest manager"
          storybank interview add "Harbour Hotels" --round second --date 2026-12-04
        """)

    @Argument(help: "The organisation.")
    var organisation: String

    @Option(help: "The position that it is about.")
    var role: String = ""

    @Option(help: "Which round.")
    var round: String = ""

    @Option(help: "When: a date, `tomorrow`, `next friday`, `in 3 weeks`, `last friday`.")
    var date: String?

    @Option(help: "Who asks.")
    var interviewer: String = ""

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      guard !organisation.trimmed.isEmpty else {
        throw Failure(.usage, "An interview needs an organisation.")
      }
      let day = try date.map {
        try DateReading.read($0, flag: "--date", today: session.today, leaning: .future)
      }
      let saved = try session.openJournal(.create).add(
        Interview(
          organisation: organisation.trimmed, role: role.trimmed, round: round.trimmed, date: day,
          interviewer: interviewer.trimmed))
      let number = saved.id ?? 0
      try session.say("Added interview \(number): \(InterviewsView.name(of: saved, session))")
      try session.say("Prepare for it: storybank prep --interview \(number)")
      try session.finish()
    }
  }

  /// Shows an interview and what was told there.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show an interview and what was told there.",
      discussion: """
        EXAMPLES
          storybank interview show 1
        """)

    @Argument(help: "The number of the interview.", completion: JournalCompletion.interviews)
    var number: Int

    @Flag(help: .json) var json = false
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal(.readOnly)
      let interview = try session.interview(number, in: journal)
      let tellings = try journal.tellings().filter { $0.interview == number }
      try InterviewView(
        interview: interview, tellings: tellings,
        stories: try journal.stories(numbered: Set(tellings.map(\.story)).sorted()),
        session: session
      ).show(json: json)
      try session.finish()
    }
  }
}

/// Records that a story was told.
struct TellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "tell",
    abstract: "Record which story you told in an interview, and how it landed.",
    discussion: """
      `match` and `prep` then know what an organisation has heard.

      EXAMPLES
        storybank tell 12 --interview 1 --landed 4 --question "An irate customer?"
        storybank tell 12 --interview 1 --note "They asked how I knew."
      """)

  @Argument(help: .story, completion: JournalCompletion.stories) var story: [String]

  @Option(
    help: ArgumentHelp("The interview.", valueName: "number"),
    completion: JournalCompletion.interviews)
  var interview: Int

  @Option(help: "The question that it answered.")
  var question: String = ""

  @Option(help: "How it landed, from 1 (badly) to 5 (very well).")
  var landed: Int?

  @Option(help: "What to remember.")
  var note: String = ""

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let id = try session.resolve(story.joined(separator: " "), in: journal)
    let place = try session.interview(interview, in: journal)
    let before = try StoryTellings(journal: journal, asking: interview)
    let saved = try journal.add(
      Telling(
        story: id, interview: interview, question: question.trimmed, landed: landed,
        note: note.trimmed))
    guard let summary = try journal.summary(saved.story) else { return }
    try session.say("Told \(session.line(for: summary)) at \(session.shown(place.organisation)).")
    if before.isToldHere(id) {
      try session.note(
        "Worth a look: \(session.shown(place.organisation)) has heard this story before.")
    }
    let count = before.count(of: id) + 1
    if count >= 5 {
      try session.note("Told \(count) times now: let another story have its turn.")
    } else if count >= 3 {
      try session.note("Told \(count) times now.")
    }
    try session.finish()
  }
}

extension Session {
  /// - Throws: `Failure` where there is no such interview.
  func interview(_ number: Int, in journal: Journal) throws -> Interview {
    guard let found = try journal.interviews().first(where: { $0.id == number }) else {
      throw Failure(
        .nothingFound,
        "There is no interview \(number). `storybank interview list` shows them all.")
    }
    return found
  }
}
