/// Names for machines: UUIDs of version 7, which sort by the time they were made.
enum UID {
  /// A new name.
  ///
  /// See https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
  static func new(milliseconds: UInt64, random: inout any RandomNumberGenerator) -> String {
    let high = milliseconds << 16 | 0x7000 | UInt64(random.next() & 0x0FFF)
    let low = (random.next() as UInt64) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = hexadecimal(high) + hexadecimal(low)
    var uid = ""
    for (position, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(position) { uid.append("-") }
      uid.append(digit)
    }
    return uid
  }

  /// The name of a story that came without one: the same text always has the same name, so that
  /// importing it again finds it.
  static func derived(from bytes: [UInt8]) -> String {
    "text-" + hexadecimal(UInt64(bitPattern: StoryRecord.checksum(of: bytes)))
  }

  static func isDerived(_ uid: String) -> Bool {
    uid.hasPrefix("text-") && uid.utf8.count == 21
  }

  /// Whether a text can name a story: `[A-Za-z0-9._-]{1,64}`.
  static func isValid(_ uid: String) -> Bool {
    (1...64).contains(uid.utf8.count)
      && uid.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
      }
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
