/// Finds what a mistyped word was meant to be.
public enum NearestWord {
  /// The candidate that differs least; `nil` when none is near.
  ///
  /// Near is a difference of case, or of one letter in words of up to five and two in longer ones.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased())
    let limit = typed.count <= 5 ? 1 : 2
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.sorted() where candidate != word {
      let distance = distance(typed, Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The candidate that a word was meant to be: the nearest, or else the only one that begins with it.
  ///
  /// For names from a fixed list; of words that people choose, one may well begin with another.
  public static func meant(by word: String, among candidates: [String]) -> String? {
    if let near = nearest(to: word, among: candidates) { return near }
    let longer = candidates.filter { $0.hasPrefix(word.lowercased()) }
    return word.count >= 3 && longer.count == 1 ? longer[0] : nil
  }

  /// Optimal string alignment: letters put in, left out, replaced, or swapped with their neighbour.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var value = min(
          last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, before[j - 2] + 1)
        }
        row.append(value)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
