import StoryCoverage
import StoryModel

/// The map of dimensions and signals, what there is to say about it, and what to think of next.
struct CoverageSection {
  let content: ReportContent
  /// The titles of the stories by number.
  let titles: [Int: String]

  var html: HTML {
    """
    <section id="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">Coverage</h2>
      <p class="key"><span class="shown">● shown</span> <span class="told">◐ told</span> \
    <span class="draft">◌ in a draft</span> <span class="missing">○ missing</span></p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="coverage-title">
      <table class="map">
        <thead><tr><th scope="col">Dimension</th><th scope="col">Status</th>\
    <th scope="col" class="number">Ready</th><th scope="col" class="number">Strong</th>\
    <th scope="col">Newest</th><th scope="col">Signals</th></tr></thead>
        <tbody>
    \(.each(content.coverage.dimensions, dimension))\
        </tbody>
      </table>
      </div>
    \(.each(content.coverage.remarks) { "  <p class=\"remark\">\($0.text)</p>\n" })\
      <h3>Next, think of</h3>
      <ul class="prompts">
    \(.each(content.coverage.next) { "    <li>\($0.prompt)</li>\n" })\
    \(.when(content.coverage.next.isEmpty, "    <li>Nothing is missing.</li>\n"))\
      </ul>
    </section>


    """
  }

  private func dimension(_ dimension: DimensionCoverage) -> HTML {
    """
        <tr>
          <th scope="row">\(dimension.name)<span class="reason">\(dimension.reason)</span></th>
          <td><span class="status \(dimension.status.rawValue)">\(dimension.status.rawValue)</span></td>
          <td class="number">\(dimension.ready)</td>
          <td class="number">\(dimension.strong)</td>
          <td>\(dimension.newest?.description ?? "–")</td>
          <td><ul class="signals">\(.each(dimension.signals, signal))</ul></td>
        </tr>

    """
  }

  private func signal(_ signal: SignalCoverage) -> HTML {
    let (kind, mark, word) =
      switch signal.proof {
      case .shown where signal.isCovered: ("shown", "●", "shown")
      case .told where signal.isCovered: ("told", "◐", "told")
      default: signal.draft == nil ? ("missing", "○", "missing") : ("draft", "◌", "in a draft")
      }
    var link: HTML = ""
    if let story = signal.isCovered ? signal.best : signal.draft {
      link = """
         <a href="#story-\(story)" aria-label="\(word) by story \(story), \(titles[story] ?? "")">#\(story)</a>
        """
    }
    return """
      <li class="\(kind)" title="\(signal.summary)"><span aria-hidden="true">\(mark)</span> \(signal.slug)\
      <span class="aside">: \(word)</span>\(link)</li>
      """
  }
}
