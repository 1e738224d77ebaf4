import SentenceEncoder

/// The trained part that tells which dimensions the text of a story speaks for; made by
/// `Scripts/train/train_matcher.py`.
struct DimensionHead: Sendable {
  /// The head that the program carries.
  static let shared = DimensionHead(weights: .shared)

  private let weights: [Double]
  private let bias: [Double]

  /// Keeps the logarithm of a probability of 0 within reason.
  private static let floor = 0.02

  init(weights: LearnedWeights) {
    self.weights = weights.table("story.dimensions").values.map(Double.init)
    bias = weights.table("story.dimensions.bias").values.map(Double.init)
    precondition(
      bias.count == BuiltInLabels.dimensions.count
        && self.weights.count
          == (BuiltInLabels.signals.count + SentenceEncoder.dimensions) * bias.count
    )
  }

  /// The share of each built-in dimension.
  ///
  /// - Parameters:
  ///   - signals: The probability that the story shows each built-in signal.
  ///   - whole: The vector of the whole story.
  /// - Returns: Numbers that sum to 1.
  func shares(signals: [Double], whole: SentenceVector) -> [Double] {
    var logits = bias
    var row = 0
    func add(_ input: Double) {
      for column in logits.indices { logits[column] += input * weights[row + column] }
      row += logits.count
    }
    for signal in signals { add(Logarithm.natural(signal + Self.floor)) }
    for component in whole.components { add(Double(component)) }
    return KernelHead.shares(of: logits)
  }
}
