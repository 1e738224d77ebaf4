import ArgumentParser
import StoryCoverage
import StoryModel
import StoryStorage

/// Shows which competencies still lack a story.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "gaps",
    abstract: "Show which competencies, and which signals of them, still lack a story.",
    discussion: """
      EXAMPLES
        storybank gaps
        storybank gaps --dimension anticipating
        storybank gaps --json
      """)

  @Option(
    help: ArgumentHelp("Only this dimension, in detail.", valueName: "slug"),
    completion: JournalCompletion.dimensions)
  var dimension: String?

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let report = try JournalCoverage(session: session).report()
    try GapsView(report: report, session: session).show(dimension: dimension, json: json)
    try session.finish()
  }
}
