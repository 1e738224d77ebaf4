/// How a story is told: what tells one that is concrete and one's own from one that is not.
struct StoryManner {
  /// What a word says of the manner, whatever stands around it.
  struct WordKind: OptionSet {
    let rawValue: UInt8

    static let number = WordKind(rawValue: 1)
    static let we = WordKind(rawValue: 2)
    static let i = WordKind(rawValue: 4)
    static let vague = WordKind(rawValue: 8)
    /// It ends a vague phrase, if the right words stand before it.
    static let endsPhrase = WordKind(rawValue: 16)

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// - Parameters:
    ///   - word: The word in lower case.
    ///   - term: The term of the whole word.
    init(_ word: Span<UInt8>, term: Term) {
      self = []
      if (0x30...0x39).contains(word[0]) { insert(.number) }
      if StoryManner.weWords.contains(term) { insert(.we) }
      if StoryManner.iWords.contains(term) { insert(.i) }
      if StoryManner.vagueWords.contains(term) { insert(.vague) }
      if StoryManner.lastWords.contains(term) { insert(.endsPhrase) }
    }
  }

  private(set) var words = 0.0
  private(set) var numbers = 0.0
  private(set) var we = 0.0
  private(set) var i = 0.0
  private(set) var vague = 0.0

  private var previous: Term?
  private var beforePrevious: Term?

  /// Takes in the next word.
  mutating func add(_ term: Term, kind: WordKind) {
    words += 1
    if !kind.isEmpty {
      if kind.contains(.number) { numbers += 1 }
      if kind.contains(.we) { we += 1 }
      if kind.contains(.i) { i += 1 }
      let isVague = kind.contains(.vague) || (kind.contains(.endsPhrase) && endsVaguePhrase(term))
      if isVague { vague += 1 }
    }
    beforePrevious = previous
    previous = term
  }

  /// Keeps phrases from running from one part into the next.
  mutating func endPart() {
    previous = nil
    beforePrevious = nil
  }

  private func endsVaguePhrase(_ term: Term) -> Bool {
    Self.vaguePhrases.contains { phrase in
      phrase[2] == term && phrase[1] == previous
        && (phrase[0] == nil || phrase[0] == beforePrevious)
    }
  }

  private static let weWords = Set(["we", "our", "us"].map { Term($0) })
  private static let iWords = Set(["i", "my", "me"].map { Term($0) })
  private static let vagueWords = Set(
    ["somehow", "stuff", "things", "generally", "usually", "basically", "various", "issues", "etc"]
      .map { Term($0) })
  /// Phrases of two words, the first `nil`, and of three.
  private static let vaguePhrases: [[Term?]] = [
    [nil, "sort", "of"], [nil, "kind", "of"], [nil, "always", "try"], [nil, "happy", "with"],
    ["in", "the", "end"], ["of", "the", "day"],
  ].map { $0.map { $0.map { Term($0) } } }
  private static let lastWords = Set(vaguePhrases.compactMap { $0[2] })
}
