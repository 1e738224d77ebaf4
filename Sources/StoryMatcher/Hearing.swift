import SentenceEncoder
import StoryModel

/// A question as the matcher understands it.
public struct HeardQuestion: Sendable {
  let text: String
  var vector: SentenceVector
  /// The most probable first; they sum to at most 1, and what is left is none of them.
  var dimensions: [HeardDimension]
  /// The probability that it asks for each built-in signal.
  var signals: [Double]
  /// Whether the user said what it asks for.
  var isCorrected = false

  /// The slug of the dimension that it most probably asks for; `nil` where it may well be none.
  public var likelyDimension: String? {
    dimensions.first { $0.probability >= 0.3 }?.dimension
  }

  /// The probability that it asks for none of the dimensions.
  var none: Double { max(0, 1 - dimensions.reduce(0) { $0 + $1.probability }) }

  /// The question as its parts were heard, each for itself: whole, it mixes what they ask for.
  func asking(forAllOf parts: [HeardQuestion]) -> HeardQuestion {
    var sums: [String: Double] = [:]
    for item in parts.flatMap(\.dimensions) { sums[item.dimension, default: 0] += item.probability }
    var heard = self
    heard.dimensions = sums.map {
      HeardDimension(dimension: $0.key, probability: $0.value / Double(parts.count))
    }.sorted { ($1.probability, $0.dimension) < ($0.probability, $1.dimension) }
    heard.signals = signals.indices.map { signal in parts.map { $0.signals[signal] }.max() ?? 0 }
    return heard
  }
}

/// Tells what a question asks for.
struct Hearing: Sendable {
  let dimensions: [Dimension]
  private let encoder = SentenceEncoder.shared
  private let examples: [(slug: String, vectors: [SentenceVector])]

  /// The cosine from which a question asks for the same as an example does, and that from which it
  /// surely does; questions about different things in the same words lie below.
  private static let likeness = (least: 0.45, sure: 0.85)

  init(dimensions: [Dimension]) {
    self.dimensions = dimensions
    let encoder = encoder
    examples = dimensions.filter { !BuiltInLabels.dimensions.contains($0.slug) }.map {
      let texts = $0.exampleQuestions.isEmpty ? [$0.name] : $0.exampleQuestions
      return ($0.slug, texts.map { encoder.encode($0) })
    }
  }

  /// Hears a question.
  ///
  /// - Parameters:
  ///   - question: The question as asked.
  ///   - dimension: What to hear it as, where the user says so.
  /// - Returns: The question with its dimensions and signals.
  func hear(_ question: String, as dimension: String? = nil) -> HeardQuestion {
    let known = HeardBank.shared.question(question)
    let vector = known?.vector ?? encoder.encode(PlainWords.plain(question))
    let heard = known?.heard ?? QuestionHead.shared.hear(vector)
    guard let dimension else {
      return HeardQuestion(
        text: question, vector: vector, dimensions: join(heard.dimensions, vector: vector),
        signals: heard.signals)
    }
    let signals = heard.signals.enumerated().map { index, probability in
      BuiltInLabels.dimensions[BuiltInLabels.dimensionOfSignal[index]] == dimension
        ? probability : 0
    }
    return HeardQuestion(
      text: question, vector: vector,
      dimensions: [HeardDimension(dimension: dimension, probability: 1)], signals: signals,
      isCorrected: true)
  }

  /// Joins what the head heard with the dimensions of the user's own.
  private func join(_ builtIn: [Double], vector: SentenceVector) -> [HeardDimension] {
    let own = examples.map { item in
      HeardDimension(dimension: item.slug, probability: likeness(of: vector, to: item.vectors))
    }
    // What a dimension of the user's own is sure of is taken from the built-in ones and from none.
    let total = own.reduce(0) { $0 + $1.probability }
    let claimed = min(1, total)
    let known = Set(dimensions.map(\.slug))
    let heard =
      zip(BuiltInLabels.dimensions, builtIn).filter { known.contains($0.0) }
      .map { HeardDimension(dimension: $0, probability: $1 * (1 - claimed)) }
      + own.map {
        HeardDimension(
          dimension: $0.dimension,
          probability: total == 0 ? 0 : $0.probability * claimed / total)
      }
    return heard.sorted { ($1.probability, $0.dimension) < ($0.probability, $1.dimension) }
  }

  /// How much a question is like the examples of a dimension, 0 to 1; the nearest counts.
  private func likeness(of vector: SentenceVector, to examples: [SentenceVector]) -> Double {
    let nearest = examples.map { Double($0.cosine(with: vector)) }.max() ?? 0
    let share = (nearest - Self.likeness.least) / (Self.likeness.sure - Self.likeness.least)
    return min(1, max(0, share))
  }
}
