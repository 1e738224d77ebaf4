import ArgumentParser
import StoryModel
import StoryStorage

/// Shows one story.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "show",
    abstract: "Show a story.",
    discussion: """
      EXAMPLES
        storybank show 12
        storybank show @last
        storybank show bakery owner
        storybank show 12 --redact         with aliases for names, to share it
      """)

  @Argument(help: .story, completion: JournalCompletion.stories) var story: [String]
  @Flag(help: .redact) var redact = false
  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal(.readOnly)
    let id = try session.number(story.joined(separator: " "), in: journal)
    let details = try StoryDetails(ofStory: id, in: journal, session: session)
    let redaction = try Redaction(if: redact, journal: journal, session: session)
    try StoryView(details: details, session: session, redaction: redaction).show(json: json)
    try redaction.report()
    try session.finish()
  }
}

/// Shows how a story came to be what it is.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "history",
    abstract: "Show the revisions of a story and what changed in each.",
    discussion: """
      EXAMPLES
        storybank history 12
      """)

  @Argument(help: .story, completion: JournalCompletion.stories) var story: [String]
  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal(.readOnly)
    let id = try session.resolve(story.joined(separator: " "), in: journal, includingTrash: true)
    try HistoryView(revisions: try journal.history(of: id), session: session)
      .show(json: json)
    try session.finish()
  }
}
