/// A list of phrases that can be looked for in the words of a text.
///
/// A phrase is words in lower case with spaces between. A word that ends in `*` stands for every
/// word that begins so, one that begins with `*` for every word that ends so, `_` for any one word,
/// and `(a|b)` for one of several.
struct Phrases: Sendable {
  private enum Piece: Sendable {
    case word(String)
    case prefix(String)
    case suffix(String)
    case any
    case either([String])

    func matches(_ word: String) -> Bool {
      switch self {
      case .word(let text): word == text
      case .prefix(let text): word.utf8.starts(with: text.utf8)
      case .suffix(let text): word.utf8.reversed().starts(with: text.utf8.reversed())
      case .any: true
      case .either(let texts): texts.contains(word)
      }
    }
  }

  private var byFirstWord: [String: [[Piece]]] = [:]
  private var byFirstLetter: [UInt8: [[Piece]]] = [:]
  private var others: [[Piece]] = []
  /// The keys of words that a phrase can begin with: nearly all words of a text are told apart from
  /// them without being compared.
  private var beginnings = WordKeys()

  /// Makes a list from phrases separated by commas or line ends.
  init(_ text: String) {
    for phrase in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      for plain in Self.expanded(phrase) { add(plain.split(separator: " ").map(Self.piece)) }
    }
  }

  /// Writes out the alternatives of more than one word: `(did not|didn't) read` is two phrases.
  private static func expanded(_ phrase: Substring) -> [Substring] {
    var start = phrase.startIndex
    while let open = phrase[start...].firstIndex(of: "("),
      let close = phrase[open...].firstIndex(of: ")")
    {
      let inside = phrase[phrase.index(after: open)..<close]
      if inside.contains(" ") {
        let rest = phrase[phrase.index(after: close)...]
        return inside.split(separator: "|").flatMap { alternative in
          expanded(phrase[..<open] + alternative + rest)
        }
      }
      start = phrase.index(after: close)
    }
    return [phrase]
  }

  private mutating func add(_ pieces: [Piece]) {
    switch pieces.first {
    case nil: break
    case .word(let word): add(pieces, beginningWith: word)
    case .either(let words):
      for word in words { add(pieces, beginningWith: word) }
    case .prefix(let text):
      byFirstLetter[text.utf8.first ?? 0, default: []].append(pieces)
      beginnings.insertAll(beginningWith: text)
    case .suffix, .any:
      others.append(pieces)
      beginnings.insertAll()
    }
  }

  private mutating func add(_ pieces: [Piece], beginningWith word: String) {
    byFirstWord[word, default: []].append(pieces)
    beginnings.insert(WordKeys.key(of: word.utf8))
  }

  private static func piece(_ text: Substring) -> Piece {
    if text == "_" { return .any }
    if text.hasPrefix("*") { return .suffix(String(text.dropFirst())) }
    if text.hasSuffix("*") { return .prefix(String(text.dropLast())) }
    if text.hasPrefix("("), text.hasSuffix(")") {
      return .either(text.dropFirst().dropLast().split(separator: "|").map(String.init))
    }
    return .word(String(text))
  }

  /// The words that the list matches from a place on; the longest of several; `nil` where none.
  func match(at place: Int, in words: Words) -> Range<Int>? {
    guard beginnings.contains(words.all[place].key) else { return nil }
    var longest = 0
    let word = words.all[place].text
    if let phrases = byFirstWord[word] {
      for phrase in phrases { longest = max(longest, length(of: phrase, at: place, in: words)) }
    }
    if !byFirstLetter.isEmpty, let phrases = byFirstLetter[word.utf8.first ?? 0] {
      for phrase in phrases { longest = max(longest, length(of: phrase, at: place, in: words)) }
    }
    for phrase in others { longest = max(longest, length(of: phrase, at: place, in: words)) }
    return longest == 0 ? nil : place..<place + longest
  }

  private func length(of phrase: [Piece], at place: Int, in words: Words) -> Int {
    guard place + phrase.count <= words.count else { return 0 }
    let sentence = words.all[place].sentence
    for (offset, piece) in phrase.enumerated() {
      let word = words.all[place + offset]
      guard word.sentence == sentence, piece.matches(word.text) else { return 0 }
    }
    return phrase.count
  }

  /// Every place where a phrase stands, without overlap.
  func matches(in words: Words) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < words.count {
      if let match = match(at: place, in: words) {
        found.append(match)
        place = match.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The first place where a phrase stands.
  func first(in words: Words) -> Range<Int>? {
    for place in words.all.indices {
      if let match = match(at: place, in: words) { return match }
    }
    return nil
  }

  /// Whether any of the phrases stands in the text.
  func occur(in words: Words) -> Bool { first(in: words) != nil }
}
