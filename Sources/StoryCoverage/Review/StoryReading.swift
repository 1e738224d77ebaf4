import StoryModel

/// A story split into words once, for all rules.
struct StoryReading {
  let story: Story

  /// The words of each part.
  let parts: [StoryField: Words]

  /// Whether everything that happened stands in the situation, as people do who tell rather than
  /// fill in.
  let isInOneParagraph: Bool

  /// The number of words in all parts.
  let wordCount: Int

  init(_ story: Story) {
    self.story = story
    var parts: [StoryField: Words] = [:]
    for field in StoryField.parts { parts[field] = Words(story.text(of: field)) }
    self.parts = parts
    isInOneParagraph = story.isInOneParagraph
    wordCount = StoryField.parts.reduce(0) { $0 + story.text(of: $1).wordCount }
  }

  /// Whether it is a line or two jotted down, of which only the missing parts are worth a word.
  var isNote: Bool { isInOneParagraph && wordCount < StoryShape.fewestWordsOfWholeStory }

  /// The words of a part; none for a field that is not a part.
  func words(_ field: StoryField) -> Words { parts[field] ?? Words("") }

  /// Whether a part has no words.
  func isEmpty(_ field: StoryField) -> Bool { words(field).isEmpty }

  /// Where the person tells what they did.
  var actionField: StoryField {
    isInOneParagraph || tellsActionInSituation ? .situation : .action
  }

  /// Whether the action is left empty because it is told in the situation.
  var tellsActionInSituation: Bool {
    let words = words(.situation)
    return isEmpty(.action) && words.count >= 35 && words.all.contains { $0.text == "i" }
  }

  /// The parts that are told, in the order in which a story is told.
  var told: [(field: StoryField, words: Words)] {
    StoryField.parts.compactMap { field in
      let words = words(field)
      return words.isEmpty ? nil : (field, words)
    }
  }

  /// Whether any of the phrases stands in any part.
  func says(_ phrases: Phrases) -> Bool { place(of: phrases) != nil }

  /// The first sentence in which one of the phrases stands.
  func place(of phrases: Phrases) -> (field: StoryField, passage: String)? {
    for (field, words) in told {
      if let match = phrases.first(in: words) {
        return (field, words.sentence(around: match.lowerBound))
      }
    }
    return nil
  }

  /// The words in which the end is told: from the result on, or the second half of a story in one
  /// paragraph, where people first tell what was wrong and then what came of it.
  var ending: [(words: Words, from: Int)] {
    if isInOneParagraph {
      let words = words(.situation)
      return [(words, words.count / 2)]
    }
    return [.result, .customerResponse].map { (words($0), 0) }
  }

  /// Whether one of the phrases stands in the ending.
  func endsWith(_ phrases: Phrases) -> Bool {
    ending.contains { ending in
      ending.words.all.indices.contains {
        $0 >= ending.from && phrases.match(at: $0, in: ending.words) != nil
      }
    }
  }
}
