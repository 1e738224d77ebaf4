#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells whether bytes are UTF-8, and where they stop being it.
enum UTF8Check {
  /// The text of some bytes, or `nil` when they are not UTF-8.
  static func text(of bytes: ArraySlice<UInt8>) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      // Decoding mends what is malformed, so that only well-formed bytes come out as they went in.
      // `String(validating:as:)` says the same in three times the time, and an import asks for each text.
      var text = String(decoding: bytes, as: UTF8.self)
      let isSame = text.withUTF8 { utf8 in
        guard let one = utf8.baseAddress, let other = bytes.baseAddress else {
          return bytes.isEmpty
        }
        return utf8.count == bytes.count && memcmp(one, other, bytes.count) == 0
      }
      return isSame ? text : nil
    }
  }

  /// The offset of the first byte that cannot be decoded, or `nil` when all can.
  ///
  /// Only called once decoding has failed, to say where; so it is short rather than fast.
  static func firstInvalidOffset(in bytes: some Sequence<UInt8>) -> Int? {
    var decoder = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &source) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// The encoding that a mark at the start names, other than UTF-8.
  static func markedEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }

  /// What the first bytes say about the encoding, when it is one that is not read.
  static func foreignEncoding(of bytes: [UInt8]) -> String? {
    if let marked = markedEncoding(of: bytes) { return marked }
    // Without a mark, ASCII in UTF-16 is every other byte zero.
    let head = bytes.prefix(64)
    if head.count >= 4 {
      let even = head.enumerated().filter { $0.offset.isMultiple(of: 2) && $0.element == 0 }.count
      let odd = head.enumerated().filter { !$0.offset.isMultiple(of: 2) && $0.element == 0 }.count
      if max(even, odd) * 2 >= head.count - 2 && min(even, odd) == 0 { return "UTF-16" }
    }
    return nil
  }

  /// The encoding that bytes probably have which are neither UTF-8 nor UTF-16.
  ///
  /// Windows-1252 has printable characters where ISO 8859-1 has controls that nobody types.
  static func likelyEncoding(of bytes: [UInt8]) -> String {
    let hasWindowsBytes = bytes.contains { (0x80..<0xA0).contains($0) }
    return hasWindowsBytes ? "probably Windows-1252" : "probably ISO 8859-1 (Latin-1)"
  }

  /// The number of bytes that a byte order mark takes at the start.
  static func markLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
