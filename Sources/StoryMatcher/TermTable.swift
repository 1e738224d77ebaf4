/// Values by term: a hash table with open addressing, made for terms, which are hashes already.
struct TermTable<Value: Sendable> {
  /// 0 where there is nothing; a term whose hash is 0 is taken for one whose hash is 1.
  private var keys: [UInt64]
  private var values: [Value]
  private let filler: Value
  private var count = 0

  /// - Parameter filler: Any value; it stands where there is none.
  init(filler: Value) {
    self.filler = filler
    keys = [UInt64](repeating: 0, count: 256)
    values = [Value](repeating: filler, count: 256)
  }

  /// - Parameters:
  ///   - values: The terms with their values.
  ///   - filler: Any value; it stands where there is none.
  init(_ values: [(Term, Value)], filler: Value) {
    self.init(filler: filler)
    for (term, value) in values { keep(value, for: term) }
  }

  /// The value of a term; `nil` where there is none.
  func value(of term: Term) -> Value? {
    let place = place(of: Self.key(term))
    return keys[place] == 0 ? nil : values[place]
  }

  /// Keeps a value for a term, in place of the one before.
  mutating func keep(_ value: Value, for term: Term) {
    if 2 * count >= keys.count { grow() }
    let key = Self.key(term)
    let place = place(of: key)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
    values[place] = value
  }

  private static func key(_ term: Term) -> UInt64 { max(1, term.hash) }

  /// Where a key stands, or could stand.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: 0, count: 2 * old.0.count)
    values = [Value](repeating: filler, count: keys.count)
    for (key, value) in zip(old.0, old.1) where key != 0 {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}

extension TermTable: Sendable where Value: Sendable {}
