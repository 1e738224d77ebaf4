import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// One story, whole.
struct StoryView {
  private let details: StoryDetails
  private let session: Session
  private let redaction: Redaction

  init(details: StoryDetails, session: Session, redaction: Redaction) {
    self.details = details.redacted(by: redaction)
    self.session = session
    self.redaction = redaction
  }

  func show(json: Bool) throws {
    if json {
      try session.print(.object([("version", .integer(1)), ("story", value)]))
    } else {
      try session.page(text)
    }
  }

  private var value: JSONText {
    StoryJSON.object(
      details.story,
      with: [
        (
          "signals",
          .list(
            details.evidence.map {
              .object([
                ("signal", .text($0.signal)), ("field", .text($0.field.rawValue)),
                ("passage", .text($0.passage)), ("state", .text($0.state.rawValue)),
              ])
            })
        ),
        (
          "claims",
          .list(
            details.claims.map {
              .object([
                ("field", .text($0.field.rawValue)), ("text", .text($0.text)),
                ("standing", $0.standing.map { .text($0.rawValue) } ?? .null),
              ])
            })
        ),
        (
          "tellings",
          .list(
            details.tellings.map {
              .object([
                ("interview", .integer($0.interview)), ("question", .text($0.question)),
                ("landed", $0.landed.map { .integer($0) } ?? .null), ("note", .text($0.note)),
              ])
            })
        ),
        ("revisions", .integer(details.revisions)),
      ])
  }

  private var text: String {
    let style = session.style
    let story = details.story
    var text = style.apply(.heading, to: session.line(for: story)) + "\n"
    let about = [
      story.date?.description ?? "", story.role, story.organisation, story.customer,
    ].filter { !$0.isEmpty }.map(session.shown)
    if !about.isEmpty { text += about.joined(separator: " · ") + "\n" }
    var labels = [story.status.rawValue]
    if !story.dimensions.isEmpty { labels.append(story.dimensions.joined(separator: ", ")) }
    labels += story.tags.map { "@" + session.shown($0) }
    text += style.apply(.dim, to: labels.joined(separator: " · ")) + "\n"
    for part in StoryField.parts where !story.isBlank(part) {
      text += "\n" + style.apply(.accent, to: part.heading) + "\n"
      text += Wrapping.wrap(
        Escaping.escaped(story.text(of: part), allowingNewlines: true),
        width: session.textWidth, indent: 2)
      text += "\n"
    }
    if !details.evidence.isEmpty { text += "\n" + style.apply(.accent, to: "Shows") + "\n" }
    for item in details.evidence {
      let mark = item.state == .confirmed ? "" : " (an estimate)"
      text += "  \(item.signal)\(style.apply(.dim, to: mark))\n"
      text +=
        Wrapping.wrap(
          session.quoted(item.passage), width: session.textWidth, indent: 4) + "\n"
    }
    if !details.claims.isEmpty { text += "\n" + style.apply(.accent, to: "Numbers") + "\n" }
    for claim in details.claims {
      text += "  \(session.shown(claim.text)): \(claim.standing?.rawValue ?? "not marked")\n"
    }
    if !details.tellings.isEmpty { text += "\n" + style.apply(.accent, to: "Told") + "\n" }
    let interviews = details.interviews.map(redaction.interview)
    for telling in details.tellings {
      let place = interviews.first { $0.id == telling.interview }
      text += "  \(place.map { InterviewsView.name(of: $0, session) } ?? "")"
      text += place?.date.map { ", \($0)" } ?? ""
      text += telling.landed.map { ", landed \($0) of 5" } ?? ""
      text += "\n"
      for line in [telling.question, telling.note] where !line.isEmpty {
        text += Wrapping.wrap(session.shown(line), width: session.textWidth, indent: 4) + "\n"
      }
    }
    let missing = story.missingParts
    if !missing.isEmpty {
      let parts = missing.map(\.label).joined(separator: ", ")
      // Behind a heading, so that long lines break as they do in the parts.
      text += "\n" + style.apply(.warn, to: "Still to tell") + "\n"
      text += Wrapping.wrap(parts, width: session.textWidth, indent: 2) + "\n"
    }
    return text
  }
}

/// How a story came to be what it is.
struct HistoryView {
  let revisions: [Revision]
  let session: Session

  func show(json: Bool) throws {
    if json {
      let values = revisions.map { revision -> JSONText in
        .object([
          ("revision", .integer(revision.number)),
          ("saved_at", .text(TimeText.text(revision.savedAt))),
          ("change", .text(revision.changeKind.rawValue)),
          ("deleted", .bool(revision.isDeleted)), ("story", StoryJSON.object(revision.story)),
        ])
      }
      try session.print(.object([("version", .integer(1)), ("revisions", .list(values))]))
      return
    }
    var text = ""
    var before: Story?
    for revision in revisions {
      let head =
        "Revision \(revision.number)  \(TimeText.text(revision.savedAt))  \(revision.changeKind.rawValue)"
      text += session.style.apply(.heading, to: head) + "\n"
      let lines = StoryDifference.lines(from: before, to: revision.story)
      for line in lines { text += rendered(line) }
      if revision.isDeleted { text += "  (in the trash)\n" }
      before = revision.story
    }
    try session.page(text)
  }

  private func rendered(_ line: StoryDifference.Line) -> String {
    func field(_ sign: String, _ role: Style.Role, _ value: String) -> String {
      let shown = Escaping.escaped(value, allowingNewlines: true)
      return session.style.apply(
        role,
        to: Wrapping.wrap("\(sign) \(line.label): \(shown)", width: session.textWidth, indent: 2))
        + "\n"
    }
    var text = ""
    if !line.before.isEmpty { text += field("-", .bad, line.before) }
    if !line.after.isEmpty { text += field("+", .good, line.after) }
    return text
  }
}

/// What differs between two states of a story, field by field.
enum StoryDifference {
  /// One field that differs; an empty side means that it had, or has, no text.
  struct Line: Equatable {
    var label: String
    var before: String
    var after: String
  }

  /// The fields that differ, in the order of the story; without an old state all that have a text.
  static func lines(from old: Story?, to new: Story) -> [Line] {
    let before = old ?? Story(uid: new.uid)
    var lines = StoryField.allCases.map {
      Line(label: $0.label, before: before.text(of: $0), after: new.text(of: $0))
    }
    lines.append(
      Line(
        label: "dimensions", before: before.dimensions.joined(separator: ", "),
        after: new.dimensions.joined(separator: ", ")))
    lines.append(
      Line(
        label: "tags", before: before.tags.joined(separator: ", "),
        after: new.tags.joined(separator: ", ")))
    lines.append(
      Line(
        label: "status", before: old == nil ? "" : before.status.rawValue,
        after: new.status.rawValue))
    return lines.filter { $0.before != $0.after }
  }
}
