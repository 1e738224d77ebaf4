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

  /// - Parameter word: The UTF-8 of the word in lower case.
  init(_ word: some Sequence<UInt8>) {
    hash = word.reduce(Self.start, Self.hash)
  }

  init(_ word: String) {
    self.init(word.utf8)
  }
}

/// The words that carry the meaning of a text.
enum Terms {
  /// The terms of a text in order, without the words that say nothing.
  static func terms(of text: String) -> [Term] {
    var terms: [Term] = []
    Words.scan(text) { word in
      if let term = term(of: word) { terms.append(term) }
    }
    return terms
  }

  /// The term of a word without its ending; `nil` where the word tells no text from another.
  static func term(of word: Words.Word) -> Term? {
    // One letter says nothing; one Chinese character, of three bytes, does.
    guard word.count > 1, silent.value(of: word.term) == nil else { return nil }
    // The commonest English endings are cut off.
    for (ending, replacement, least) in endings[Int(word[word.count - 1])]
    where word.count >= ending.count + least {
      let stem = word.count - ending.count
      if ending.indices.allSatisfy({ word[stem + $0] == ending[$0] }) {
        var hash = Term.start
        for index in 0..<stem { hash = Term.hash(hash, and: word[index]) }
        return Term(hash: replacement.reduce(hash, Term.hash))
      }
    }
    return word.term
  }

  private typealias Ending = (ending: [UInt8], replacement: [UInt8], least: Int)

  /// By their last byte, and longer ones first: each with what stands in its place, and with how much of
  /// the word must stay.
  private static let endings: [[Ending]] = {
    let all: [(String, String, Int)] = [
      ("ations", "at", 3), ("ation", "at", 3), ("iness", "i", 3), ("ness", "", 4),
      ("ments", "", 4), ("ment", "", 4), ("fully", "", 3), ("ingly", "", 3), ("edly", "", 3),
      ("ings", "", 3), ("ing", "", 3), ("ied", "i", 2), ("ies", "i", 2), ("ers", "", 3),
      ("ed", "", 3), ("ly", "", 3), ("er", "", 4), ("es", "", 3), ("y", "i", 2), ("s", "", 3),
      ("e", "", 3),
    ]
    var byLast = [[Ending]](repeating: [], count: 256)
    for (ending, replacement, least) in all {
      let bytes = Array(ending.utf8)
      byLast[Int(bytes[bytes.count - 1])].append((bytes, Array(replacement.utf8), least))
    }
    return byLast
  }()

  /// Words of every question or of every sentence, which tell no story from another.
  private static let silent: TermTable<Void> = TermTable(
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
    """.split(separator: " ").map { (Term(String($0)), ()) }, filler: ())
}
