import StoryExchange
import StoryMatcher
import StoryModel
import Terminal

/// The answer to an interview question.
struct MatchView {
  let result: MatchResult
  let limit: Int
  let session: Session
  let tellings: StoryTellings

  func show(json: Bool) throws {
    if json {
      try session.print(MatchJSON.value(of: result, limit: limit))
    } else {
      try session.write(text)
    }
  }

  private var text: String {
    let style = session.style
    var text = style.apply(.heading, to: session.shown(result.question)) + "\n"
    text += style.apply(.dim, to: "Heard as: \(heard)") + "\n"
    let fitting = result.matches.filter { $0.fit != .none }.prefix(limit)
    for match in fitting { text += "\n" + rendered(match) }
    if !result.parts.isEmpty { text += "\n" + parts }
    if let gap = result.gap {
      text += "\n" + style.apply(.warn, to: "A gap: ")
      text +=
        fitting.isEmpty ? "none of your stories answers this.\n" : "no story answers all of it.\n"
      if let bridge = result.matches.first, fitting.isEmpty {
        text += "  Nearest: #\(bridge.id) \(session.shown(bridge.title)), as a bridge at best.\n"
      }
      text += Wrapping.wrap(gap.prompt, width: session.textWidth, indent: 2) + "\n"
      text += "  storybank log \"...\" keeps it.\n"
    }
    return text + "\n"
  }

  private var heard: String {
    let likely = result.dimensions.filter { $0.probability >= 0.1 }.prefix(3)
    guard !likely.isEmpty else { return "none of your dimensions" }
    return likely.map { "\($0.dimension) \(Int(($0.probability * 100).rounded()))%" }
      .joined(separator: ", ")
  }

  /// The questions in the question, each with its own answer.
  private var parts: String {
    var text = session.style.apply(.heading, to: "It asks for several things:") + "\n"
    for part in result.parts {
      let heard = part.dimensions.first?.dimension ?? "none of your dimensions"
      text += Wrapping.wrap(
        "“\(session.shown(part.question))” (\(heard))", width: session.textWidth, indent: 2)
      let answer =
        part.best.map { "\($0.fit.rawValue): #\($0.id) \(session.shown($0.title))" } ?? "a gap"
      text += "\n" + Wrapping.wrap(answer, width: session.textWidth, indent: 4) + "\n"
    }
    return text
  }

  private func rendered(_ match: Match) -> String {
    let style = session.style
    let role: Style.Role = match.fit == .strong ? .good : match.fit == .workable ? .accent : .dim
    var text = style.apply(role, to: match.fit.rawValue.padded(to: 9))
    text += style.apply(.heading, to: "#\(match.id) \(session.shown(match.title))") + "\n"
    func line(_ content: String, _ role: Style.Role? = nil) {
      let wrapped = Wrapping.wrap(content, width: session.textWidth, indent: 9)
      text += (role.map { style.apply($0, to: wrapped) } ?? wrapped) + "\n"
    }
    if !match.reasons.isEmpty { line(match.reasons.joined(separator: "; "), .dim) }
    for passage in passages(of: match).prefix(3) {
      text +=
        session.quotation(passage.text, shows: passage.signals.joined(separator: ", "), indent: 9)
        + "\n"
    }
    if let first = match.missing.first { line("Before you tell it: \(first.advice)", .warn) }
    if let organisation = tellings.hasHeard(match.id) {
      line("Worth a look: \(session.shown(organisation)) has heard it before.", .warn)
    }
    if match.told > 0 {
      let times = match.told == 1 ? "once" : "\(match.told) times"
      line("Told \(times)\(tellings.places(of: match.id).map { ": " + session.shown($0) } ?? "").")
    }
    return text
  }

  /// The evidence, each passage once with all that it shows.
  private func passages(of match: Match) -> [(text: String, signals: [String])] {
    match.evidence.reduce(into: []) { passages, evidence in
      if let known = passages.firstIndex(where: { $0.text == evidence.passage }) {
        passages[known].signals.append(evidence.signal)
      } else {
        passages.append((evidence.passage, [evidence.signal]))
      }
    }
  }
}

extension String {
  /// Followed by spaces up to a number of characters, and at least one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
