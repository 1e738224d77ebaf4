/// How many slips of the finger lie between two words.
///
/// That is their optimal string alignment distance:
/// https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
enum EditDistance {
  /// The number of letters to insert, remove, replace or swap with their neighbour.
  ///
  /// - Returns: The number; anything above `limit` when it is more than that.
  static func between<Letters: RandomAccessCollection<Unicode.Scalar>>(
    _ first: Letters, _ second: Letters, limit: Int
  ) -> Int where Letters.Index == Int {
    guard abs(first.count - second.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(second.count + 1)
      for (j, other) in second.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == second[second.startIndex + j - 1],
          first[first.startIndex + i - 1] == other
        {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      guard (row.min() ?? 0) <= limit else { return limit + 1 }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
