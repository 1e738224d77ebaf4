import StoryCoverage
import StoryModel

/// The stories themselves, with a form to search and filter them.
enum StoriesSection {
  /// What stands before the first story.
  static func beginning(_ content: ReportContent) -> HTML {
    """
    <section id="stories" aria-labelledby="stories-title">
      <h2 id="stories-title">Stories</h2>
      <form id="filter" role="search" hidden>
        <label>Search <input type="search" id="words" autocomplete="off"></label>
        <label>Dimension <select id="dimension"><option value="">all</option>\
    \(.each(content.coverage.dimensions) { "<option value=\"\($0.slug)\">\($0.name)</option>" })\
    </select></label>
        <label>Status <select id="status"><option value="">all</option><option>ready</option>\
    <option>draft</option><option>retired</option></select></label>
        <output id="found" for="words dimension status"></output>
      </form>
    \(.when(content.entries.isEmpty, "  <p>The journal is empty.</p>\n"))
    """
  }

  /// What stands behind the last one.
  static let end: HTML = "</section>\n"

  static func story(_ item: ReportContent.Item) -> HTML {
    let story = item.story
    let status = story.status.rawValue
    let about = [
      story.date?.description ?? "", story.role, story.organisation, story.customer,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    let parts = StoryField.parts.filter { !story.isBlank($0) }
    return """
        <article id="story-\(story.id ?? 0)" class="story" \
      data-dimensions="\(story.dimensions.joined(separator: " "))" data-status="\(status)">
          <h3><span class="id">#\(story.id ?? 0)</span> \
      <span class="text">\(ReportContent.title(of: story))</span></h3>
          <p class="about"><span class="status \(status)">\(status)</span> <span class="text">\(about)</span></p>
          <p class="labels">\(.each(story.dimensions) { "<span class=\"dimension\">\($0)</span> " })\
      \(.each(story.tags) { "<span class=\"tag text\">@\($0)</span> " })</p>
          <div class="parts">
      \(.each(parts) { part in
        """
              <div><h4>\(part.heading)</h4><p class="text">\(story.text(of: part))</p></div>

        """
      })\
          </div>
      \(.when(!item.evidence.isEmpty, evidence(item.evidence)))\
      \(.when(!item.claims.isEmpty, claims(item.claims)))\
      \(.when(
        !item.told.isEmpty, "    <p class=\"told\">Told: <span class=\"text\">\(item.told)</span></p>\n"))\
        </article>

      """
  }

  private static func evidence(_ evidence: [Evidence]) -> HTML {
    """
        <h4>Shows</h4>
        <ul class="evidence">\(.each(evidence) { evidence in
          """
          <li><b>\(evidence.signal)</b>\(.when(evidence.state == .suggested, " (an estimate)")) \
          <q class="text">\(evidence.passage)</q></li>
          """
        })</ul>

    """
  }

  private static func claims(_ claims: [Claim]) -> HTML {
    """
        <h4>Numbers</h4>
        <ul class="claims">\(.each(claims) {
          "<li><span class=\"text\">\($0.text)</span>: \($0.standing?.rawValue ?? "not marked")</li>"
        })</ul>

    """
  }
}
