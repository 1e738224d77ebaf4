/// The smallest set of stories that covers as much as can be covered.
struct StoryCover {
  /// Positions of the chosen sets, in order.
  let chosen: [Int]

  /// Whether no smaller set exists; otherwise it is the best that was found within the limit.
  let isSmallest: Bool

  /// Chooses among sets of item numbers.
  ///
  /// Branch and bound: take the item that the fewest sets cover, try each of them, and give up a
  /// branch that cannot get smaller than the best known. A journal of usual size takes hundreds of
  /// steps; the limit stops the unusual one, where the greedy answer is nearly as small.
  ///
  /// - Parameters:
  ///   - sets: What each story covers.
  ///   - limit: The number of branches to look at.
  init(of sets: [Set<Int>], limit: Int = 20_000) {
    let items = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0) })
    let masks = sets.map { set in BitSet(set.compactMap { numbers[$0] }, count: items.count) }
    // Of stories that cover the same the first is as good as all, and a large journal has thousands.
    var seen: Set<BitSet> = []
    let distinct = masks.indices.filter { !masks[$0].isEmpty && seen.insert(masks[$0]).inserted }
    var search = CoverSearch(
      sets: distinct.map { masks[$0] }, count: items.count, limit: limit)
    search.run()
    chosen = search.best.map { distinct[$0] }.sorted()
    isSmallest = search.steps < limit
  }
}

/// Looks for the smallest cover.
private struct CoverSearch {
  let sets: [BitSet]
  let limit: Int
  private(set) var best: [Int] = []
  private(set) var steps = 0

  private let all: BitSet
  private let coveredBy: [[Int]]

  init(sets: [BitSet], count: Int, limit: Int) {
    self.sets = sets
    self.limit = limit
    all = BitSet(Array(0..<count), count: count)
    coveredBy = (0..<count).map { item in sets.indices.filter { sets[$0].contains(item) } }
  }

  mutating func run() {
    best = greedy()
    guard best.count > 1 else { return }
    search(missing: all, chosen: [], excluded: [])
  }

  /// Takes the set that adds most, again and again.
  private func greedy() -> [Int] {
    var missing = all
    var chosen: [Int] = []
    while !missing.isEmpty {
      var best = 0
      var most = 0
      for (position, set) in sets.enumerated() {
        let gain = set.intersectionCount(missing)
        if gain > most { (best, most) = (position, gain) }
      }
      guard most > 0 else { break }
      chosen.append(best)
      missing.subtract(sets[best])
    }
    return chosen
  }

  private mutating func search(missing: BitSet, chosen: [Int], excluded: Set<Int>) {
    if missing.isEmpty {
      if chosen.count < best.count { best = chosen }
      return
    }
    steps += 1
    guard steps < limit else { return }
    var most = 0
    for (position, set) in sets.enumerated() where !excluded.contains(position) {
      most = max(most, set.intersectionCount(missing))
    }
    guard most > 0, chosen.count + (missing.count + most - 1) / most < best.count else { return }
    var hardest: [Int]?
    for item in missing.members {
      let candidates = coveredBy[item].filter { !excluded.contains($0) }
      if candidates.count < hardest?.count ?? .max { hardest = candidates }
      if candidates.isEmpty { return }
    }
    // Whoever covers most of what is missing is tried first; of equals the first.
    let order = (hardest ?? []).sorted {
      (sets[$1].intersectionCount(missing), $0) < (sets[$0].intersectionCount(missing), $1)
    }
    var excluded = excluded
    for position in order {
      var rest = missing
      rest.subtract(sets[position])
      search(missing: rest, chosen: chosen + [position], excluded: excluded)
      // Every cover with this one has been looked at.
      excluded.insert(position)
    }
  }
}

/// A set of small numbers.
struct BitSet: Hashable {
  private var words: [UInt64]

  init(_ members: [Int], count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    for member in members { words[member >> 6] |= 1 << UInt64(member & 63) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ member: Int) -> Bool {
    words[member >> 6] & (1 << UInt64(member & 63)) != 0
  }

  func intersectionCount(_ other: BitSet) -> Int {
    var count = 0
    for place in words.indices { count += (words[place] & other.words[place]).nonzeroBitCount }
    return count
  }

  mutating func subtract(_ other: BitSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  var members: [Int] {
    words.indices.flatMap { place in
      (0..<64).filter { words[place] & (1 << UInt64($0)) != 0 }.map { place * 64 + $0 }
    }
  }
}
