import StoryModel

/// Tells which dimensions a question asks for by the words that mark each.
struct Hearing {
  let dimensions: [Dimension]

  /// The dimensions of a question, the most probable first; they sum to less than 1.
  func dimensions(of question: String) -> [HeardDimension] {
    let text = " " + question.lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
    let terms = Set(Terms.terms(of: question))
    // Evidence that it asks for none of them, so that a question without any cue is a gap.
    let none = 1.0
    let strengths = dimensions.map { dimension -> Double in
      if let cues = Self.cues[dimension.slug] {
        return cues.reduce(0) { $0 + (text.contains(" \($1.0)") ? $1.1 : 0) }
      }
      // A dimension of the user's own is known by its name and its examples.
      let own = Set(
        Terms.terms(of: dimension.name + " " + dimension.exampleQuestions.joined(separator: " ")))
      return own.isEmpty
        ? 0 : 4 * Double(own.intersection(terms).count) / Double(max(3, terms.count))
    }
    let total = none + strengths.reduce(0, +)
    return zip(dimensions, strengths)
      .map { HeardDimension(dimension: $0.slug, probability: $1 / total) }
      .sorted { ($1.probability, $0.dimension) < ($0.probability, $1.dimension) }
  }

  private static let cues: [String: [(String, Double)]] = [
    "listening": [
      ("listen", 3), ("clarif", 3), ("ask", 1), ("question", 1), ("understand", 2), ("feedback", 3),
      ("misunderst", 2), ("real problem", 2), ("find out", 1.5), ("exact", 1),
    ],
    "difficult-situations": [
      ("angry", 3), ("irate", 4), ("difficult", 3), ("upset", 3), ("complain", 3), ("rude", 3),
      ("furious", 3), ("frustrat", 2), ("calm", 2), ("differently", 2), ("unhappy", 3),
      ("hostile", 3), ("outcome", 1), ("dissatisf", 3),
    ],
    "above-and-beyond": [
      ("above and beyond", 5), ("extra mile", 5), ("out of your way", 5), ("more than", 2),
      ("exceed", 3), ("delight", 2), ("react", 1), ("why did you", 2), ("respon", 1),
    ],
    "balancing": [
      ("priorit", 3), ("compet", 2), ("balanc", 4), ("deadline", 2), ("long term", 3),
      ("short term", 3), ("expectation", 3), ("promise", 3), ("say no", 3), ("unreasonable", 3),
      ("business", 1.5), ("trade", 2), ("commit", 2),
    ],
    "anticipating": [
      ("anticipat", 4), ("foresee", 4), ("foresaw", 4), ("before they", 2), ("did not know", 3),
      ("didn t know", 3), ("unspoken", 4), ("proactiv", 3), ("innovat", 3), ("new product", 3),
      ("new service", 3), ("opportunit", 2), ("predict", 3),
    ],
    "improving-experience": [
      ("improv", 3), ("initiative", 3), ("satisfaction", 3), ("loyal", 3), ("experience of", 2),
      ("customer experience", 3), ("evaluat", 3), ("key customers", 3), ("input", 2),
      ("all customers", 3),
      ("measure", 2),
    ],
  ]
}
