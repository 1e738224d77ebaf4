import StoryModel

/// The stories by year.
struct TimelineSection {
  private let years: [(year: Int, entries: [ReportContent.Entry])]

  init(_ content: ReportContent) {
    let dated = content.entries.filter { $0.date != nil && $0.status != .retired }
    let byYear = Dictionary(grouping: dated) { $0.date?.year ?? 0 }
    guard let first = byYear.keys.min(), let last = byYear.keys.max() else {
      years = []
      return
    }
    // The empty years too: a hole is worth seeing. But a slip such as 1024 for 2024 must not make a
    // thousand columns.
    let shown = last - first < 40 ? Array(first...last) : byYear.keys.sorted()
    years = shown.map { year in
      (year, (byYear[year] ?? []).sorted { (Self.order($0), $0.id) < (Self.order($1), $1.id) })
    }
  }

  var html: HTML {
    """
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">Timeline</h2>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="timeline-title">
      <ol class="years">
    \(.each(years) { """
          <li><ul>\(.each($0.entries, dot))</ul><span class="year">\($0.year)</span></li>

      """ })\
    \(.when(years.isEmpty, "    <li>No story has a date yet.</li>\n"))\
      </ol>
      </div>
    </section>


    """
  }

  private func dot(_ entry: ReportContent.Entry) -> HTML {
    let what = "\(entry.date?.description ?? "") \(entry.title)"
    return """
      <li><a class="dot \(entry.status.rawValue)" href="#story-\(entry.id)" title="\(what)">\
      <span class="aside">\(what), \(entry.status.rawValue)</span></a></li>
      """
  }

  private static func order(_ entry: ReportContent.Entry) -> Int {
    (entry.date?.month ?? 0) * 100 + (entry.date?.day ?? 0)
  }
}
