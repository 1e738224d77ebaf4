/// The words of a text in order, folded so that they can be compared, each with its place.
///
/// Written by hand over bytes because a review reads every story with some thirty lists of phrases:
/// a general expression engine costs more to start than all of it takes to run.
struct Words: Sendable {
  /// One word.
  struct Word: Sendable {
    /// In lower case, with a straight apostrophe: `didn't`.
    let text: String
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

  private let bytes: [UInt8]

  init(_ text: String) {
    var scanner = WordScanner(bytes: Array(text.utf8))
    scanner.scan()
    all = scanner.words
    sentences = scanner.sentences
    bytes = scanner.bytes
  }

  /// The number of words.
  var count: Int { all.count }

  /// Whether there is no word at all.
  var isEmpty: Bool { all.isEmpty }

  /// The text of a place.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole sentence that a word stands in.
  func sentence(around word: Int) -> String {
    text(sentences[all[word].sentence])
  }

  /// The byte at a place; zero outside the text.
  func byte(at place: Int) -> UInt8 {
    bytes.indices.contains(place) ? bytes[place] : 0
  }
}
