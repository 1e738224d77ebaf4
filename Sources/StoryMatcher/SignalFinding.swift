public import StoryModel

/// Finds the passages of a story that show signals.
public enum SignalFinding {
  /// From which probability a passage is offered as evidence of each built-in signal: chosen so that
  /// four in five of the passages offered are right.
  private static let thresholds = LearnedWeights.shared.table("evidence.thresholds").values
    .map(Double.init)

  /// The evidence in a story: what the user confirmed, and what the program suggests where the user
  /// said nothing.
  ///
  /// - Parameter story: The story with its index.
  /// - Returns: At most one piece for each signal, in the order of the framework.
  public static func evidence(in story: MatchStory) -> [Evidence] {
    let builtIn = BuiltInLabels.signals.indices.compactMap { evidence(ofSignal: $0, in: story) }
    let others = story.evidence.filter {
      $0.state == .confirmed && !BuiltInLabels.signals.contains($0.signal)
    }
    return builtIn + others
  }

  /// The passage that shows a signal best, however sure that is.
  ///
  /// - Parameters:
  ///   - signal: The slug.
  ///   - story: The story with its index.
  /// - Returns: `nil` for a signal that is not built in, or a story without an index.
  public static func bestPassage(forSignal signal: String, in story: MatchStory) -> Evidence? {
    guard let position = BuiltInLabels.signals.firstIndex(of: signal), let index = story.index,
      let best = index.bestPassage(forSignal: position),
      let text = index.text(ofPassage: best.passage, in: story.story)
    else { return nil }
    return Evidence(
      signal: signal, field: index.places[best.passage].field, passage: text, state: .suggested)
  }

  static func evidence(ofSignal signal: Int, in story: MatchStory) -> Evidence? {
    let slug = BuiltInLabels.signals[signal]
    if let said = story.evidence.first(where: { $0.signal == slug }), said.state != .suggested {
      return said.state == .confirmed ? said : nil
    }
    guard let index = story.index, let best = index.bestPassage(forSignal: signal),
      best.probability >= thresholds[signal],
      let text = index.text(ofPassage: best.passage, in: story.story)
    else { return nil }
    return Evidence(
      signal: slug, field: index.places[best.passage].field, passage: text, state: .suggested)
  }

  /// The dimensions that the text of a story speaks for, the most probable first.
  ///
  /// - Parameters:
  ///   - story: The story with its index.
  ///   - limit: The most dimensions to name.
  /// - Returns: None where the text says too little.
  public static func suggestedDimensions(
    for story: MatchStory, limit: Int = 2
  ) -> [DimensionSuggestion] {
    let shares = StorySignals.dimensionShares(of: story)
    return shares.indices.filter { shares[$0] >= suggestedShare }
      .sorted { (shares[$1], $0) < (shares[$0], $1) }.prefix(limit)
      .compactMap { dimension in
        surestEvidence(ofDimension: dimension, in: story).map {
          DimensionSuggestion(dimension: BuiltInLabels.dimensions[dimension], evidence: $0)
        }
      }
  }

  /// The passage that speaks most for a dimension; `nil` where none says anything of it.
  private static func surestEvidence(ofDimension dimension: Int, in story: MatchStory) -> Evidence?
  {
    guard let index = story.index else { return nil }
    let candidates = BuiltInLabels.signals.indices.compactMap { signal in
      BuiltInLabels.dimensionOfSignal[signal] == dimension
        ? index.bestPassage(forSignal: signal).map { (signal: signal, found: $0) } : nil
    }
    guard
      let best = candidates.max(by: {
        ($0.found.probability, $1.signal) < ($1.found.probability, $0.signal)
      }), best.found.probability >= leastSaying,
      let text = index.text(ofPassage: best.found.passage, in: story.story)
    else { return nil }
    return Evidence(
      signal: BuiltInLabels.signals[best.signal], field: index.places[best.found.passage].field,
      passage: text, state: .suggested)
  }

  /// A passage that shows a signal less probably than this says nothing of it.
  private static let leastSaying = 0.1

  /// From here on nine in ten suggestions were right for stories kept apart.
  private static let suggestedShare = 0.4
}

/// A dimension that the text of a story speaks for.
public struct DimensionSuggestion: Sendable, Hashable {
  /// The slug.
  public var dimension: String
  /// The passage that speaks most for it.
  public var evidence: Evidence
}
