import ArgumentParser
import StoryModel
import StoryReports
import StoryStorage
import Terminal

/// Writes a report to look at and to print.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "report",
    abstract: "Write a report to look at and to print: one HTML file.",
    discussion: """
      Shows the coverage map, a timeline, the questions with their stories, and the stories with \
      search and filter. Printed, it is a cheat sheet of one page. The file needs no network and is \
      private to you (mode 0600); an earlier report of this program is replaced.

      EXAMPLES
        storybank report
        storybank report -o ~/stories.html --open
        storybank report --interview 2 --redact -o to-share.html
      """)

  /// The first words of every report, by which one is known that may be replaced.
  private static let beginning = Array("<!doctype html>\n<!-- storybank report".utf8)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to; `-` is stdout.", valueName: "file"), completion: .file())
  var output: String = "storybank-report.html"

  @Flag(help: "Open it in the browser.")
  var open = false

  @Flag(name: .shortAndLong, help: "Replace what is there, whatever it is.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "The interview that the cheat sheet is for: what was told there comes last.",
      valueName: "number"),
    completion: JournalCompletion.interviews)
  var interview: Int?

  @Flag(help: .redact) var redact = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if open, output == "-" { throw ValidationError("--open needs a file: name one with -o.") }
  }

  func run() throws {
    let session = try Session(global)
    let contents = try ReportContents(
      session: session, interview: interview, redact: redact)
    let report = HTMLReport(contents.content, nonce: Self.nonce())
    if output == "-" {
      try report.write(stories: contents.forEachItem, to: session.write)
    } else {
      let draft = try PrivateDraft(of: output, overwrite: force || Self.isReport(output))
      try report.write(stories: contents.forEachItem, to: draft.write)
      try draft.keep()
      try session.say("Wrote \(session.shown(output))")
    }
    try contents.redaction.report()
    try session.finish()
    if open { try Browser.open(output, environment: session.environment) }
  }

  private static func isReport(_ path: String) -> Bool {
    (try? Input.start(ofFile: path, count: beginning.count)) == beginning
  }

  /// 128 bits that nobody can guess.
  private static func nonce() -> String {
    (0..<16).map { _ in UInt8.random(in: 0...255) }.map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }.joined()
  }
}
