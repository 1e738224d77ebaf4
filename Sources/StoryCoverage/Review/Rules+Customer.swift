import StoryModel

/// Rules about how the story treats the customer: blamed, handed off, left in the open.
extension ReviewRules {
  /// Blame; mild words only where nothing shows that the customer's feeling was seen.
  static func customerBlamed(_ reading: StoryReading) -> [ReviewRemark] {
    let advice = """
      It sounds as if the customer were at fault; say what made it hard for them, and let the \
      listener judge.
      """
    let isSeen = CustomerReading(reading).feeling != nil
    // What they felt and said, and what one would do differently, is told from the other side.
    let untold: Set<StoryField> = [.customerFeeling, .customerResponse, .reflection]
    for (field, words) in reading.told where !untold.contains(field) {
      var places = BlameCues.strong.matches(in: words).map(\.lowerBound) + traits(in: words)
      if !isSeen { places += BlameCues.mild.matches(in: words).map(\.lowerBound) }
      let place = places.sorted().first {
        !words.isQuoted(words.all[$0]) && !isExcused($0, in: words)
      }
      guard let place else { continue }
      return [remark(.customerBlamed, at: (field, words.sentence(around: place)), advice)]
    }
    return []
  }

  /// Where the customer is, in one clause, said to be what nobody likes to be: "he was so stubborn".
  private static func traits(in words: Words) -> [Int] {
    words.all.indices.filter { place in
      guard BlameCues.traits.contains(words.all[place].text) else { return false }
      let before = words.all[max(0, place - 5)..<place].filter {
        $0.sentence == words.all[place].sentence
      }.map(\.text)
      guard
        let verb = before.lastIndex(where: {
          ["was", "were", "is", "are", "got", "became"].contains($0)
        }),
        verb > 0, BlameCues.subjects.contains(before[verb - 1])
      else { return false }
      return !before[verb...].contains { ["not", "never", "hardly"].contains($0) }
    }
  }

  /// Where the teller takes it back in the same breath, or says it of themselves.
  private static func isExcused(_ place: Int, in words: Words) -> Bool {
    let number = words.all[place].sentence
    let sentence = words.all.filter { $0.sentence == number }.map(\.text)
    return sentence.contains { ["anybody", "anyone", "wasn't", "weren't", "isn't"].contains($0) }
      || zip(sentence, sentence.dropFirst()).contains { $0 == "but" && $1 == "i" }
      || (place > 0 && ["i", "we"].contains(words.all[place - 1].text))
  }

  /// Given to somebody else, with hardly anything done by the teller after that.
  static func handedOff(_ reading: StoryReading) -> [ReviewRemark] {
    let words = reading.words(reading.actionField)
    let own = words.all.indices.filter { isDeed($0, in: words) }
    // A hand-off in so many words; or colleagues who come in after the teller's last deeds.
    let phrase = EndingCues.handOffs.matches(in: words).first { !isOpposite($0, in: words) }?
      .upperBound
    let staff = words.all.indices.first { isStaff($0, in: words) }.map { $0 + 1 }
    for (place, most) in [(phrase, 4), (staff, 3)] {
      guard let place, own.count <= most, own.count(where: { $0 >= place }) <= 1 else { continue }
      return [
        remark(
          .handedOff, at: (reading.actionField, words.sentence(around: place - 1)),
          "The matter leaves your hands here; say what you did for the customer after that.")
      ]
    }
    return []
  }

  /// Whether it is no hand-off for all its words: "I took over", "I got my boss to agree".
  private static func isOpposite(_ phrase: Range<Int>, in words: Words) -> Bool {
    let first = words.all[phrase.lowerBound].text
    let next = phrase.upperBound < words.count ? words.all[phrase.upperBound].text : ""
    return first == "took" && phrase.lowerBound > 0 && words.all[phrase.lowerBound - 1].text == "i"
      || first == "got" && next == "to"
  }

  /// Whether a word is something the teller did.
  ///
  /// That is "I" with a verb, or a verb of the same sentence that follows "and" or begins it (Rang
  /// her, told my boss); not "I was told", and not one more hand-off.
  private static func isDeed(_ place: Int, in words: Words) -> Bool {
    let word = words.all[place]
    guard !words.isQuoted(word), EndingCues.handOffs.match(at: place, in: words) == nil else {
      return false
    }
    let next = place + 1 < words.count ? words.all[place + 1].text : ""
    if ["i", "i'd", "i've"].contains(word.text) {
      return !PersonCues.passive.contains(next)
        && (next.isEmpty || EndingCues.handOffs.match(at: place + 1, in: words) == nil)
    }
    guard isPast(word.text) else { return false }
    let before = place > 0 ? words.all[place - 1] : nil
    let begins = before?.sentence != word.sentence
    guard begins || word.followsMark || ["and", "then"].contains(before?.text) else { return false }
    return isTeller(subjectOf: place, in: words)
  }

  private static func isPast(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("ed") || EndingCues.irregular.contains(word)
  }

  /// Whether the last one named before a verb in its sentence is the teller, or nobody is.
  private static func isTeller(subjectOf place: Int, in words: Words) -> Bool {
    let sentence = words.all[place].sentence
    for earlier in stride(from: place - 1, through: 0, by: -1) {
      let word = words.all[earlier]
      guard word.sentence == sentence else { return true }
      if ["i", "i'd", "i've"].contains(word.text) { return true }
      if EndingCues.otherSubjects.contains(word.text) || EndingCues.staff.contains(word.text) {
        return false
      }
    }
    return true
  }

  /// Whether somebody of the staff is named here and, in the same sentence, takes the matter over.
  private static func isStaff(_ place: Int, in words: Words) -> Bool {
    let word = words.all[place]
    guard EndingCues.staff.contains(word.text), !words.isQuoted(word) else { return false }
    for later in words.all[(place + 1)...].prefix(6) where later.sentence <= word.sentence + 1 {
      if ["i", "i'd", "me", "my", "we"].contains(later.text) { return false }
      if EndingCues.takeovers.contains(later.text) { return true }
    }
    return false
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
      var match = first(EndingCues.openEnds)
      if match == nil, field == .result, reading.isEmpty(.customerResponse) {
        match = first(EndingCues.hedges)
      }
      // In the middle of what was done, not knowing is part of the story; an answer closes it.
      if field == .action, customer.hasResponse || !reading.isEmpty(.customerResponse) {
        match = nil
      }
      if match == nil, !reading.isInOneParagraph, reading.isEmpty(.customerResponse),
        !customer.hasResponse,
        !reading.says(EndingCues.checkBacks)
      {
        match = first(EndingCues.paperEnds)
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
