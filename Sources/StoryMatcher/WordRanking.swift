/// Ranks texts by the words they share with a question: BM25 with an always positive inverse
/// document frequency.
///
/// With the classic formula a word that half of the stories have counts for nothing, and in a journal
/// of customer stories most useful words are that common. See Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009.
struct WordRanking {
  /// A text as bags of terms see it.
  struct Document {
    /// How often each of the terms that are looked for stands in it, by position of the term; small
    /// numbers, since a journal has many texts.
    var counts: [(term: Int32, count: Float)]
    /// The number of its terms, looked for or not.
    var length: Double
  }

  private var documents: [Document] = []
  private var totalLength = 0.0
  /// How many texts have each term.
  private var documentCounts: [Double]

  /// Saturation of repeated words; the usual value.
  private static let k1 = 1.2
  /// How far long texts are held back; the usual value.
  private static let b = 0.75

  /// - Parameter termCount: How many terms are looked for.
  init(termCount: Int) {
    documentCounts = [Double](repeating: 0, count: termCount)
  }

  /// Adds a text behind the others.
  mutating func append(_ document: Document) {
    documents.append(document)
    totalLength += document.length
    for item in document.counts { documentCounts[Int(item.term)] += 1 }
  }

  /// How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)).
  private func weight(of term: Int) -> Double {
    let count = documentCounts[term]
    return Logarithm.natural(1 + (Double(documents.count) - count + 0.5) / (count + 0.5))
  }

  /// The scores of all texts for some of the terms, as shares of what all these terms weigh.
  ///
  /// - Parameters:
  ///   - terms: Positions of terms, without repetition.
  ///   - texts: The positions of the texts that are wanted; all where `nil`.
  /// - Returns: A score for each text that is wanted, 0 or more.
  func scores(for terms: [Int], of texts: [Int]? = nil) -> [Double] {
    var weights = [Double](repeating: 0, count: documentCounts.count)
    for term in terms { weights[term] = weight(of: term) }
    let total = max(1, terms.reduce(0) { $0 + weights[$1] })
    let meanLength = max(1, totalLength / Double(max(1, documents.count)))
    return (texts ?? Array(documents.indices)).map { text in
      let document = documents[text]
      return document.counts.reduce(0) { sum, item in
        let weight = weights[Int(item.term)]
        // A term that is not asked for has none.
        guard weight > 0 else { return sum }
        let count = Double(item.count)
        let norm = Self.k1 * (1 - Self.b + Self.b * document.length / meanLength)
        return sum + weight * count * (Self.k1 + 1) / (count + norm)
      } / total
    }
  }
}
