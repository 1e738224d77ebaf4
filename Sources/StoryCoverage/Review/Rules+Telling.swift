import StoryModel

/// Rules about the manner of telling.
extension ReviewRules {
  /// More "we" than "I" where the person tells what they did; words in quotation marks do not
  /// count.
  static func weOverI(_ reading: StoryReading) -> [ReviewRemark] {
    let words = reading.words(reading.actionField)
    // Only who acts: "our stock" and "told us" take nothing from what the person did.
    let ours: Set = ["we", "we'd", "we've", "we'll", "we're"]
    let mine: Set = ["i", "i'd", "i've", "i'll", "i'm"]
    var we = 0
    var own = 0
    var first: Int?
    for (place, word) in words.all.enumerated() where !words.isQuoted(word) {
      if ours.contains(word.text) {
        we += 1
        first = first ?? place
      } else if mine.contains(word.text) {
        own += 1
      }
    }
    // In a short, general action one "we" beside one "I" already hides who did it.
    let isGeneral = own <= 1 && !TellingCues.general.matches(in: words).isEmpty
    let isNobody = own == 0 && words.all.first.map { ours.contains($0.text) } ?? false
    // Told in one paragraph, the set-up is among the words, where "we" has its place.
    let outweighs = reading.isInOneParagraph ? we >= 4 && we > own * 2 : we >= 2 && we > own
    guard let first, outweighs || (we >= 1 && we >= own && (isGeneral || isNobody)) else {
      return []
    }
    return [
      remark(
        .weOverI, at: (reading.actionField, words.sentence(around: first)),
        "It says \"we\" more often than \"I\"; say which part was yours.")
    ]
  }

  /// A result in general words, without a number or what it meant for somebody.
  static func noOutcome(_ reading: StoryReading, isVague: Bool) -> [ReviewRemark] {
    let advice = "Say how it ended in a number or in something that one could see the customer do."
    if reading.isInOneParagraph {
      guard isVague, reading.wordCount >= StoryShape.fewestWordsOfWholeStory,
        !hasNumber(reading, in: .situation), !reading.endsWith(OutcomeCues.deeds)
      else { return [] }
      return [remark(.noOutcome, .situation, advice)]
    }
    let result = reading.words(.result)
    guard result.count >= StoryShape.stub, !hasNumber(reading, in: .result),
      result.quotationCount == 0,
      !(isVague ? OutcomeCues.deeds : OutcomeCues.seen).occur(in: result)
    else { return [] }
    let isGeneral =
      isVague || Haze.count(in: result) * 5 >= result.count || TellingCues.general.occur(in: result)
      || OutcomeCues.general.occur(in: result)
    let isAboutNobody = !PersonCues.others.occur(in: result) && reading.isEmpty(.customerResponse)
    guard isGeneral || isAboutNobody else { return [] }
    return [remark(.noOutcome, at: (.result, result.text), advice)]
  }

  private static func hasNumber(_ reading: StoryReading, in field: StoryField) -> Bool {
    !Claims.texts(in: reading.words(field), field: field).isEmpty
  }

  /// General or hypothetical words in place of what could be seen.
  ///
  /// Hazy words count once and phrases that could stand in anybody's story twice; each number and
  /// each quotation makes up for two. In a hundred words every vague training story comes to 9 and
  /// more, and of the others only one does, which is about no customer.
  static func vague(_ reading: StoryReading) -> [ReviewRemark] {
    guard reading.wordCount >= Limits.fewestWordsToJudge else { return [] }
    var weight = 0
    var thickest: (count: Int, field: StoryField, passage: String)?
    for (field, words) in reading.told {
      let phrases =
        (TellingCues.general.matches(in: words) + TellingCues.habitual.matches(in: words))
        .filter { !words.isQuoted(words.all[$0.lowerBound]) }
      let concrete = Claims.texts(in: words, field: field).count + words.quotationCount
      weight += Haze.count(in: words) + 2 * (phrases.count - concrete)
      let haze = Haze.thickest(in: words)
      for phrase in phrases where thickest?.count ?? 0 < 3 {
        thickest = (3, field, words.sentence(around: phrase.lowerBound))
      }
      if let haze, haze.count > thickest?.count ?? 0 {
        thickest = (haze.count, field, words.text(words.sentences[haze.sentence]))
      }
    }
    guard let thickest, weight * 100 >= 9 * reading.wordCount else { return [] }
    return [remark(.vague, at: (thickest.field, thickest.passage), vagueAdvice)]
  }

  private static let vagueAdvice = """
    These words could stand in anybody's story; tell one occasion: what you saw, said and did.
    """
}
