/// A word brought to a common form: `refunded` and `refunds` are one term.
///
/// Held as the hash of its bytes (FNV-1a, 64 bits), since terms are only ever compared.
struct Term: Hashable, Sendable {
  let hash: UInt64

  /// The hash of no bytes.
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of some bytes and one more.
  static func hash(_ hash: UInt64, and byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  init(hash: UInt64) {
    self.hash = hash
  }

  /// - Parameters:
  ///   - word: The UTF-8 of the word in lower case.
  ///   - count: How many of its first bytes count; all where `nil`.
  ///   - ending: What stands in place of the rest.
  init(_ word: Span<UInt8>, first count: Int? = nil, ending: [UInt8] = []) {
    var hash = Self.start
    for index in 0..<(count ?? word.count) { hash = Self.hash(hash, and: word[index]) }
    for byte in ending { hash = Self.hash(hash, and: byte) }
    self.hash = hash
  }

  init(_ word: String) {
    self.init(Array(word.utf8).span)
  }
}

/// The words that carry the meaning of a text.
enum Terms {
  /// The terms of a text in order, without the words that say nothing.
  static func terms(of text: String) -> [Term] {
    var terms: [Term] = []
    Words.scan(text) { word in
      if let term = term(of: word.bytes.span) { terms.append(term) }
    }
    return terms
  }

  /// The term of a word in lower case; `nil` where the word tells no text from another.
  static func term(of word: Span<UInt8>) -> Term? {
    // One letter says nothing; one Chinese character, of three bytes, does.
    guard word.count > 1, !silent.contains(Term(word)) else { return nil }
    // The commonest English endings are cut off.
    for (ending, replacement, least) in endings where word.count >= ending.count + least {
      let stem = word.count - ending.count
      if ending.indices.allSatisfy({ word[stem + $0] == ending[$0] }) {
        return Term(word, first: stem, ending: replacement)
      }
    }
    return Term(word)
  }

  private static let endings: [(ending: [UInt8], replacement: [UInt8], least: Int)] = [
    ("ations", "at", 3), ("ation", "at", 3), ("iness", "i", 3), ("ness", "", 4), ("ments", "", 4),
    ("ment", "", 4), ("fully", "", 3), ("ingly", "", 3), ("edly", "", 3), ("ings", "", 3),
    ("ing", "", 3), ("ied", "i", 2), ("ies", "i", 2), ("ers", "", 3), ("ed", "", 3), ("ly", "", 3),
    ("er", "", 4), ("es", "", 3), ("y", "i", 2), ("s", "", 3), ("e", "", 3),
  ].map { (Array($0.0.utf8), Array($0.1.utf8), $0.2) }

  /// Words of every question or of every sentence, which tell no story from another.
  private static let silent: Set<Term> = Set(
    """
    a about after again all also always am an and another any anyone anything are around as ask at \
    be because been before being but by can could dealt deal describe did different do does doing \
    done during each ever every example experience few for from gave get give given go going got \
    had handle handled has have having he her here him his how i if in instance into is it its just \
    let like made make many may me more most much must my no not now of off on one only or other \
    our out over own please recent say share she should situation so some someone something \
    specific story such take talk tell than that the their them then there these they thing this \
    those through time to told too up upon us used very walk want was way we well went were what \
    when where which while who whom whose why will with work worked would you your yours yourself
    """.split(separator: " ").map { Term(String($0)) })
}
