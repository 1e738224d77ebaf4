import SentenceEncoder
import StoryModel

/// What a story as a whole shows: its passages, and what the user said of them.
enum StorySignals {
  /// The probability that a story shows each built-in signal: that of the surest passage, 1 where the
  /// user confirmed it, 0 where the user denied it.
  static func probabilities(of story: MatchStory) -> [Double] {
    shares(of: story).map { Double($0) / 255 }
  }

  /// The same in 255ths, as indexes have them.
  static func shares(of story: MatchStory) -> [UInt8] {
    var best =
      story.index?.bestSignals ?? [UInt8](repeating: 0, count: BuiltInLabels.signals.count)
    for evidence in story.evidence {
      guard let signal = BuiltInLabels.signals.firstIndex(of: evidence.signal) else { continue }
      if evidence.state == .confirmed { best[signal] = 255 }
      if evidence.state == .denied { best[signal] = 0 }
    }
    return best
  }

  /// How probably each built-in dimension is the story's, judged by its text; they sum to 1, or are
  /// all 0 for a story without an index.
  static func dimensionShares(of story: MatchStory) -> [Double] {
    guard let index = story.index, let whole = SentenceVector(packed: index.whole) else {
      return [Double](repeating: 0, count: BuiltInLabels.dimensions.count)
    }
    return DimensionHead.shared.shares(signals: probabilities(of: story), whole: whole)
  }
}
