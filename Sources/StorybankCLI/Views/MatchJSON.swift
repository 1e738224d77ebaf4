import StoryExchange
import StoryMatcher
import StoryModel

/// The answer to a question in the form that programs read.
enum MatchJSON {
  /// The `match --json` document with the first stories by score, whatever their fit.
  static func value(of result: MatchResult, limit: Int) -> JSONText {
    [
      "version": 1,
      "question": .text(result.question),
      "dimensions": .list(
        result.dimensions.map {
          [
            "dimension": .text($0.dimension), "probability": .number($0.probability, decimals: 4),
          ]
        }),
      "matches": .list(
        result.matches.prefix(limit).enumerated().map { value(of: $1, rank: $0 + 1) }),
      "gap": result.gap.map {
        ["dimension": .optional($0.dimension), "prompt": .text($0.prompt)]
      } ?? .null,
    ]
  }

  private static func value(of match: Match, rank: Int) -> JSONText {
    [
      "rank": .integer(rank), "id": .integer(match.id), "uid": .text(match.uid),
      "title": .text(match.title), "fit": .text(match.fit.rawValue),
      "score": .number(match.score, decimals: 6), "reasons": .texts(match.reasons),
      "evidence": .list(
        match.evidence.map {
          [
            "signal": .text($0.signal), "field": .text($0.field.rawValue),
            "passage": .text($0.passage),
          ]
        }),
      "missing": .list(
        match.missing.map { ["signal": .text($0.signal), "advice": .text($0.advice)] }),
      "told": .integer(match.told),
    ]
  }
}
