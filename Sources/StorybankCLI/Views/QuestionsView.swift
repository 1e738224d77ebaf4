import StoryCoverage
import StoryExchange
import StoryModel
import Terminal

/// Questions with the story that answers each best.
struct QuestionsView {
  let answers: [QuestionAnswers]
  let dimensions: [Dimension]
  /// The stories that answer one best.
  let stories: [Story]
  let session: Session

  func show(json: Bool) throws {
    if json {
      try session.print(value)
    } else if answers.isEmpty {
      try session.say("There is no such question.")
    } else {
      try session.page(text)
    }
  }

  static func best(_ item: QuestionAnswers) -> StoryAnswer? {
    item.answers?.first { $0.fit > .none }
  }

  private var value: JSONText {
    [
      "version": 1,
      "questions": .list(
        answers.map { item in
          let best = Self.best(item)
          return [
            "number": .optional(item.question.id), "question": .text(item.question.text),
            "dimension": .optional(item.question.dimension),
            "origin": .text(item.question.origin.rawValue), "best": .optional(best?.story),
            "fit": .text((best?.fit ?? .none).rawValue),
          ]
        }),
    ]
  }

  private var text: String {
    let titles = Dictionary(
      stories.map { ($0.id ?? 0, $0.displayTitle) }
    ) { first, _ in first }
    var text = ""
    for slug in dimensions.map(\.slug) + [nil] as [String?] {
      let own = answers.filter { item in
        slug == nil
          ? !dimensions.contains { $0.slug == item.question.dimension }
          : item.question.dimension == slug
      }
      guard !own.isEmpty else { continue }
      let name = dimensions.first { $0.slug == slug }?.name ?? "Something else"
      text += (text.isEmpty ? "" : "\n") + session.style.apply(.heading, to: session.shown(name))
      text += "\n"
      for item in own { text += rendered(item, titles: titles) }
    }
    return text
  }

  private func rendered(_ item: QuestionAnswers, titles: [Int: String]) -> String {
    let mark = item.question.origin == .unanswered ? "?" : "·"
    let number = item.question.id.map { " [\($0)]" } ?? ""
    var text = "  \(mark) "
    text += session.hanging("\(session.shown(item.question.text))\(number)", indent: 4)
    guard let best = Self.best(item) else {
      return text + "      " + session.style.apply(.warn, to: "no story") + "\n"
    }
    let role: Style.Role = best.fit == .strong ? .good : best.fit == .workable ? .accent : .dim
    let indent = 6 + best.fit.rawValue.count + 2
    text += "      " + session.style.apply(role, to: best.fit.rawValue) + ": "
    text += session.hanging(
      "#\(best.story) \(session.shown(titles[best.story] ?? ""))", indent: indent)
    return text
  }
}
