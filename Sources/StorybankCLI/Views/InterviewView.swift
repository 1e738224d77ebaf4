import StoryExchange
import StoryModel
import Terminal

/// The interviews.
struct InterviewsView {
  let interviews: [Interview]
  let tellings: [Telling]
  let session: Session

  func show(json: Bool) throws {
    if json {
      try session.print([
        "version": 1, "interviews": .list(interviews.map(JournalDocument.object)),
      ])
      return
    }
    guard !interviews.isEmpty else {
      try session.say("No interview yet. Add one: storybank interview add \"Organisation\"")
      return
    }
    var table = Table(columns: [
      .init("#", alignment: .trailing), .init("Date"), .init("Interview", isFlexible: true),
      .init("Told", alignment: .trailing),
    ])
    for interview in interviews {
      let told = tellings.count { $0.interview == interview.id }
      table.append([
        String(interview.id ?? 0), interview.date?.description ?? "",
        Self.name(of: interview, session), String(told),
      ])
    }
    try session.write(table.rendered(for: session.console))
  }

  /// `Harbour Hotels, Guest manager, second round`.
  static func name(of interview: Interview, _ session: Session) -> String {
    let round = interview.round.isEmpty ? "" : "round: \(interview.round)"
    return [interview.organisation, interview.role, round, interview.interviewer]
      .filter { !$0.isEmpty }.map(session.shown).joined(separator: ", ")
  }
}

/// An interview and what was told there.
struct InterviewView {
  let interview: Interview
  let tellings: [Telling]
  let stories: [Story]
  let session: Session

  func show(json: Bool) throws {
    if json {
      try session.print([
        "version": 1, "interview": JournalDocument.object(interview),
        "tellings": .list(
          tellings.map {
            [
              "story": .integer($0.story), "question": .text($0.question),
              "landed": .optional($0.landed), "note": .text($0.note),
            ]
          }),
      ])
      return
    }
    let number = String(interview.id ?? 0)
    let name = [InterviewsView.name(of: interview, session), interview.date?.description]
      .compactMap(\.self).joined(separator: ", ")
    var text = session.style.apply(
      .heading, to: "\(number)  " + session.hanging(name, indent: number.count + 2).dropLast())
    text += "\n"
    if tellings.isEmpty { text += "  Nothing told there yet.\n" }
    for telling in tellings {
      let story = stories.first { $0.id == telling.story }
      let landed = telling.landed.map { ", landed \($0) of 5" } ?? ""
      text += Wrapping.wrap(
        "#\(telling.story) \(session.shown(story?.displayTitle ?? "(deleted)"))\(landed)",
        width: session.textWidth, indent: 2)
      text += "\n"
      for line in [telling.question, telling.note] where !line.isEmpty {
        text += Wrapping.wrap(session.shown(line), width: session.textWidth, indent: 6) + "\n"
      }
    }
    try session.write(text)
  }
}
