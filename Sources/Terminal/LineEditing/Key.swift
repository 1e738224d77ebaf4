/// A key as a terminal sends it.
enum Key: Hashable {
  case character(Character)
  /// Text from the clipboard, line ends and all.
  case paste(String)
  case enter
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case up
  case down
  case backspace
  case delete
  case deleteWord
  case deleteToEnd
  case deleteToStart
  case clearScreen
  case interrupt
  case suspend
  case endOfInput
  /// A key that means nothing here.
  case other
}

/// Makes keys of the bytes that a terminal sends.
///
/// Escape sequences after ECMA-48 and xterm: `ESC [ A`, `ESC O A`, `ESC [ 1 ; 5 D`, `ESC [ 3 ~`, and
/// pasted text between `ESC [ 200 ~` and `ESC [ 201 ~`.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// No sequence of a terminal is longer; what is, is noise.
  private static let longestSequence = 32

  /// Takes in a byte.
  ///
  /// - Returns: The key that it completes; `nil` while more is to come.
  mutating func take(_ byte: UInt8) -> Key? {
    if pasted != nil { return takePasted(byte) }
    // A character that breaks off is no character; what breaks it off may be one.
    if let first = bytes.first, first >= 0xC0, byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard let key = Self.key(of: bytes) else { return nil }
    defer { bytes = [] }
    guard bytes != Self.pasteStart else {
      pasted = []
      return nil
    }
    return key
  }

  /// Whether what was taken in so far may be the Escape key alone, which no byte follows.
  var isWaitingAfterEscape: Bool { bytes == [0x1B] }

  /// Forgets what is not complete.
  mutating func reset() { bytes = [] }

  private mutating func takePasted(_ byte: UInt8) -> Key? {
    pasted?.append(byte)
    guard let text = pasted, text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else {
      return nil
    }
    pasted = nil
    // What is not UTF-8 is shown as such rather than lost.
    return .paste(String(decoding: text.dropLast(Self.pasteEnd.count), as: UTF8.self))
  }

  /// The key that the bytes are; `nil` while they are only the beginning of one.
  private static func key(of bytes: [UInt8]) -> Key? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return escape(bytes) }
    if first < 0x20 || first == 0x7F { return control(first) }
    let length =
      switch first {
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF8: 4
      default: 1
      }
    guard bytes.count >= length else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else {
      return .other
    }
    return .character(character)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x0A, 0x0D: .enter
    case 0x0B: .deleteToEnd
    case 0x0C: .clearScreen
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .deleteToStart
    case 0x17: .deleteWord
    case 0x1A: .suspend
    default: .other
    }
  }

  private static func escape(_ bytes: [UInt8]) -> Key? {
    guard bytes.count > 1 else { return nil }
    if bytes.count > longestSequence { return .other }
    switch bytes[1] {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      guard bytes.count > 2, let last = bytes.last, (0x40...0x7E).contains(last) else { return nil }
      return sequence(parameters: String(decoding: bytes[2..<bytes.count - 1], as: UTF8.self), last)
    case UInt8(ascii: "b"): return .wordLeft
    case UInt8(ascii: "f"): return .wordRight
    case 0x7F: return .deleteWord
    default: return .other
    }
  }

  private static func sequence(parameters: String, _ last: UInt8) -> Key {
    // A modifier, as in `1;5`, makes an arrow go by words.
    let isModified = parameters.contains(";")
    return switch (last, parameters) {
    case (UInt8(ascii: "A"), _): .up
    case (UInt8(ascii: "B"), _): .down
    case (UInt8(ascii: "C"), _): isModified ? .wordRight : .right
    case (UInt8(ascii: "D"), _): isModified ? .wordLeft : .left
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
    case (UInt8(ascii: "~"), "3"): .delete
    default: .other
    }
  }
}
