import SentenceEncoder

/// The trained part that hears what a question asks for; made by `Scripts/train/train_matcher.py`.
struct QuestionHead: Sendable {
  /// The head that the program carries.
  static let shared = QuestionHead(weights: .shared)

  private let dimensions: KernelHead
  private let signals: KernelHead

  /// A question as the head hears it.
  struct Heard: Sendable {
    /// The probability of each built-in dimension; what is missing to 1 is that of none.
    var dimensions: [Double]
    /// The probability that it asks for each built-in signal, each of its own.
    var signals: [Double]
  }

  init(weights: LearnedWeights) {
    let examples = weights.bytes("question.examples")
    let width = weights.table("question.width").values
    dimensions = KernelHead(
      examples: examples, weights: weights.table("question.dimensions"),
      bias: weights.table("question.dimensions.bias").values, width: width[0])
    signals = KernelHead(
      examples: examples, weights: weights.table("question.signals"),
      bias: weights.table("question.signals.bias").values, width: width[0])
  }

  func hear(_ vector: SentenceVector) -> Heard {
    Heard(
      dimensions: KernelHead.shares(of: dimensions.logits(of: vector)).dropLast(),
      signals: signals.logits(of: vector).map(KernelHead.probability))
  }
}
