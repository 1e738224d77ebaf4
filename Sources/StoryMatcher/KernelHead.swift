import SentenceEncoder

/// Outcomes judged by how near a text is to labelled examples: logistic regression with a Gaussian
/// kernel, whose weights stand on the examples themselves.
///
/// See Zhu and Hastie, "Kernel Logistic Regression and the Import Vector Machine", 2005.
struct KernelHead: Sendable {
  /// There as long as the program runs.
  nonisolated(unsafe) private let examples: UnsafeBufferPointer<UInt8>
  private let weights: LearnedWeights.Table
  private let bias: [Double]
  private let width: Double

  /// - Parameters:
  ///   - examples: The packed vectors of the examples; they stay where they are.
  ///   - weights: A row for each example, a column for each outcome.
  ///   - bias: A number for each outcome.
  ///   - width: The gamma of exp(-gamma d²), d being the distance of two unit vectors.
  init(
    examples: UnsafeBufferPointer<UInt8>, weights: LearnedWeights.Table, bias: [Float],
    width: Float
  ) {
    precondition(
      examples.count == weights.rows * SentenceVector.packedSize && bias.count == weights.columns)
    self.examples = examples
    self.weights = weights
    self.bias = bias.map(Double.init)
    self.width = Double(width)
  }

  /// The logit of each outcome.
  ///
  /// - Parameters:
  ///   - vector: The vector of the text.
  ///   - distance: What else is added to the squared distance from each example.
  /// - Returns: As many numbers as there are outcomes.
  func logits(of vector: SentenceVector, plus distance: (Int) -> Double = { _ in 0 }) -> [Double] {
    let nearness = PackedQuery(vector).cosines(of: examples.span).enumerated().map {
      index, cosine in
      Exponential.of(-width * (max(0, 2 - 2 * Double(cosine)) + distance(index)))
    }
    var logits = bias
    let columns = bias.count
    for (row, near) in nearness.enumerated() {
      for column in 0..<columns {
        logits[column] += near * Double(weights[row * columns + column])
      }
    }
    return logits
  }
}

extension KernelHead {
  /// The share of each outcome, where exactly one is true.
  static func shares(of logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let shares = logits.map { Exponential.of($0 - largest) }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }

  /// The probability of an outcome that may be true or not.
  static func probability(of logit: Double) -> Double {
    let small = Exponential.of(-abs(logit))
    return logit >= 0 ? 1 / (1 + small) : small / (1 + small)
  }
}
