import StoryModel

/// The stories by year.
struct TimelineSection {
  private let years: [(year: Int, stories: [Story])]

  init(_ content: ReportContent) {
    let dated = content.items.map(\.story).filter { $0.date != nil && $0.status != .retired }
    let byYear = Dictionary(grouping: dated) { $0.date?.year ?? 0 }
    guard let first = byYear.keys.min(), let last = byYear.keys.max() else {
      years = []
      return
    }
    // The empty years too: a hole is worth seeing. But a slip such as 1024 for 2024 must not make a
    // thousand columns.
    let shown = last - first < 40 ? Array(first...last) : byYear.keys.sorted()
    years = shown.map { year in
      let stories = (byYear[year] ?? []).sorted {
        (Self.order($0), $0.id ?? 0) < (Self.order($1), $1.id ?? 0)
      }
      return (year, stories)
    }
  }

  var html: HTML {
    """
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">Timeline</h2>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="timeline-title">
      <ol class="years">
    \(.each(years) { """
          <li><ul>\(.each($0.stories, dot))</ul><span class="year">\($0.year)</span></li>

      """ })\
    \(.when(years.isEmpty, "    <li>No story has a date yet.</li>\n"))\
      </ol>
      </div>
    </section>


    """
  }

  private func dot(_ story: Story) -> HTML {
    let what = "\(story.date?.description ?? "") \(ReportContent.title(of: story))"
    return """
      <li><a class="dot \(story.status.rawValue)" href="#story-\(story.id ?? 0)" title="\(what)">\
      <span class="aside">\(what), \(story.status.rawValue)</span></a></li>
      """
  }

  private static func order(_ story: Story) -> Int {
    (story.date?.month ?? 0) * 100 + (story.date?.day ?? 0)
  }
}
