/// Ranks texts by the words they share with a question: BM25 with an always positive inverse
/// document frequency.
///
/// With the classic formula a word that half of the stories have counts for nothing, and in a journal
/// of customer stories most useful words are that common. See Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009.
struct WordRanking {
  /// A text as bags of terms see it.
  struct Document {
    /// How often each of the terms that are looked for stands in it, by position of the term.
    var counts: [(term: Int, count: Double)]
    /// The number of its terms, looked for or not.
    var length: Double
  }

  private let documents: [Document]
  private let meanLength: Double
  private let weights: [Double]

  /// Saturation of repeated words; the usual value.
  private static let k1 = 1.2
  /// How far long texts are held back; the usual value.
  private static let b = 0.75

  /// - Parameters:
  ///   - documents: The texts.
  ///   - termCount: How many terms are looked for.
  init(documents: [Document], termCount: Int) {
    self.documents = documents
    meanLength = max(
      1, documents.reduce(0) { $0 + $1.length } / Double(max(1, documents.count)))
    var documentCounts = [Double](repeating: 0, count: termCount)
    for document in documents {
      for item in document.counts { documentCounts[item.term] += 1 }
    }
    let total = Double(documents.count)
    // How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)).
    weights = documentCounts.map { Logarithm.natural(1 + (total - $0 + 0.5) / ($0 + 0.5)) }
  }

  /// The scores of all texts for some of the terms, as shares of what all these terms weigh.
  ///
  /// - Parameters:
  ///   - terms: Positions of terms, without repetition.
  ///   - texts: The positions of the texts that are wanted; all where `nil`.
  /// - Returns: A score for each text that is wanted, 0 or more.
  func scores(for terms: [Int], of texts: [Int]? = nil) -> [Double] {
    let total = max(1, terms.reduce(0) { $0 + weights[$1] })
    var isWanted = [Bool](repeating: false, count: weights.count)
    for term in terms { isWanted[term] = true }
    return (texts ?? Array(documents.indices)).map { text in
      let document = documents[text]
      return document.counts.reduce(0) { sum, item in
        guard isWanted[item.term] else { return sum }
        let norm = Self.k1 * (1 - Self.b + Self.b * document.length / meanLength)
        return sum + weights[item.term] * item.count * (Self.k1 + 1) / (item.count + norm)
      } / total
    }
  }
}
