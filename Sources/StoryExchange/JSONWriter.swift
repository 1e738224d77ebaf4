/// Writes JSON values to bytes, whole or an element at a time.
struct JSONWriter {
  let layout: JSONText.Layout
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether nothing stands yet behind the bracket that was opened last.
  private var isEmpty = true

  init(layout: JSONText.Layout) { self.layout = layout }

  mutating func write(_ value: JSONText) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number): write(number)
    case .text(let text): write(text)
    case .list(let values):
      open("[")
      for value in values { add(value) }
      close("]")
    case .object(let members):
      open("{")
      for member in members { add(member.key, member.value) }
      close("}")
    }
  }

  /// Begins a list or an object.
  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isEmpty = true
  }

  /// Writes the next element of a list.
  mutating func add(_ value: JSONText) {
    separate()
    write(value)
  }

  /// Writes the next member of an object.
  mutating func add(_ key: String, _ value: JSONText) {
    add(key)
    write(value)
  }

  /// Writes the key of the next member of an object; its value is to follow.
  mutating func add(_ key: String) {
    separate()
    write(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
  }

  /// Ends a list or an object.
  mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if !isEmpty { indent() }
    bytes.append(UInt8(ascii: bracket))
    isEmpty = false
  }

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// Hands over what was written since the last time.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    indent()
  }

  private mutating func indent() {
    guard layout == .pretty else { return }
    newline()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(_ number: Double) {
    guard number.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    // A whole number is written without the fraction that Swift would give it.
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 {
      bytes.append(contentsOf: String(whole).utf8)
    } else {
      bytes.append(contentsOf: number.description.utf8)
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        // Most bytes of most texts leave the loop here.
        if byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
          index += 1
          continue
        }
        guard let (scalar, length) = Self.escaped(utf8, at: index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        escape(scalar)
        index += length
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The scalar at a byte when it is one to be escaped.
  ///
  /// Beyond what JSON asks for these are the characters that act on a terminal or on a reader's eye:
  /// DEL, the C1 controls, line and paragraph separators, and those that turn the writing direction.
  private static func escaped(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int)
    -> (scalar: UInt32, length: Int)?
  {
    let byte = utf8[index]
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return (UInt32(byte), 1)
    case 0xC2:
      let next = utf8[index + 1]
      return next < 0xA0 ? (UInt32(next), 2) : nil
    case 0xE2:
      let scalar = 0x2000 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
      switch scalar {
      case 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x22: bytes.append(UInt8(ascii: "\""))
    case 0x5C: bytes.append(UInt8(ascii: "\\"))
    default:
      bytes.append(UInt8(ascii: "u"))
      let digits = String(scalar, radix: 16)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
