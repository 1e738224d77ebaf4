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

  @OptionGroup var story: StoryArgument
  @OptionGroup var sharing: RedactOption
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal(.readOnly)
    let story = try session.story(story.reference, in: journal)
    let redaction = try Redaction(if: sharing.redact, journal: journal, session: session)
    try StoryView(story: story, journal: journal, session: session, redaction: redaction)
      .show(json: output.json)
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

  @OptionGroup var story: StoryArgument
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal(.readOnly)
    let id = try session.resolve(story.reference, in: journal, includingTrash: true)
    try HistoryView(revisions: try journal.history(of: id), session: session)
      .show(json: output.json)
    try session.finish()
  }
}
