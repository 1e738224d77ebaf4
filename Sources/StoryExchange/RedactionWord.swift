/// A word of a text: letters, marks and digits that stand together.
///
/// In scripts that are written without spaces each character is a word, so that a name is found
/// within a sentence.
struct RedactionWord {
  let range: Range<Int>

  static func words(in scalars: [Unicode.Scalar]) -> [RedactionWord] {
    var words: [RedactionWord] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if standsAlone(scalar) {
        if let begun = start { words.append(RedactionWord(range: begun..<index)) }
        words.append(RedactionWord(range: index..<index + 1))
        start = nil
      } else if belongs(scalar) {
        if start == nil { start = index }
      } else if let begun = start {
        words.append(RedactionWord(range: begun..<index))
        start = nil
      }
    }
    if let start { words.append(RedactionWord(range: start..<scalars.count)) }
    return words
  }

  /// The word without regard to case.
  func folded(in scalars: [Unicode.Scalar]) -> String {
    String(scalars: scalars[range]).lowercased()
  }

  /// Whether a scalar is part of a word.
  static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIILetter(scalar) || isDigit(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Thai and its neighbours, kana, ideographs, and Hangul, whose particles join the name.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0E00: false
    case 0x0E00..<0x0F00, 0x1780..<0x1800, 0x3040..<0x3100, 0x3400..<0xA000, 0xAC00..<0xD7B0,
      0xF900..<0xFB00, 0x20000..<0x40000:
      belongs(scalar)
    default: false
    }
  }
}
