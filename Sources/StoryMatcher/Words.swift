/// Cuts text into words, on bytes: a question is compared with every word of a journal.
enum Words {
  /// A word of a text, in lower case.
  struct Word {
    /// The word as it is, its ending included.
    let term: Term
    fileprivate let source: UnsafeBufferPointer<UInt8>

    /// The UTF-8 of the word; made when asked for, since most words are known by their term.
    var bytes: [UInt8] { source.map(Words.lowercased) }

    /// How many bytes it has.
    var count: Int { source.count }

    /// One of its bytes.
    subscript(index: Int) -> UInt8 { Words.lowercased(source[index]) }
  }

  /// Hands out each word of a text in lower case, in order.
  ///
  /// A word is a run of letters and digits; an apostrophe in it is left out, so that `didn't` and
  /// `didnt` are one. Characters of scripts without spaces are words of their own.
  static func scan(_ text: String, _ each: (Word) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      wordBytes.withUnsafeBufferPointer { wordBytes in
        var index = 0
        while index < bytes.count {
          let start = index
          var hash = Term.start
          while index < bytes.count, case let byte = wordBytes[Int(bytes[index])], byte != 0 {
            hash = Term.hash(hash, and: byte)
            index += 1
          }
          let isWhole = index == bytes.count || (bytes[index] < 0x80 && bytes[index] != 0x27)
          if isWhole {
            if index > start {
              let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
              each(Word(term: Term(hash: hash), source: word))
            } else {
              index += 1
            }
          } else {
            index = scanSlowly(bytes, from: start, each)
          }
        }
      }
    }
  }

  /// Each byte as it is in a word in lower case; 0 for one that is not an ASCII letter or digit.
  ///
  /// Every byte of a journal is looked up here.
  private static let wordBytes: [UInt8] = (0...255).map { isLetterOrDigit($0) ? lowercased($0) : 0 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  fileprivate static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Reads a word with an apostrophe or with characters beyond ASCII, or what separates words.
  ///
  /// - Returns: Where to go on.
  private static func scanSlowly(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ each: (Word) -> Void
  ) -> Int {
    var word: [UInt8] = []
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard isLetterOrDigit(byte) || byte == 0x27 else { break }
        if byte != 0x27 { word.append(byte) }
        index += 1
        continue
      }
      // The text is a Swift string, so a leading byte is followed by all that belong to it.
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      let character = Array(bytes[index..<min(bytes.count, index + length)])
      let kind = kind(of: character)
      if kind == .letter { word += character }
      if kind == .letter || kind == .apostrophe {
        index += length
        continue
      }
      if kind == .ideograph, word.isEmpty { word = character }
      if kind == .separator || word == character { index += length }
      break
    }
    hand(word, to: each)
    return max(index, start + 1)
  }

  private enum Kind {
    case letter, ideograph, apostrophe, separator
  }

  private static func kind(of character: [UInt8]) -> Kind {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return .separator
    }
    switch scalar.value {
    case 0x2019: return .apostrophe
    case 0x2e80...0x9fff where scalar.properties.isAlphabetic: return .ideograph
    case 0xf900...0xfaff, 0x20000...0x3ffff: return .ideograph
    default:
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPart || scalar.properties.generalCategory == .nonspacingMark ? .letter : .separator
    }
  }

  private static func hand(_ word: [UInt8], to each: (Word) -> Void) {
    guard !word.isEmpty else { return }
    let lower = Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    lower.withUnsafeBufferPointer { each(Word(term: Term(lower), source: $0)) }
  }
}
