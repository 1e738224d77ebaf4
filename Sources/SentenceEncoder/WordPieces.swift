import CSentenceEncoder

/// Splits a text into the pieces of words that the model knows, as BERT's uncased tokenizer does.
///
/// Characters are cleaned, lower-cased and stripped of accents by a table made from the reference
/// itself; then each word is cut greedily into the longest pieces in the vocabulary.
struct WordPieces {
  /// A word of more characters than this is one unknown token.
  private static let longestWord = 100

  private let limit: Int
  private var ids: [Int32] = []
  private var word: [UInt8] = []
  private var characters = 0

  private init(limit: Int) {
    self.limit = limit
  }

  /// The pieces of a text, at most `limit`; the rest of the text is then not looked at.
  static func ids(of text: String, limit: Int) -> [Int32] {
    var pieces = WordPieces(limit: limit)
    pieces.read(text)
    return Array(pieces.ids.prefix(limit))
  }

  private mutating func read(_ text: String) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex, ids.count < limit {
      let scalar = scalars[index]
      if scalar == "[", let token = SpecialToken(startOf: scalars[index...]) {
        endWord()
        ids.append(token.rawValue)
        index = scalars.index(index, offsetBy: token.spelling.unicodeScalars.count)
      } else {
        add(scalar)
        index = scalars.index(after: index)
      }
    }
    endWord()
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let found = sentence_encoder_character_class(scalar.value)
    let kind = Int(found)
    if kind >= sentence_encoder_class_first_expansion {
      for index in 0..<sentence_encoder_expansion_count(found) {
        let expansion = sentence_encoder_expansion(found, index)
        guard let part = Unicode.Scalar(expansion & 0xFF_FFFF) else { continue }
        add(part, as: Int(expansion >> 24))
      }
    } else if kind == sentence_encoder_class_hangul {
      addLetters(ofHangul: scalar)
    } else {
      add(scalar, as: kind)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, as kind: Int) {
    switch kind {
    case sentence_encoder_class_drop:
      break
    case sentence_encoder_class_space:
      endWord()
    case sentence_encoder_class_alone:
      endWord()
      append(scalar)
      endWord()
    default:
      append(scalar)
    }
  }

  /// A Korean syllable becomes its two or three letters, by the rule of Unicode section 3.12.
  private mutating func addLetters(ofHangul syllable: Unicode.Scalar) {
    let index = syllable.value - 0xAC00
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    for letter in letters where letter != 0x11A7 {
      if let scalar = Unicode.Scalar(letter) { append(scalar) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    characters += 1
    // Beyond the limit only the number of characters counts, and a word may be a whole file.
    if characters <= Self.longestWord { word.append(contentsOf: scalar.utf8) }
  }

  private mutating func endWord() {
    guard characters > 0 else { return }
    defer {
      word.removeAll(keepingCapacity: true)
      characters = 0
    }
    let start = ids.count
    var rest = characters > Self.longestWord ? [] : word[...]
    repeat {
      let (id, length) = longestPiece(of: rest, continues: ids.count > start)
      guard let id else {
        // One part that is not in the vocabulary makes the whole word unknown.
        ids.removeSubrange(start...)
        ids.append(SpecialToken.unknown.rawValue)
        return
      }
      ids.append(id)
      rest = rest.dropFirst(length)
    } while !rest.isEmpty
  }

  private func longestPiece(of bytes: ArraySlice<UInt8>, continues: Bool) -> (Int32?, Int) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, !buffer.isEmpty else { return (nil, 0) }
      var length = 0
      let id = unsafe sentence_encoder_longest_word(start, buffer.count, continues, &length)
      return (id >= 0 ? id : nil, length)
    }
  }
}
