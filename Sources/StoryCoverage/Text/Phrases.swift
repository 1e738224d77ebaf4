/// A list of phrases that can be looked for in the words of a text.
///
/// A phrase is words in lower case with spaces between. A word that ends in `*` stands for every
/// word that begins so, `_` for any one word, and `(a|b)` for one of several.
struct Phrases: Sendable {
  private enum Piece: Sendable {
    case word(String)
    case prefix(String)
    case any
    case either([String])

    func matches(_ word: String) -> Bool {
      switch self {
      case .word(let text): word == text
      case .prefix(let text): word.hasPrefix(text)
      case .any: true
      case .either(let texts): texts.contains(word)
      }
    }
  }

  private var byFirstWord: [String: [[Piece]]] = [:]
  private var others: [[Piece]] = []

  /// Makes a list from phrases separated by commas or line ends.
  init(_ text: String) {
    for phrase in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let pieces = phrase.split(separator: " ").map(Self.piece)
      switch pieces.first {
      case nil: continue
      case .word(let word): byFirstWord[word, default: []].append(pieces)
      case .either(let words):
        for word in words { byFirstWord[word, default: []].append(pieces) }
      case .prefix, .any: others.append(pieces)
      }
    }
  }

  private static func piece(_ text: Substring) -> Piece {
    if text == "_" { return .any }
    if text.hasSuffix("*") { return .prefix(String(text.dropLast())) }
    if text.hasPrefix("("), text.hasSuffix(")") {
      return .either(text.dropFirst().dropLast().split(separator: "|").map(String.init))
    }
    return .word(String(text))
  }

  /// The words that the list matches from a place on; the longest of several; `nil` where none.
  func match(at place: Int, in words: Words) -> Range<Int>? {
    var longest = 0
    for phrase in byFirstWord[words.all[place].text] ?? [] {
      longest = max(longest, length(of: phrase, at: place, in: words))
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
