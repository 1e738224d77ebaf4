/// A strict reader of JSON (RFC 8259) that knows the line of everything.
///
/// `JSONDecoder` neither notices a key given twice nor says on which line a value stands, and an
/// import has to say both.
struct JSONParser {
  /// The nesting that is read; an export has four levels.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private let end: Int
  private let sizeLimit: Int
  /// How many bytes of the source stand before these.
  private let skipped: Int
  private(set) var index: Int
  private(set) var line: Int
  private var scratch: [UInt8] = []

  init(bytes: [UInt8], range: Range<Int>, line: Int = 1, skipped: Int = 0, sizeLimit: Int) {
    self.bytes = bytes
    self.end = range.upperBound
    self.index = range.lowerBound
    self.line = line
    self.skipped = skipped
    self.sizeLimit = sizeLimit
  }

  /// The byte at the current place, or `nil` at the end.
  var current: UInt8? { index < end ? bytes[index] : nil }

  mutating func skipWhitespace() {
    while index < end {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  /// Reads one value; what follows it is left.
  mutating func value(depth: Int = 0) throws(ExchangeError) -> JSONNode {
    skipWhitespace()
    let start = line
    guard let first = current else { throw error("the text ends where a value should be") }
    switch first {
    case UInt8(ascii: "\""): return JSONNode(value: .text(try string()), line: start)
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object(depth: depth)), line: start)
    case UInt8(ascii: "["): return JSONNode(value: .list(try list(depth: depth)), line: start)
    case UInt8(ascii: "-"), 0x30...0x39: return JSONNode(value: try number(), line: start)
    case UInt8(ascii: "t") where take("true"): return JSONNode(value: .bool(true), line: start)
    case UInt8(ascii: "f") where take("false"): return JSONNode(value: .bool(false), line: start)
    case UInt8(ascii: "n") where take("null"): return JSONNode(value: .null, line: start)
    case UInt8(ascii: "N"), UInt8(ascii: "I"):
      throw error("NaN and Infinity are not JSON")
    default: throw error("this is not JSON: a value cannot begin with \(Self.name(first))")
    }
  }

  func error(_ reason: String, kind: ExchangeError.Kind = .syntax) -> ExchangeError {
    ExchangeError(kind, line: line, reason: reason)
  }

  private mutating func object(depth: Int) throws(ExchangeError) -> [JSONMember] {
    try enter(depth)
    var members: [JSONMember] = []
    if closes(with: "}") { return members }
    var seen: Set<String> = []
    while true {
      skipWhitespace()
      guard current == UInt8(ascii: "\"") else {
        throw error("a key in double quotes should be here, not \(Self.name(current))")
      }
      let start = line
      let key = try string()
      guard !Self.contains(key, members, &seen) else {
        throw ExchangeError(.syntax, line: start, key: key, reason: "it is given twice")
      }
      skipWhitespace()
      guard current == UInt8(ascii: ":") else {
        throw error("a colon should follow the key, not \(Self.name(current))")
      }
      index += 1
      members.append(JSONMember(key: key, line: start, node: try value(depth: depth + 1)))
      if try !continues(closing: "}") { return members }
    }
  }

  private mutating func list(depth: Int) throws(ExchangeError) -> [JSONNode] {
    try enter(depth)
    var nodes: [JSONNode] = []
    if closes(with: "]") { return nodes }
    while true {
      nodes.append(try value(depth: depth + 1))
      if try !continues(closing: "]") { return nodes }
    }
  }

  private mutating func enter(_ depth: Int) throws(ExchangeError) {
    guard depth < Self.depthLimit else {
      throw error("it is nested more than \(Self.depthLimit) levels deep", kind: .limit)
    }
    index += 1
  }

  private mutating func closes(with close: Unicode.Scalar) -> Bool {
    skipWhitespace()
    guard current == UInt8(ascii: close) else { return false }
    index += 1
    return true
  }

