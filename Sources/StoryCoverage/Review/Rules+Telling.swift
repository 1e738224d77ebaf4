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
    // Told in one paragraph, the set-up is among the words, where "we" has its place.
    let outweighs = reading.isInOneParagraph ? we >= 4 && we > own * 2 : we >= 2 && we > own
    guard let first, outweighs || (we >= 1 && we >= own && isGeneral) else { return [] }
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
        !hasNumber(reading, in: .situation), !reading.endsWith(OutcomeCues.seen)
      else { return [] }
      return [remark(.noOutcome, .situation, advice)]
    }
    let result = reading.words(.result)
    guard result.count >= StoryShape.stub, !hasNumber(reading, in: .result),
      result.quotationCount == 0, !OutcomeCues.seen.occur(in: result)
    else { return [] }
    let isGeneral = TellingCues.general.occur(in: result) || OutcomeCues.general.occur(in: result)
    let isAboutNobody = !PersonCues.others.occur(in: result) && reading.isEmpty(.customerResponse)
    guard isGeneral || isAboutNobody else { return [] }
    return [remark(.noOutcome, at: (.result, result.text), advice)]
  }

  private static func hasNumber(_ reading: StoryReading, in field: StoryField) -> Bool {
    !Claims.texts(in: reading.words(field), field: field).isEmpty
  }

  /// General or hypothetical words that outweigh what is concrete: numbers and words somebody said.
  ///
  /// One such phrase stands in many good stories; three, or two with nothing concrete beside them,
  /// stand in every vague training story and in none of the others.
  static func vague(_ reading: StoryReading) -> [ReviewRemark] {
    var general: [(field: StoryField, passage: String)] = []
    var concrete = 0
    var hasHabit = false
    for (field, words) in reading.told {
      let habits = TellingCues.habitual.matches(in: words)
      hasHabit = hasHabit || !habits.isEmpty
      for match in TellingCues.general.matches(in: words) + habits {
        guard !words.isQuoted(words.all[match.lowerBound]) else { continue }
        general.append((field, words.sentence(around: match.lowerBound)))
      }
      concrete += Claims.texts(in: words, field: field).count + words.quotationCount
    }
    guard let first = general.first else { return [] }
    let isDense = general.count * 40 >= reading.wordCount
    let isFull = general.count >= 3 && general.count > concrete && (isDense || hasHabit)
    let isBare = concrete == 0 && isDense && (general.count >= 2 || !hasSomebody(reading))
    return isFull || isBare ? [remark(.vague, at: first, vagueAdvice)] : []
  }

  /// Whether one person can be seen in the story besides the teller.
  private static func hasSomebody(_ reading: StoryReading) -> Bool {
    reading.says(PersonCues.oneCustomer)
  }

  private static let vagueAdvice = """
    These words could stand in anybody's story; tell one occasion: what you saw, said and did.
    """

  /// Blame; mild words only where nothing shows that the customer's feeling was seen.
  static func customerBlamed(_ reading: StoryReading) -> [ReviewRemark] {
    let advice = """
      It sounds as if the customer were at fault; say what made it hard for them, and let the \
      listener judge.
      """
    for (field, words) in reading.told where field != .reflection {
      let strong = unquoted(TellingCues.blame, in: words)
      if let place = strong { return [remark(.customerBlamed, at: (field, place), advice)] }
      guard CustomerReading(reading).feeling == nil, reading.isEmpty(.customerFeeling),
        let place = unquoted(TellingCues.mildBlame, in: words)
      else { continue }
      return [remark(.customerBlamed, at: (field, place), advice)]
    }
    return []
  }

  private static func unquoted(_ phrases: Phrases, in words: Words) -> String? {
    phrases.matches(in: words).first { !words.isQuoted(words.all[$0.lowerBound]) }
      .map { words.sentence(around: $0.lowerBound) }
  }

  /// Given to somebody else, with hardly anything done by the teller after that.
  static func handedOff(_ reading: StoryReading) -> [ReviewRemark] {
    let words = reading.words(reading.actionField)
    guard let match = TellingCues.handOffs.first(in: words) else { return [] }
    let later = words.all[match.upperBound...].indices.count { place in
      ["i", "i'd", "i've"].contains(words.all[place].text)
        && TellingCues.handOffs.match(at: place, in: words) == nil
        && !PersonCues.passive.contains(place + 1 < words.count ? words.all[place + 1].text : "")
    }
    let all = words.all.count { $0.text == "i" }
    guard later <= 1, all <= 4 else { return [] }
    return [
      remark(
        .handedOff, at: (reading.actionField, words.sentence(around: match.lowerBound)),
        "The matter leaves your hands here; say what you did for the customer after that.")
    ]
  }

  /// It is said that the end is not known; or it ends with the paper, and nobody went back.
  static func loopOpen(_ reading: StoryReading) -> [ReviewRemark] {
    let customer = CustomerReading(reading)
    for (field, words) in reading.told where isEnding(field, of: reading) {
      let from = reading.isInOneParagraph ? words.count / 2 : 0
      func first(_ phrases: Phrases) -> Int? {
        phrases.matches(in: words).map(\.lowerBound).first {
          $0 >= from && !words.isQuoted(words.all[$0])
        }
      }
      var match = first(TellingCues.openEnds)
      // In the middle of what was done, not knowing is part of the story; an answer closes it.
      if field == .action, customer.hasResponse || !reading.isEmpty(.customerResponse) {
        match = nil
      }
      if match == nil, !reading.isInOneParagraph, reading.isEmpty(.customerResponse),
        !customer.hasResponse,
        !reading.says(TellingCues.checkBacks)
      {
        match = first(TellingCues.paperEnds)
      }
      guard let match else { continue }
      return [
        remark(
          .loopOpen, at: (field, words.sentence(around: match)),
          "It stays open how it ended for the customer; say how you found out, or that you would.")
      ]
    }
    return []
  }

  private static func isEnding(_ field: StoryField, of reading: StoryReading) -> Bool {
    reading.isInOneParagraph
      ? field == .situation : [.action, .result, .customerResponse].contains(field)
  }
}

