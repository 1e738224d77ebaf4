/// Ranks texts by the words they share with a question: BM25 with an always positive inverse
/// document frequency.
///
/// With the classic formula a word that half of the stories have counts for nothing, and in a journal
/// of customer stories most useful words are that common. See Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009.
struct WordRanking {
  private let frequencies: [[String: Double]]
  private let lengths: [Double]
  private let meanLength: Double
  private let documentCounts: [String: Int]

  /// Saturation of repeated words; the usual value.
  private static let k1 = 1.2
  /// How far long texts are held back; the usual value.
  private static let b = 0.75

  /// - Parameter documents: The terms of each text; a term may be counted more than once.
  init(documents: [[String]]) {
    frequencies = documents.map { terms in
      terms.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    lengths = documents.map { Double($0.count) }
    meanLength = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    documentCounts = frequencies.reduce(into: [:]) { counts, document in
      for term in document.keys { counts[term, default: 0] += 1 }
    }
  }

  /// How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)).
  func weight(of term: String) -> Double {
    let n = Double(documentCounts[term] ?? 0)
    let ratio = (Double(frequencies.count) - n + 0.5) / (n + 0.5)
    return Logarithm.natural(1 + ratio)
  }

  /// The score of each text for the terms of a question, and the terms that it has.
  func scores(for question: [String]) -> [(score: Double, terms: [String])] {
    var seen: Set<String> = []
    let terms = question.filter { seen.insert($0).inserted }
    return frequencies.indices.map { index in
      var score = 0.0
      var found: [String] = []
      for term in terms {
        guard let count = frequencies[index][term] else { continue }
        let norm = Self.k1 * (1 - Self.b + Self.b * lengths[index] / meanLength)
        score += weight(of: term) * count * (Self.k1 + 1) / (count + norm)
        found.append(term)
      }
      return (score, found)
    }
  }
}
