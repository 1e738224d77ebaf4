import StoryCoverage
import StoryExchange
import StoryModel
import Terminal

/// What is worth a look in stories.
struct ReviewView {
  let reviews: [StoryReviewing.Review]
  /// Whether one story is shown in full, with the time of each part.
  let isWhole: Bool
  let session: Session

  func show(json: Bool) throws {
    if json {
      try session.print(value)
    } else {
      try session.page(text)
    }
  }

  private var value: JSONText {
    [
      "version": 1,
      "stories": .list(
        reviews.map { item in
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
        }),
    ]
  }

  private var text: String {
    var text = reviews.map(rendered).joined(separator: "\n")
    if reviews.isEmpty { text = "There is no story to review.\n" }
    if !isWhole, reviews.count > 1 {
      let remarks = reviews.reduce(0) { $0 + $1.review.remarks.count }
      let fine = reviews.count { $0.review.remarks.isEmpty }
      text +=
        "\n\(Plural.of(remarks, "remark")) on \(Plural.stories(reviews.count))"
        + (fine > 0 ? "; \(fine) with nothing to remark.\n" : ".\n")
    }
    return text
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