/// Words about people and what came of it.
enum PersonCues {
  /// Anybody but the teller.
  static let others = Phrases(
    """
    he, she, they, him, her, them, his, hers, their, theirs, customer*, client*, guest*, patient*,
    tenant*, visitor*, people, famil*, parent*, member*, users, nobody, everybody, everyone,
    somebody, someone, man, men, woman, women, child*, kid*, boy*, girl*, lad, mother*, father*,
    couple, student*, person, owner*
    """)

  /// One customer rather than people in general.
  static let oneCustomer = Phrases(
    """
    he, she, him, her, his, hers, they had, they were, their, man, woman, child, boy, girl, mother,
    father, couple
    """)

  /// After "I", words that make it no deed.
  static let passive: Set<String> = ["was", "am", "heard", "think", "thought", "believe", "guess"]
}

/// Words by which an outcome is recognised.
enum OutcomeCues {
  /// Ends that name no more than that it ended well.
  static let general = Phrases(
    """
    improved, improvement*, positive, positively, better, good, great, success*, satisf*, happy,
    happier, resolved, solved, delivered, on track, smooth*, worked out, fine, well received,
    appreciated
    """)

  /// Something that somebody could see happen.
  static let seen = Phrases(
    """
    came back, came in, came through, come back, stayed, stays,
    still (comes|come|with|uses|sends|use), renewed, recommend*, thanked, thank, apologis*, wrote,
    rang, called, sent, smiled, laughed, cried, hugged, shook, returned, signed, booked, ordered,
    bought, paid, won, arrived, got (home|there|his|her|their), went home, slept, walked, passed,
    opened, moved in, left, cancelled, withdrew, asked for, chose, kept, married, died, ate, found,
    finished, stopped, never, nobody, no one, no complaint*, no more, no failed
    """)
}
