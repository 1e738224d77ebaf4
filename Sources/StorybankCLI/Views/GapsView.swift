import StoryCoverage
import StoryExchange
import StoryModel
import Terminal

/// Which competencies still lack a story.
struct GapsView {
  let report: CoverageReport
  let session: Session

  func show(dimension slug: String?, json: Bool) throws {
    var report = report
    if let slug {
      guard report.dimensions.contains(where: { $0.slug == slug }) else {
        _ = try session.check(dimensions: [slug], known: report.dimensions.map(\.slug))
        return
      }
      report.dimensions.removeAll { $0.slug != slug }
    }
    if json {
      try session.print(CoverageJSON.value(of: report))
    } else {
      try session.page(try text(of: report, inDetail: slug != nil))
    }
  }

  private func text(of report: CoverageReport, inDetail: Bool) throws -> String {
    let style = session.style
    var table = Table(columns: [
      .init("Dimension", isFlexible: true), .init("Status"),
      .init("Ready", alignment: .trailing), .init("Drafts", alignment: .trailing),
      .init("Strong", alignment: .trailing), .init("Signals", alignment: .trailing),
      .init("Newest"),
    ])
    for dimension in report.dimensions {
      let shown = dimension.signals.count { $0.isCovered }
      table.append([
        session.shown(dimension.name), dimension.status.rawValue, String(dimension.ready),
        String(dimension.drafts), String(dimension.strong), "\(shown)/\(dimension.signals.count)",
        dimension.newest?.description ?? "",
      ])
    }
    var text = table.rendered(for: session.console)
    text += "\n"
    for dimension in report.dimensions where inDetail || dimension.status == .gap {
      let role: Style.Role = dimension.status == .gap ? .bad : .warn
      text += style.apply(role, to: session.shown(dimension.name)) + ": \(dimension.reason)\n"
      guard inDetail else { continue }
      for signal in dimension.signals {
        let best = signal.best.map { "#\($0)" } ?? "no story"
        text += "  \(signal.isCovered ? "●" : "○") \(signal.slug): \(best)\n"
      }
    }
    if report.questions.total > 0 {
      text += "\nQuestions with a workable story: "
      text += "\(report.questions.covered) of \(report.questions.total)\n"
    }
    for remark in report.remarks {
      text += "Note: " + hanging(session.shown(remark.text), indent: 6)
    }
    if !report.next.isEmpty {
      text += "\n" + style.apply(.heading, to: "Next, think of:") + "\n"
      for next in report.next {
        text += "  · " + hanging(next.prompt, indent: 4)
      }
    }
    return text
  }

  /// Prose whose first line stands behind a mark of so many columns.
  private func hanging(_ text: String, indent: Int) -> String {
    String(Wrapping.wrap(text, width: session.textWidth, indent: indent).dropFirst(indent)) + "\n"
  }
}
