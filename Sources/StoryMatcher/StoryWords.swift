import StoryModel

/// What the matcher reads from the words of a story.
struct StoryWords {
  /// The whole story; the words of the title count twice, those of the tags once.
  var all: WordRanking.Document
  /// The title and the tags alone.
  var labels: WordRanking.Document
  /// What tells a story that is concrete and one's own from one that is not.
  var manner: StoryManner
}

/// Reads stories one after the other, and remembers what it knows of each word.
struct StoryReader {
  /// What there is to know of a word; small, since a journal has many words.
  private struct Facts: Sendable {
    /// Its position among the terms that are looked for, or one of the two below.
    var position: Int32
    var manner: StoryManner.WordKind

    /// It tells one text from another, and is not looked for.
    static let other: Int32 = -1
    /// It tells no text from another.
    static let silent: Int32 = -2
  }

  private let vocabulary: [Term: Int]
  private var known = TermTable(filler: Facts(position: Facts.silent, manner: []))

  /// - Parameter vocabulary: The terms that are looked for, with their positions.
  init(vocabulary: [Term: Int]) {
    self.vocabulary = vocabulary
  }

  /// Reads a story.
  mutating func read(_ story: Story) -> StoryWords {
    var counts = [Double](repeating: 0, count: vocabulary.count)
    var length = 0.0
    var manner = StoryManner()
    scan(story.title, counts: &counts, length: &length)
    for tag in story.tags { scan(tag, counts: &counts, length: &length) }
    let labels = Self.document(counts, length: length)
    scan(story.title, counts: &counts, length: &length)
    scan(story.role, counts: &counts, length: &length)
    for field in StoryField.parts {
      let text = story.text(of: field)
      guard !text.isEmpty else { continue }
      Words.scan(text) { word in
        let facts = facts(of: word)
        manner.add(word.term, kind: facts.manner)
        guard facts.position != Facts.silent else { return }
        length += 1
        if facts.position >= 0 { counts[Int(facts.position)] += 1 }
      }
      manner.endPart()
    }
    return StoryWords(
      all: Self.document(counts, length: length), labels: labels, manner: manner)
  }

  private mutating func scan(_ text: String, counts: inout [Double], length: inout Double) {
    Words.scan(text) { word in
      let facts = facts(of: word)
      guard facts.position != Facts.silent else { return }
      length += 1
      if facts.position >= 0 { counts[Int(facts.position)] += 1 }
    }
  }

  private mutating func facts(of word: Words.Word) -> Facts {
    if let facts = known.value(of: word.term) { return facts }
    let position = Terms.term(of: word).map { term in
      vocabulary[term].map(Int32.init) ?? Facts.other
    }
    let facts = Facts(
      position: position ?? Facts.silent,
      manner: StoryManner.WordKind(word))
    known.keep(facts, for: word.term)
    return facts
  }

  private static func document(_ counts: [Double], length: Double) -> WordRanking.Document {
    WordRanking.Document(
      counts: counts.enumerated().filter { $0.element > 0 }.map {
        (term: Int32($0.offset), count: Float($0.element))
      }, length: length)
  }
}
