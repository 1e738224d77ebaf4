/// Goes over the bytes of JSON that mean nothing but themselves.
enum JSONScan {
  /// The place of the first byte of a text that does not stand for itself, or `end` without any.
  ///
  /// Nearly all do, so that reading takes most of its time here, and eight are looked at together.
  static func endOfPlainBytes(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    return bytes.withUnsafeBytes { bytes in
      var place = start
      while place + 8 <= end {
        let next = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let special =
          hasByte(below: 0x20, in: next)
          | hasByte(below: 1, in: next ^ (everyByte * UInt64(quote)))
          | hasByte(below: 1, in: next ^ (everyByte * UInt64(backslash)))
        guard special == 0 else { break }
        place += 8
      }
      while place < end, bytes[place] >= 0x20, bytes[place] != quote, bytes[place] != backslash {
        place += 1
      }
      return place
    }
  }

  private static let everyByte: UInt64 = 0x0101_0101_0101_0101

  /// Zero unless one of eight bytes is below a limit of at most 128.
  ///
  /// The trick: https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
  private static func hasByte(below limit: UInt64, in bytes: UInt64) -> UInt64 {
    (bytes &- everyByte * limit) & ~bytes & (everyByte * 0x80)
  }
}
