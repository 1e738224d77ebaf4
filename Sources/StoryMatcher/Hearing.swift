import SentenceEncoder
import StoryModel

/// Tells which dimensions a question asks for.
struct Hearing {
  let dimensions: [Dimension]
  private let encoder = SentenceEncoder.shared

  /// The cosine from which a question asks for the same as an example does, and that from which it
  /// surely does; questions about different things in the same words lie below.
  private static let likeness = (least: 0.45, sure: 0.85)

  init(dimensions: [Dimension]) {
    self.dimensions = dimensions
  }

  /// The dimensions of a question, the most probable first; they sum to at most 1, and what is left
  /// is that it asks for none of them.
  func dimensions(of question: String) -> [HeardDimension] {
    let vector = encoder.encode(question)
    let builtIn = QuestionHead.shared?.probabilities(of: vector) ?? []
    let own = dimensions.filter { !QuestionHead.slugs.contains($0.slug) }
      .map { HeardDimension(dimension: $0.slug, probability: likeness(of: vector, to: $0)) }
    // What a dimension of the user's own is sure of is taken from the built-in ones and from none.
    let claimed = min(1, own.map(\.probability).reduce(0, +))
    let known = Set(dimensions.map(\.slug))
    let heard =
      zip(QuestionHead.slugs, builtIn).filter { known.contains($0.0) }
      .map { HeardDimension(dimension: $0, probability: $1 * (1 - claimed)) }
      + own.map {
        HeardDimension(
          dimension: $0.dimension,
          probability: claimed == 0
            ? 0 : $0.probability * claimed / own.map(\.probability).reduce(0, +))
      }
    return heard.sorted { ($1.probability, $0.dimension) < ($0.probability, $1.dimension) }
  }

  /// How much a question is like the examples of a dimension, 0 to 1; the nearest counts.
  private func likeness(of vector: SentenceVector, to dimension: Dimension) -> Double {
    let examples =
      dimension.exampleQuestions.isEmpty ? [dimension.name] : dimension.exampleQuestions
    let nearest = examples.map { Double(encoder.encode($0).cosine(with: vector)) }.max() ?? 0
    let share = (nearest - Self.likeness.least) / (Self.likeness.sure - Self.likeness.least)
    return min(1, max(0, share))
  }
}