  private mutating func continues(closing close: Unicode.Scalar) throws(ExchangeError) -> Bool {
    if closes(with: close) { return false }
    guard current == UInt8(ascii: ",") else {
      throw error("a comma or \(close) should be here, not \(Self.name(current))")
    }
    index += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= end else { return false }
    let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
    if matches { index += count }
    return matches
  }

  /// Small objects, and that is nearly all of them, are searched without hashing; large ones would
  /// take time that grows with the square.
  private static func contains(
    _ key: String, _ members: [JSONMember], _ seen: inout Set<String>
  ) -> Bool {
    guard members.count >= 24 else { return members.contains { $0.key == key } }
    if seen.isEmpty { seen = Set(members.map(\.key)) }
    return !seen.insert(key).inserted
  }

  private static func name(_ byte: UInt8?) -> String {
    switch byte {
    case nil: "the end of the text"
    case .some(0x21...0x7E): "\"\(Character(Unicode.Scalar(byte ?? 0)))\""
    case .some(let other): "byte 0x\(String(other, radix: 16))"
    }
  }
}

// MARK: - Numbers and texts

extension JSONParser {
  private mutating func number() throws(ExchangeError) -> JSONNode.Value {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let leading = current
    let whole = digits()
    guard whole > 0 else { throw error("a number has no digits here") }
    if whole > 1, leading == UInt8(ascii: "0") {
      throw error("a number does not begin with 0")
    }
    var isWhole = true
    if current == UInt8(ascii: ".") {
      isWhole = false
      index += 1
      guard digits() > 0 else { throw error("a number has no digits after the point") }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isWhole = false
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw error("a number has no digits in its exponent") }
    }
    guard isWhole, index - start <= 20,
      let value = Int(String(decoding: bytes[start..<index], as: UTF8.self))
    else { return .otherNumber }
    return .integer(value)
  }

  private mutating func digits() -> Int {
    let start = index
    while index < end, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index - start
  }

  /// Reads a text from its opening to its closing quote.
  private mutating func string() throws(ExchangeError) -> String {
    index += 1
    let start = index
    var run = index
    scratch.removeAll(keepingCapacity: true)
    while true {
      index = JSONScan.endOfPlainBytes(in: bytes, from: index, to: end)
      guard index < end else { throw error("a text is not closed") }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\") else {
        throw error(
          byte == 0x0A
            ? "a text is not closed at the end of the line"
            : "a control character in a text is written as \\u00\(byte < 16 ? "0" : "")"
              + String(byte, radix: 16))
      }
      scratch.append(contentsOf: bytes[run..<index])
      try escape()
      run = index
    }
    guard index - start <= sizeLimit else {
      throw error("a text is larger than \(sizeLimit) bytes", kind: .limit)
    }
    let text: String?
    if run == start {
      text = UTF8Check.text(of: bytes[start..<index])
    } else {
      scratch.append(contentsOf: bytes[run..<index])
      text = UTF8Check.text(of: scratch[...])
    }
    guard let text else {
      let offset = UTF8Check.firstInvalidOffset(in: bytes[start..<index]) ?? 0
      throw ExchangeError(
        .encoding, line: line, byte: skipped + start + offset,
        reason: "the bytes here are not UTF-8")
    }
    index += 1
    return text
  }

  private mutating func escape() throws(ExchangeError) {
    index += 1
    guard let letter = current else { throw error("a text is not closed") }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(letter)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"): scratch.append(contentsOf: Array(String(try unicodeEscape()).utf8))
    default: throw error("there is no escape \\ with \(Self.name(letter))")
    }
  }

  private mutating func unicodeEscape() throws(ExchangeError) -> Character {
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), take("\\u") {
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw loneSurrogate }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw loneSurrogate }
    return Character(scalar)
  }

  private var loneSurrogate: ExchangeError {
    error("half of a surrogate pair stands alone in a text")
  }

  private mutating func hexadecimal() throws(ExchangeError) -> UInt32 {
    guard index + 4 <= end, bytes[index..<index + 4].allSatisfy(Self.isHexadecimal),
      let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw error("\\u needs four hexadecimal digits") }
    index += 4
    return code
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
