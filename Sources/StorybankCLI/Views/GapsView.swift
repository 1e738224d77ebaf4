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
      report.next.removeAll { $0.dimension != slug }
    }
    if json {
      try session.print(CoverageJSON.value(of: report))
    } else {
      try session.page(try text(of: report, inDetail: slug != nil))
    }
  }

  private func text(of report: CoverageReport, inDetail: Bool) throws -> String {
    let style = session.style
    var text = table(of: report.dimensions).rendered(for: session.console) + "\n"
    if !inDetail { text += map(of: report.dimensions) }
    for dimension in report.dimensions where inDetail || dimension.status < .strong {
      let role: Style.Role =
        switch dimension.status {
        case .gap: .bad
        case .thin: .warn
        case .covered: .accent
        case .strong: .good
        }
      let name = session.shown(dimension.name)
      let sentence = session.hanging("\(name): \(dimension.reason)", indent: 0)
      text +=
        sentence.hasPrefix(name)
        ? style.apply(role, to: name) + sentence.dropFirst(name.count) : sentence
      if inDetail { text += detail(of: dimension) }
    }
    if !text.hasSuffix("\n\n") { text += "\n" }
    text += questions(of: report, inDetail: inDetail)
    if inDetail { return text + prompts(report.next) }
    for remark in report.remarks {
      text += "Note: " + session.hanging(session.shown(remark.text), indent: 6)
    }
    return text + prompts(report.next)
  }

  private func table(of dimensions: [DimensionCoverage]) -> Table {
    // Without drafts there is room for the longest built-in name in 80 columns.
    let drafts = dimensions.contains { $0.drafts > 0 }
    var table = Table(
      columns: [
        .init("Dimension", isFlexible: true), .init("Status"), .init("Ready", alignment: .trailing),
      ] + (drafts ? [.init("Drafts", alignment: .trailing, isSpare: true)] : []) + [
        .init("Strong", alignment: .trailing), .init("Signals", alignment: .trailing),
        .init("Newest", isSpare: true),
      ])
    for dimension in dimensions {
      let shown = dimension.signals.count { $0.isCovered }
      table.append(
        [session.shown(dimension.name), dimension.status.rawValue, String(dimension.ready)]
          + (drafts ? [String(dimension.drafts)] : []) + [
            String(dimension.strong), "\(shown)/\(dimension.signals.count)",
            dimension.newest?.description ?? "",
          ])
    }
    return table
  }

  private func questions(of report: CoverageReport, inDetail: Bool) -> String {
    let slugs = report.dimensions.map(\.slug)
    let open = report.questions.uncovered.filter {
      !inDetail || $0.dimension.map(slugs.contains) == true
    }
    var text = ""
    if !inDetail {
      guard report.questions.total > 0 else { return "" }
      text += "Questions with a workable story: "
      text += "\(report.questions.covered) of \(report.questions.total)\n"
    } else if !open.isEmpty {
      text += "Questions without a workable story:\n"
    } else {
      return text + "Every question that is known for it has a workable story.\n"
    }
    for question in open.prefix(inDetail ? 20 : 3) {
      text += "  ○ " + session.hanging(session.shown(question.question), indent: 4)
    }
    let rest = open.count - min(open.count, inDetail ? 20 : 3)
    if rest > 0 { text += "  \(rest) more: storybank questions list --open\n" }
    return text
  }

  private func prompts(_ next: [CoveragePrompt]) -> String {
    guard !next.isEmpty else { return "" }
    return "\n" + session.style.apply(.heading, to: "Next, think of:") + "\n"
      + next.map { "  · " + session.hanging($0.prompt, indent: 4) }.joined()
  }

  /// Dimension by signal: how each is proven in ready stories, in marks that need no colour.
  private func map(of dimensions: [DimensionCoverage]) -> String {
    let withSignals = dimensions.filter { !$0.signals.isEmpty }
    guard !withSignals.isEmpty else { return "" }
    let width = withSignals.map { TextWidth.columns(of: $0.slug) }.max() ?? 0
    var text = session.style.apply(.dim, to: "Signals: ● shown  ◐ told  ◌ in a draft  ○ not yet")
    text += "\n"
    for dimension in withSignals {
      text += dimension.slug.padded(to: width + 1)
      text += dimension.signals.map { " \(mark($0))" }.joined()
      let lacking = dimension.signals.filter { !$0.isCovered }.map(\.slug)
      if !lacking.isEmpty, lacking.count < dimension.signals.count {
        let behind = width + 3 + 2 * dimension.signals.count
        // Beside the marks there must be room for the longest name of a signal.
        let isBeside = session.textWidth - behind >= 30
        let indent = isBeside ? behind : 2
        let lines = Wrapping.wrap(
          "lacks \(lacking.joined(separator: ", "))", width: session.textWidth, indent: indent)
        text += isBeside ? "  " : "\n  "
        text += session.style.apply(.dim, to: String(lines.dropFirst(indent)))
      }
      text += "\n"
    }
    return text + "\n"
  }

  private func mark(_ signal: SignalCoverage) -> String {
    switch signal.proof {
    case .shown where signal.isCovered: session.style.apply(.good, to: "●")
    case .told where signal.isCovered: session.style.apply(.accent, to: "◐")
    default: signal.draft == nil ? "○" : session.style.apply(.warn, to: "◌")
    }
  }

  private func detail(of dimension: DimensionCoverage) -> String {
    var text = ""
    for signal in dimension.signals {
      text += "  \(mark(signal)) "
      text += session.hanging("\(signal.slug): \(session.shown(signal.summary))", indent: 4)
      if let best = signal.best, signal.isCovered {
        text += Wrapping.wrap(
          "#\(best) \(session.quoted(signal.passage ?? ""))", width: session.textWidth, indent: 6)
        text += "\n"
      } else if let draft = signal.draft {
        text += "      draft #\(draft) would show it if it were finished\n"
      }
    }
    return text
  }
}
