/// The words of a text in order, folded so that they can be compared, each with its place.
///
/// Written by hand over bytes because a review reads every story with some twenty lists of phrases:
/// a general expression engine costs more to start than all of it takes to run.
struct Words: Sendable {
  /// One word.
  struct Word: Sendable {
    /// In lower case, with a straight apostrophe: `didn't`.
    let text: String
    /// What `WordKeys` sorts it by.
    let key: Int
    /// Where it stands, in bytes.
    let range: Range<Int>
    /// The number of the sentence it stands in.
    let sentence: Int
    /// Whether it was written with a capital letter.
    let isCapitalised: Bool
    /// Whether a comma, dash or other mark stands between it and the word before.
    let followsMark: Bool
  }

  /// The words.
  let all: [Word]

  /// The sentences, in bytes, without the white space around them.
  let sentences: [Range<Int>]

  private let quotations: [Range<Int>]
  private let bytes: [UInt8]

  init(_ text: String) {
    var scanner = WordScanner(bytes: Array(text.utf8))
    scanner.scan()
    all = scanner.words
    sentences = scanner.sentences
    bytes = scanner.bytes
    quotations = Self.quotations(in: scanner.bytes)
  }

  /// The number of words.
  var count: Int { all.count }

  /// Whether there is no word at all.
  var isEmpty: Bool { all.isEmpty }

  /// The whole text, without white space around it.
  var text: String {
    guard let first = sentences.first, let last = sentences.last else { return "" }
    return text(first.lowerBound..<last.upperBound)
  }

  /// The text of a place.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole sentence that a word stands in.
  func sentence(around word: Int) -> String {
    text(sentences[all[word].sentence])
  }

  /// Whether a word stands between quotation marks.
  func isQuoted(_ word: Word) -> Bool {
    let place = word.range.lowerBound
    // They stand in order and apart; a text can have as many as words.
    var (first, end) = (0, quotations.count)
    while first < end {
      let middle = (first + end) / 2
      if quotations[middle].upperBound <= place { first = middle + 1 } else { end = middle }
    }
    return first < quotations.count && quotations[first].contains(place)
  }

  /// How often somebody's words are given in quotation marks.
  var quotationCount: Int { quotations.count }

  /// The byte at a place; zero outside the text.
  func byte(at place: Int) -> UInt8 {
    bytes.indices.contains(place) ? bytes[place] : 0
  }

  /// What stands between straight or typographic double quotation marks; one that is never closed
  /// quotes nothing.
  private static func quotations(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (place, byte) in bytes.enumerated() {
      let isTypographic =
        byte == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
        && (0x9C...0x9E).contains(bytes[place + 2])
      guard byte == 0x22 || isTypographic else { continue }
      if let start = open {
        found.append(start..<place)
        open = nil
      } else {
        open = place
      }
    }
    return found
  }
}
