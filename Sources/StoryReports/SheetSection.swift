import StoryModel

/// The cheat sheet: what alone is printed.
struct SheetSection {
  private let stories: [Story]

  init(_ content: ReportContent) {
    stories = Array(content.planned.prefix(ReportContent.mostPlanned))
  }

  var html: HTML {
    """
    <section id="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">Cheat sheet</h2>
      <p class="screen">Printing this page prints the cheat sheet alone.</p>
      <div class="cards">
    \(.each(stories, card))\
      </div>
    \(.when(stories.isEmpty, "  <p>No story is ready to be told yet.</p>\n"))\
    </section>


    """
  }

  private func card(_ story: Story) -> HTML {
    let sheet = CheatSheet(of: story)
    return """
          <article>
            <h3>\(ReportContent.title(of: story))</h3>
            <p class="dims">#\(story.id ?? 0) · \(story.dimensions.joined(separator: ", "))</p>
            <p class="opening">\(sheet.opening)</p>
            <ol>
      \(.each(sheet.beats) { "        <li><b>\($0.label)</b> \($0.text)</li>\n" })\
            </ol>
      \(.when(
        !sheet.result.isEmpty, "      <p class=\"result\"><b>Result</b> \(sheet.result)</p>\n"))\
          </article>

      """
  }
}
