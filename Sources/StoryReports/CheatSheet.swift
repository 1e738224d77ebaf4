import StoryModel

/// What of a story fits on a sheet that is looked at a minute before the interview.
struct CheatSheet {
  /// The five beats between the opening line and the result.
  private static let beats: [(field: StoryField, label: String)] = [
    (.task, "Task"), (.customerFeeling, "Feeling"), (.action, "Action"), (.motivation, "Why"),
    (.customerResponse, "Response"),
  ]

  /// How the story begins: the first sentence of its situation.
  let opening: String
  /// What is to be said next, each with its name; parts that are empty are left out.
  let beats: [(label: String, text: String)]
  /// How it ended.
  let result: String

  init(of story: Story) {
    opening = Self.firstSentence(of: story.situation, words: 24)
    beats = Self.beats.filter { !story.isBlank($0.field) }.map {
      ($0.label, Self.firstSentence(of: story.text(of: $0.field), words: 18))
    }
    result = Self.firstSentence(of: story.result, words: 20)
  }

  /// The first sentence of a text, cut off after so many words.
  static func firstSentence(of text: String, words most: Int) -> String {
    var taken: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard taken.count < most else { return taken.joined(separator: " ") + "…" }
      taken.append(word)
      if endsSentence(word) { break }
    }
    return taken.joined(separator: " ")
  }

  /// Whether a word ends a sentence: a full stop in or behind a capital or two, or behind letters with
  /// stops between them, belongs to an abbreviation or an initial.
  private static func endsSentence(_ word: Substring) -> Bool {
    var bare = word
    while let last = bare.last, "\"'”’)".contains(last) { bare.removeLast() }
    guard bare.hasSuffix(".") else { return bare.hasSuffix("!") || bare.hasSuffix("?") }
    let letters = bare.dropLast()
    let isShortName = letters.count <= 2 && letters.first?.isUppercase == true
    return !isShortName && !letters.contains(".")
  }
}
