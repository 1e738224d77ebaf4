/// Turns features into a score and the score into a fit; the weights are made by
/// `Scripts/train/train_matcher.py`.
struct Ranker: Sendable {
  /// The ranker that the program carries.
  static let shared = Ranker(weights: .shared)

  private let weights: [Double]
  /// For each feature a constant, then for each what it gains with ``RankingFeature/dimensions``.
  private let expectations: [Double]
  /// For "usable", "good" and "ideal" a row: the weight of the score, that of "none" being
  /// improbable, and a constant.
  private let fits: [[Double]]

  init(weights: LearnedWeights) {
    self.weights = weights.table("ranker").values.map(Double.init)
    expectations = weights.table("ranker.expected").values.map(Double.init)
    let table = weights.table("fit")
    fits = (0..<table.rows).map { row in
      table.values[row * table.columns..<(row + 1) * table.columns].map(Double.init)
    }
    precondition(
      self.weights.count == RankingFeature.allCases.count
        && expectations.count == 2 * self.weights.count
        && fits.count == 3)
  }

  /// What a feature probably is where it is not known.
  ///
  /// - Parameters:
  ///   - feature: The feature.
  ///   - dimensions: ``RankingFeature/dimensions`` of the story.
  /// - Returns: The value.
  func expected(_ feature: RankingFeature, dimensions: Double) -> Double {
    expectations[feature.rawValue]
      + expectations[weights.count + feature.rawValue] * dimensions
  }

  /// What a feature adds to the score for each 1 that it is.
  func weight(_ feature: RankingFeature) -> Double { weights[feature.rawValue] }

  /// What each feature adds to the score.
  func contributions(of features: [Double]) -> [Double] {
    zip(weights, features).map { $0 * $1 }
  }

  /// How well a story with these features answers; higher is better.
  func score(of features: [Double]) -> Double {
    zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The probabilities that a judge would call a story usable or better, good or better, and ideal.
  ///
  /// - Parameters:
  ///   - score: Its score.
  ///   - none: The probability that the question asks for none of the dimensions.
  /// - Returns: The three probabilities, falling.
  func probabilities(score: Double, none: Double) -> [Double] {
    let certainty = min(1, max(0, 1 - none))
    return fits.map { KernelHead.probability(of: $0[0] * score + $0[1] * certainty + $0[2]) }
  }

  /// The fit in words.
  func fit(score: Double, none: Double) -> Fit {
    let probable = probabilities(score: score, none: none)
    if probable[1] >= 0.5 { return .strong }
    if probable[1] >= 0.3 { return .workable }
    return probable[0] >= 0.3 ? .stretch : .none
  }
}
