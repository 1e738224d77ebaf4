import StoryModel

/// Rules about parts that are missing, too short, too long or too old.
extension ReviewRules {
  /// A part of the story itself that is empty; feelings, motives and the rest have rules of their
  /// own that say more.
  static func missingParts(_ reading: StoryReading) -> [ReviewRemark] {
    if reading.isInOneParagraph {
      guard reading.isNote else { return [] }
      return [.action, .result].map { remark(.missingPart, $0, EntryAdvice.text(for: $0)) }
    }
    var missing = [StoryField.situation, .action, .result].filter(reading.isEmpty)
    if reading.tellsActionInSituation { missing.removeAll { $0 == .action } }
    // Most situations say whose task it was. Where it alone is left out of eight, it was overlooked.
    if reading.story.missingParts == [.task] { missing.append(.task) }
    return missing.map { remark(.missingPart, $0, EntryAdvice.text(for: $0)) }
  }

  /// A part of a word or a few.
  static func stubParts(_ reading: StoryReading) -> [ReviewRemark] {
    guard !reading.isInOneParagraph else { return [] }
    let least: [(StoryField, Int)] = [
      (.situation, StoryShape.stub), (.task, 3), (.action, StoryShape.stub),
      (.result, StoryShape.stub), (.customerFeeling, 2), (.motivation, 3), (.customerResponse, 2),
      (.reflection, 3),
    ]
    return least.compactMap { field, words in
      let count = reading.story.text(of: field).wordCount
      guard count > 0, count < words else { return nil }
      return ReviewRemark(
        rule: .stubPart, field: field, passage: reading.words(field).text,
        advice: "Only \(count == 1 ? "a word" : "\(count) words"). " + EntryAdvice.text(for: field))
    }
  }

  /// Set-up of more than 40% of all words.
  ///
  /// Real answers dwell on the situation and are thin on what was done
  /// (https://link.springer.com/article/10.1007/s10869-014-9350-0); trainers advise about 30%.
  /// Good training stories reach 36%.
  static func longSetup(_ reading: StoryReading) -> [ReviewRemark] {
    let setup = words(reading, .situation) + words(reading, .task)
    guard !reading.isInOneParagraph, !reading.isEmpty(.action),
      reading.wordCount >= Limits.fewestWordsToTell,
      Double(setup) > 0.4 * Double(reading.wordCount)
    else { return [] }
    let share = setup * 100 / reading.wordCount
    return [
      remark(
        .longSetup, .situation,
        """
        The set-up takes \(share)% of the words; a listener waits for what you did. Keep what \
        they need to see why it mattered, about a third.
        """)
    ]
  }

  /// An action under 28% of situation, task, action and result, or of fewer than 20 words: trainers
  /// advise 40 to 60%, and good training stories go down to 32%.
  static func thinAction(_ reading: StoryReading) -> [ReviewRemark] {
    let action = words(reading, .action)
    guard action >= StoryShape.stub, !reading.isEmpty(.result),
      reading.wordCount >= Limits.fewestWordsForShares
    else { return [] }
    let star = [.situation, .task, .action, .result].reduce(0) { $0 + words(reading, $1) }
    guard action < 20 || Double(action) < 0.28 * Double(star) else { return [] }
    return [
      remark(
        .thinAction, .action,
        "What you did takes \(action) words; this is the part they will judge you by. Tell it step by step."
      )
    ]
  }

  /// Two minutes and a little at 140 words a minute; 45 seconds are the shortest version that a
  /// published story bank keeps.
  static func length(_ reading: StoryReading, seconds: Int) -> [ReviewRemark] {
    if reading.wordCount > Limits.mostWordsToTell {
      return [
        remark(
          .tooLong, nil,
          "It takes about \(seconds) seconds to tell; two minutes are what most listeners give you."
        )
      ]
    }
    if reading.wordCount < Limits.fewestWordsToTell {
      return [
        remark(
          .tooShort, nil,
          """
          It is told in \(seconds < 10 ? "a few" : "about \(seconds)") seconds; a scene and their \
          words would let a listener see it.
          """
        )
      ]
    }
    return []
  }

  /// Five years: coaches advise stories of the last three to seven.
  static func old(_ reading: StoryReading, age: StoryAge) -> [ReviewRemark] {
    guard let date = reading.story.date, age.isOld(date) else { return [] }
    return [
      ReviewRemark(
        rule: .old, field: .date, passage: date.description,
        advice: """
          It is about \(age.age(of: date) / 12) years old; keep it for a question that nothing \
          newer answers, or say what you still do because of it.
          """)
    ]
  }

  private static func words(_ reading: StoryReading, _ field: StoryField) -> Int {
    reading.story.text(of: field).wordCount
  }
}

/// Lengths that several rules share.
enum Limits {
  /// Shares of fewer words than this say nothing.
  static let fewestWordsForShares = 80

  /// Less is a note, and judged by what is missing.
  static let fewestWordsToJudge = 40

  /// About 43 seconds.
  static let fewestWordsToTell = 100

  /// Two minutes and eight seconds.
  static let mostWordsToTell = 300
}
