import StoryCoverage
import Testing

@Suite struct `An assignment` {
  private func worth(_ worths: [[Int?]], _ given: [Int?]) -> Int {
    given.enumerated().reduce(0) { sum, pair in
      sum + (pair.element.flatMap { worths[pair.offset][$0] } ?? 0)
    }
  }

  /// The greatest worth by trying everything.
  private func greatest(_ worths: [[Int?]], from row: Int = 0, without used: Set<Int> = []) -> Int {
    guard row < worths.count else { return 0 }
    var best = greatest(worths, from: row + 1, without: used)
    for (column, worth) in worths[row].enumerated() where !used.contains(column) {
      guard let worth, worth > 0 else { continue }
      best = max(best, worth + greatest(worths, from: row + 1, without: used.union([column])))
    }
    return best
  }

  private func random(
    rows: Int, columns: Int, upTo most: Int, density: Double, using random: inout SeededGenerator
  ) -> [[Int?]] {
    (0..<rows).map { _ in
      (0..<columns).map { _ in
        Double.random(in: 0..<1, using: &random) < density
          ? Int.random(in: 0...most, using: &random) : nil
      }
    }
  }

  @Test(arguments: 0..<400)
  func `is worth as much as the best of all, and gives no column twice`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let worths = random(
      rows: Int.random(in: 1...6, using: &generator),
      columns: Int.random(in: 1...6, using: &generator),
      // Few different worths make many ties.
      upTo: seed.isMultiple(of: 2) ? 3 : 1_000_000,
      density: [0.2, 0.6, 1].randomElement(using: &generator) ?? 1, using: &generator)
    let given = Assignment.best(worths)
    #expect(given.count == worths.count)
    let columns = given.compactMap(\.self)
    #expect(Set(columns).count == columns.count)
    for (row, column) in given.enumerated() {
      if let column { #expect((worths[row][column] ?? 0) > 0) }
    }
    #expect(worth(worths, given) == greatest(worths))
    #expect(Assignment.best(worths) == given)
  }

  @Test func `leaves a row without where nothing is worth anything`() {
    #expect(Assignment.best([]) == [])
    #expect(Assignment.best([[], []]) == [nil, nil])
    #expect(Assignment.best([[nil, 0, -3]]) == [nil])
    #expect(Assignment.best([[5], [7], [6]]) == [nil, 0, nil])
    #expect(Assignment.best([[nil, 4], [3]]) == [1, 0])
  }

  @Test func `turns an early choice round when the whole gains by it`() {
    #expect(Assignment.best([[10, 9], [10, 1]]) == [1, 0])
  }

  @Test func `handles two hundred questions and five hundred stories`() {
    var generator = SeededGenerator(seed: 7)
    let worths = random(
      rows: 200, columns: 500, upTo: 1_000_000, density: 0.5, using: &generator)
    var given: [Int?] = []
    let time = ContinuousClock().measure { given = Assignment.best(worths) }
    #expect(Set(given.compactMap(\.self)).count == 200)
    // Two milliseconds in a release build; this bound is for debug builds on busy machines.
    #expect(time < .seconds(5))
  }
}
