/// A text file taken apart into lines.
struct SourceText {
  /// The lines without their ends, whether those were LF or CR LF.
  ///
  /// A CR of its own stays: only then does what was written come back.
  let lines: [Substring]

  init(_ bytes: [UInt8], file: String?) throws(ExchangeError) {
    let text = try Self.decode(bytes, file: file)
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  /// The text of UTF-8 bytes, without a byte order mark.
  static func decode(_ bytes: [UInt8], file: String?) throws(ExchangeError) -> String {
    let content = bytes[UTF8Check.markLength(of: bytes)...]
    if let text = String(validating: content, as: UTF8.self),
      UTF8Check.markedEncoding(of: bytes) == nil
    {
      return text
    }
    if let encoding = UTF8Check.foreignEncoding(of: bytes) {
      throw ExchangeError(
        .encoding, file: file, reason: "this is \(encoding); save it as UTF-8")
    }
    let offset = content.startIndex + (UTF8Check.firstInvalidOffset(in: content) ?? 0)
    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
    throw ExchangeError(
      .encoding, file: file, line: line, byte: offset,
      reason: "this is not UTF-8, but \(UTF8Check.likelyEncoding(of: bytes)); save it as UTF-8")
  }
}

extension Unicode.Scalar {
  /// Whether the scalar cannot be seen and yet does something: moves the cursor, ends a line, turns
  /// the writing direction, or vanishes at the start of a file.
  ///
  /// Tab and newline are not counted; they are part of ordinary text.
  var actsUnseen: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its ends; other white space is content.
  func trimmingBlanks() -> String {
    var bytes = Substring(self).utf8.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}
