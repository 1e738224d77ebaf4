import StoryCoverage
import StoryExchange
import StoryModel
import Terminal

/// A plan for an interview.
struct PrepView {
  let plan: PrepPlan
  let stories: [Story]
  /// What a job description asks for, where one was given.
  let findings: [JobDescription.Finding]
  let interview: Interview?
  let session: Session
  let redaction: Redaction

  func show(json: Bool, markdown: Bool) throws {
    if json {
      try session.print(value)
    } else if markdown {
      try session.write(markdownText)
    } else {
      try session.page(text)
    }
  }

  private func story(_ id: Int?) -> Story? { stories.first { $0.id == id } }

  private var value: JSONText {
    [
      "version": 1,
      "assignments": .list(
        plan.answers.map {
          [
            "question": .text(redaction.text($0.question.text)),
            "dimension": .optional($0.question.dimension),
            "id": .optional($0.story), "uid": .optional(story($0.story)?.uid),
            "fit": .text($0.fit.rawValue), "backup": .optional($0.backup), "note": .text($0.note),
          ]
        }),
      "cover": .list(plan.cover.map(JSONText.integer)),
      "uncovered": .texts(plan.uncovered.map { redaction.text($0.text) }),
    ]
  }

  private var title: String {
    interview.map { "Plan for \(InterviewsView.name(of: $0, session))" } ?? "Interview plan"
  }

  private func name(_ id: Int) -> String {
    "#\(id) \(session.shown(story(id)?.title ?? ""))"
  }

  private var summary: [String] {
    let answered = plan.answers.count - plan.uncovered.count
    var lines = ["\(answered) of \(plan.answers.count) questions have a story."]
    let bare = plan.answers.indices.filter { plan.answers[$0].story == nil }.map { $0 + 1 }
    if !bare.isEmpty, answered > 0 {
      lines[0] += " There is none for \(PrepPlan.questions(bare))."
    }
    for finding in findings {
      lines.append(
        "The job asks for \(finding.dimension): "
          + finding.phrases.prefix(4).map { session.quoted(redaction.text($0)) }
          .joined(separator: ", "))
    }
    return lines
  }

  private var coverLine: String {
    guard !plan.cover.isEmpty else { return "" }
    let list = plan.cover.map { "#\($0)" }.joined(separator: ", ")
    let kind = plan.coverIsSmallest ? "The smallest set" : "A small set"
    return "\(kind) that covers all that can be covered: \(list)."
  }

  private var text: String {
    let style = session.style
    var text = style.apply(.heading, to: title) + "\n"
    for line in summary { text += Wrapping.wrap(line, width: session.textWidth, indent: 0) + "\n" }
    for (position, answer) in plan.answers.enumerated() {
      text += "\n"
      text += "\(position + 1). ".padded(to: 4)
      text += session.hanging(session.shown(redaction.text(answer.question.text)), indent: 4)
      if let id = answer.story {
        let role: Style.Role =
          answer.fit == .strong ? .good : answer.fit == .workable ? .accent : .dim
        text += "    \(style.apply(role, to: answer.fit.rawValue.padded(to: 9)))"
        text += session.hanging(name(id), indent: 13)
      }
      if let backup = answer.backup {
        text += "    backup   " + session.hanging(name(backup), indent: 13)
      }
      if !answer.note.isEmpty {
        text += style.apply(
          answer.story == nil ? .warn : .dim,
          to: Wrapping.wrap(answer.note, width: session.textWidth, indent: 4))
        text += "\n"
      }
    }
    if !plan.uncoveredDimensions.isEmpty {
      text += "\n"
      text += session.hanging(
        "No ready story shows: \(plan.uncoveredDimensions.joined(separator: ", ")).", indent: 0)
    }
    if !coverLine.isEmpty {
      text += "\n" + Wrapping.wrap(coverLine, width: session.textWidth, indent: 0) + "\n"
    }
    return text
  }

  private var markdownText: String {
    func cell(_ text: String) -> String {
      text.split(whereSeparator: \.isNewline).joined(separator: " ")
        .replacing("\\", with: "\\\\").replacing("|", with: "\\|")
    }
    var text = "# \(title)\n\n" + summary.joined(separator: "\n\n") + "\n\n"
    text += "| # | Question | Story | Fit | Backup | Note |\n|---|---|---|---|---|---|\n"
    for (position, answer) in plan.answers.enumerated() {
      let cells = [
        String(position + 1), session.shown(redaction.text(answer.question.text)),
        answer.story.map(name) ?? "none", answer.fit.rawValue, answer.backup.map(name) ?? "",
        answer.note,
      ]
      text += "| \(cells.map(cell).joined(separator: " | ")) |\n"
    }
    if !coverLine.isEmpty { text += "\n\(coverLine)\n" }
    return text
  }
}
