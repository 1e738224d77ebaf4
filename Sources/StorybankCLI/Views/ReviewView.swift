import StoryCoverage
import StoryExchange
import StoryModel
import Terminal

/// What is worth a look in stories, of some after the others.
struct ReviewView {
  /// Whether one story is shown in full, with the time of each part.
  let isWhole: Bool
  let session: Session

  private var stories = 0
  private var remarks = 0
  private var withoutRemark = 0

  init(isWhole: Bool, session: Session) {
    self.isWhole = isWhole
    self.session = session
  }

  /// What a program is told of a story.
  static func value(of item: StoryReviewing.Review) -> JSONText {
    [
      "id": .integer(item.id), "uid": .text(item.uid),
      "title": .text(item.title),
      "spoken_seconds": .integer(item.review.spokenSeconds),
      "remarks": .list(
        item.review.remarks.map {
          [
            "rule": .text($0.rule.rawValue), "field": .optional($0.field?.rawValue),
            "passage": .text($0.passage), "advice": .text($0.advice),
          ]
        }),
    ]
  }

  /// What a person reads of further stories.
  mutating func text(of reviews: [StoryReviewing.Review]) -> String {
    var text = ""
    for item in reviews {
      if stories > 0 { text += "\n" }
      text += rendered(item)
      stories += 1
      remarks += item.review.remarks.count
      if item.review.remarks.isEmpty { withoutRemark += 1 }
    }
    return text
  }

  /// What stands behind all of them.
  var ending: String {
    if stories == 0 { return "There is no story to review.\n" }
    guard !isWhole, stories > 1 else { return "" }
    return "\n\(Plural.of(remarks, "remark")) on \(Plural.stories(stories))"
      + (withoutRemark > 0 ? "; \(withoutRemark) with nothing to remark.\n" : ".\n")
  }

  private func rendered(_ item: StoryReviewing.Review) -> String {
    let style = session.style
    let line = "#\(item.id) \(session.shown(item.name))"
    let heading = Wrapping.wrap(
      "\(line), \(Self.time(item.review.spokenSeconds)) to tell", width: session.textWidth)
    var text =
      heading.hasPrefix(line)
      ? style.apply(.heading, to: line)
        + style.apply(.dim, to: String(heading.dropFirst(line.count)))
      : style.apply(.heading, to: heading)
    text += "\n"
    if isWhole {
      let parts = item.review.parts.map { "\($0.field.label) \(Self.time(max(1, $0.seconds)))" }
      if !parts.isEmpty {
        text += style.apply(
          .dim,
          to: Wrapping.wrap(parts.joined(separator: ", "), width: session.textWidth, indent: 2))
        text += "\n"
      }
    }
    if item.review.remarks.isEmpty { text += "  Nothing to remark.\n" }
    for remark in item.review.remarks {
      let place = remark.field.map { "\($0.label): " } ?? ""
      text += "  · "
      text += session.hanging("\(place)\(remark.advice) (\(remark.rule.rawValue))", indent: 4)
      if !remark.passage.isEmpty {
        text += style.apply(
          .dim,
          to: Wrapping.wrap(session.quoted(remark.passage), width: session.textWidth, indent: 6))
        text += "\n"
      }
    }
    return text
  }

  /// `45 s`, `2 min 5 s`.
  static func time(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
