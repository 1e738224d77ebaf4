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

  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let report = try JournalCoverage(session: session).report()
    try GapsView(report: report, session: session).show(dimension: dimension, json: output.json)
    try session.finish()
  }
}
