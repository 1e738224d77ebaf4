import StoryGuidance
import StoryModel

/// Rules about what the story claims and can prove.
extension ReviewRules {
  /// A dimension of which no signal is shown by any passage; silent where nobody looked.
  static func unprovenTags(
    _ story: CoverageStory, dimensions: [Dimension]
  ) -> [ReviewRemark] {
    guard story.evidence != nil else { return [] }
    return dimensions.compactMap { dimension in
      guard story.story.dimensions.contains(dimension.slug), let first = dimension.signals.first,
        !dimension.signals.contains(where: { story.evidence(for: $0.slug) != nil })
      else { return nil }
      let advice = SignalAdvice[first.slug]?.advice ?? "Tell what shows it."
      return ReviewRemark(
        rule: .unprovenTag, field: nil, passage: dimension.slug,
        advice: "No passage shows \"\(dimension.name)\" yet. \(advice)")
    }
  }

  /// Numbers of which it is not said how sure they are; once for the story, with the first of them.
  static func unmarkedClaims(_ claims: [Claim]) -> [ReviewRemark] {
    let unmarked = claims.filter { $0.standing == nil }
    // What the result stands on is asked about first.
    guard let first = unmarked.first(where: { $0.field == .result }) ?? unmarked.first else {
      return []
    }
    let subject =
      unmarked.count == 1
      ? "One number is not marked yet"
      : "\(unmarked.count) numbers are not marked yet, this one among them"
    return [
      ReviewRemark(
        rule: .unmarkedClaim, field: first.field, passage: first.text,
        advice: "\(subject): measured, an estimate, or one you cannot confirm?")
    ]
  }
}
