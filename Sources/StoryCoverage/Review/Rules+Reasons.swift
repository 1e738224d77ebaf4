import StoryModel

/// Rules about the four parts that customer empathy is judged by.
extension ReviewRules {
  /// The feeling or the response is nowhere in the story, whatever part it could stand in.
  static func customerAbsent(_ reading: StoryReading) -> [ReviewRemark] {
    var remarks: [ReviewRemark] = []
    let customer = CustomerReading(reading)
    if customer.feeling == nil, !namesFeeling(reading.words(.customerFeeling)) {
      remarks.append(
        ReviewRemark(
          rule: .customerAbsent, field: .customerFeeling,
          passage: reading.words(.customerFeeling).text,
          advice: EntryAdvice.text(for: .customerFeeling)))
    }
    // What has no end yet has no response either; that is said of the result.
    let hasEnd = reading.isInOneParagraph || !reading.isEmpty(.result)

    if hasEnd, reading.isEmpty(.customerResponse), !customer.hasResponse {
      remarks.append(
        remark(.customerAbsent, .customerResponse, EntryAdvice.text(for: .customerResponse)))
    }
    return remarks
  }

  /// Whether the part for the feeling names one, in whatever words.
  ///
  /// What begins without a subject says how somebody was: "Skittish around every form". A sentence
  /// can say anything, as "She had ordered twice" does.
  private static func namesFeeling(_ words: Words) -> Bool {
    guard let first = words.all.first else { return false }
    if CustomerCues.signs.occur(in: words) { return true }
    return !CustomerCues.subjects.contains(first.text)
      && CustomerCues.unknown.match(at: 0, in: words) == nil
  }

  /// No reason, or one that says nothing about the customer.
  static func motive(_ reading: StoryReading, isVague: Bool) -> [ReviewRemark] {
    let words = reading.words(.motivation)
    if !words.isEmpty {
      guard words.count >= 3, isWeak(words) else { return [] }
      return [remark(.weakMotive, at: (.motivation, words.text), weakMotiveAdvice)]
    }
    if let cliche = reading.place(of: ReasonCues.ownNature) {
      return [remark(.weakMotive, at: cliche, weakMotiveAdvice)]
    }
    // Who fills in the other parts and leaves this one out has said why only where it is said
    // outright; who tells it in one paragraph says it in passing.
    let cues = reading.isInOneParagraph ? ReasonCues.motives : ReasonCues.outrightMotives
    let later: Set<StoryField> =
      reading.isInOneParagraph ? [] : [.result, .customerResponse, .reflection]
    if reading.told.contains(where: { !later.contains($0.field) && cues.occur(in: $0.words) }) {
      return []
    }
    // Told in one breath, a reason is missed where the question asks for it, and where nothing is
    // concrete anyway.
    if reading.isInOneParagraph, !isVague, !reading.story.dimensions.contains("above-and-beyond") {
      return []
    }
    return [remark(.noMotive, .motivation, EntryAdvice.text(for: .motivation))]
  }

  private static let weakMotiveAdvice = """
    The reason is about you or your job; say what you understood about this customer's situation.
    """

  private static func isWeak(_ words: Words) -> Bool {
    if ReasonCues.memories.occur(in: words) { return false }
    if ReasonCues.emptyMotives.occur(in: words) { return !PersonCues.oneCustomer.occur(in: words) }
    // A short reason in which the work is, and nobody else, nor a hurt that somebody must have felt.
    return words.count <= 12 && ReasonCues.work.occur(in: words)
      && !PersonCues.others.occur(in: words) && !CustomerCues.feelings.occur(in: words)
  }

  /// Nothing one would do differently, or only what could stand under any story.
  static func noReflection(_ reading: StoryReading) -> [ReviewRemark] {
    let words = reading.words(.reflection)
    if !words.isEmpty {
      guard words.count <= 14, ReasonCues.emptyReflections.occur(in: words) else { return [] }
      return [
        remark(
          .noReflection, at: (.reflection, words.text),
          "This could stand under any story; say one thing you would do differently with this customer."
        )
      ]
    }
    let isSaid = reading.told.contains { _, words in
      ReasonCues.reflections.matches(in: words).contains { match in
        !ReasonCues.emptyReflections.occur(in: Words(words.sentence(around: match.lowerBound)))
      }
    }
    if isSaid { return [] }
    return [remark(.noReflection, .reflection, EntryAdvice.text(for: .reflection))]
  }
}
