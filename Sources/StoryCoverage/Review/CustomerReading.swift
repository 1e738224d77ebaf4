import StoryModel

/// Looks for the customer in a story, wherever they stand.
struct CustomerReading {
  private let reading: StoryReading

  init(_ reading: StoryReading) { self.reading = reading }

  /// The first sentence in which a feeling of somebody else is told.
  var feeling: String? {
    for (_, words) in reading.told {
      for match in CustomerCues.feelings.matches(in: words)
      where !isOwn(match.lowerBound, in: words) {
        return words.sentence(around: match.lowerBound)
      }
    }
    return nil
  }

  /// Whether the feeling is the teller's: "I was quite angry", "I'm so sorry for".
  private func isOwn(_ place: Int, in words: Words) -> Bool {
    let sentence = words.all[place].sentence
    for earlier in stride(from: place - 1, through: max(0, place - 4), by: -1) {
      let word = words.all[earlier].text
      guard words.all[earlier].sentence == sentence else { return false }
      if Self.others.contains(word) { return false }
      if word == "i'm" || word == "my" { return true }
      if word == "i" || word == "we" {
        return earlier + 1 == place || Self.states.contains(words.all[earlier + 1].text)
      }
    }
    return false
  }

  private static let others: Set<String> = [
    "he", "she", "they", "him", "her", "them", "his", "their", "customer", "client", "people",
  ]

  /// Verbs after which a feeling is the subject's own.
  private static let states: Set<String> = [
    "was", "were", "am", "are", "felt", "feel", "got", "became", "had", "almost", "nearly", "can",
    "could", "stay", "stayed", "remain", "remained", "keep", "kept", "work", "worked",
  ]

  /// Whether the customer is seen to respond to what was done.
  var hasResponse: Bool {
    // Words in quotation marks at the end are somebody's answer to what was done.
    reading.ending.contains { words, from in
      words.all.indices.contains { place in
        guard place >= from else { return false }
        if words.isQuoted(words.all[place]) { return true }
        let isOwn = place > 0 && ["i", "we", "i'd", "we'd"].contains(words.all[place - 1].text)
        return !isOwn && CustomerCues.responses.match(at: place, in: words) != nil
      }
    }
  }
}
