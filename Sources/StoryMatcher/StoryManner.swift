/// How a story is told: what tells one that is concrete and one's own from one that is not.
struct StoryManner {
  /// What a word says of the manner, whatever stands around it.
  struct WordKind: OptionSet, Sendable {
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

    init(_ word: Words.Word) {
      self = StoryManner.kinds.value(of: word.term) ?? []
      if (0x30...0x39).contains(word[0]) { insert(.number) }
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

  /// Phrases of two words, the first `nil`, and of three.
  private static let vaguePhrases: [[Term?]] = [
    [nil, "sort", "of"], [nil, "kind", "of"], [nil, "always", "try"], [nil, "happy", "with"],
    ["in", "the", "end"], ["of", "the", "day"],
  ].map { $0.map { $0.map { Term($0) } } }
  /// The words that say something of the manner; all others say nothing.
  private static let kinds: TermTable<WordKind> = {
    let words: [(WordKind, [String])] = [
      (.we, ["we", "our", "us"]), (.i, ["i", "my", "me"]),
      (
        .vague,
        [
          "somehow", "stuff", "things", "generally", "usually", "basically", "various", "issues",
          "etc",
        ]
      ),
    ]
    let last = vaguePhrases.compactMap { $0[2] }.map { ($0, WordKind.endsPhrase) }
    return TermTable(
      words.flatMap { kind, words in words.map { (Term($0), kind) } } + last, filler: [])
  }()
}
