import SQLite

/// Guesses which word of the journal a word with a slip of the finger was meant to be.
struct Spelling {
  let connection: Connection

  /// The nearest word of the full-text index; `nil` when none is near enough.
  ///
  /// One slip is forgiven in words of four letters and more, two in words of eight and more. Among
  /// equally near words the one that most stories have is taken, then the first by alphabet.
  func nearest(to word: String) throws -> String? {
    let lowered = word.lowercased()
    let length = lowered.unicodeScalars.count
    let allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0
    guard allowed > 0 else { return nil }
    let forms = Self.forms(of: lowered)
    let statement = try connection.statement("SELECT term, doc FROM story_fts_vocabulary")
    var best: (term: String, distance: Int, stories: Int)?
    while let row = try statement.step() {
      let term = try row.text(0)
      let scalars = Array(term.unicodeScalars)
      guard scalars.count >= 3 else { continue }
      let distance = forms.map { Self.distance($0, scalars, limit: allowed) }.min() ?? .max
      guard distance <= allowed else { continue }
      let stories = try row.int(1)
      if let best, (best.distance, -best.stories, best.term) <= (distance, -stories, term) {
        continue
      }
      best = (term, distance, stories)
    }
    return best?.term
  }

  /// A word as typed and without the endings that the index, which holds stems, has cut off.
  private static func forms(of word: String) -> [[Unicode.Scalar]] {
    let endings = ["", "s", "es", "e", "ed", "ing", "ly", "y", "ment", "ness"]
    return endings.compactMap { ending in
      guard word.hasSuffix(ending), word.unicodeScalars.count - ending.count >= 4 || ending.isEmpty
      else { return nil }
      return Array(word.unicodeScalars.dropLast(ending.count))
    }
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour (optimal
  /// string alignment); more than the limit is `Int.max`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return .max }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, before[j - 2] + 1)
        }
        row.append(value)
      }
      if row.allSatisfy({ $0 > limit }) { return .max }
      before = last
      last = row
    }
    return last[b.count] <= limit ? last[b.count] : .max
  }
}
