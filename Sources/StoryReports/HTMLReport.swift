import StoryCoverage
import StoryModel

/// One HTML file that needs nothing else: no network, no font, no other file.
///
/// Whatever stands in a story stays text: all of it is escaped, and the page's own policy lets no
/// script or style run but the two that carry its nonce.
public struct HTMLReport {
  private let content: ReportContent
  private let nonce: String

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - content: What to show.
  ///   - nonce: A word that nobody can guess: letters and digits.
  public init(_ content: ReportContent, nonce: String) {
    self.content = content
    self.nonce = nonce
  }

  /// Writes the page piece by piece, each story for itself, so that neither the stories nor the page is
  /// ever held whole.
  ///
  /// - Parameters:
  ///   - stories: Hands over the stories of the content, in the same order, to what it is given.
  ///   - write: Takes the next piece of the page, in UTF-8.
  /// - Throws: What either of them throws.
  public func write(
    stories: (_ show: (ReportContent.Item) throws -> Void) throws -> Void,
    to write: ([UInt8]) throws -> Void
  ) rethrows {
    let titles = content.titles
    try write(head.utf8)
    try write(CoverageSection(content: content, titles: titles).html.utf8)
    try write(TimelineSection(content).html.utf8)
    try write(QuestionsSection(content: content, titles: titles).html.utf8)
    try write(SheetSection(content).html.utf8)
    try write(StoriesSection.beginning(content).utf8)
    try withoutActuallyEscaping(write) { write in
      try stories { try write(StoriesSection.story($0).utf8) }
    }
    try write(StoriesSection.end.utf8)
    try write(foot.utf8)
  }

  private var head: HTML {
    let policy: HTML =
      "default-src 'none'; style-src 'nonce-\(nonce)'; script-src 'nonce-\(nonce)'; base-uri 'none'; form-action 'none'"
    let count = { (status: StoryStatus) in content.entries.count { $0.status == status } }
    return """
      <!doctype html>
      <!-- storybank report -->
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(content.title)</title>
      <style nonce="\(nonce)">
      \(Self.style)</style>
      </head>
      <body>
      <a class="skip" href="#stories">Skip to the stories</a>
      <header>
        <h1>\(content.title)</h1>
        <p class="lead">\(count(.ready)) ready · \(count(.draft)) in draft · \(count(.retired)) retired · \
      \(content.coverage.questions.covered) of \(content.coverage.questions.total) likely questions \
      answered · \(content.today.description)</p>
        <nav aria-label="Parts of the report">
          <a href="#coverage">Coverage</a>
          <a href="#timeline">Timeline</a>
          <a href="#questions">Questions</a>
          <a href="#sheet">Cheat sheet</a>
          <a href="#stories">Stories</a>
        </nav>
      </header>
      <main>


      """
  }

  private var foot: HTML {
    """
    </main>
    <footer><p>Made by storybank on this computer; nothing was sent anywhere.</p></footer>
    <script nonce="\(nonce)">
    \(Self.script)</script>
    </body>
    </html>

    """
  }

  private static let style = HTML(trusted: PackageResources.report_css)
  private static let script = HTML(trusted: PackageResources.report_js)
}
