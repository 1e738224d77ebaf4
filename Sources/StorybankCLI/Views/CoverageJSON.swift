import StoryCoverage
import StoryExchange
import StoryModel

/// The coverage report in the form that programs read.
enum CoverageJSON {
  /// The `gaps --json` document.
  static func value(of report: CoverageReport) -> JSONText {
    [
      "version": 1,
      "dimensions": .list(report.dimensions.map(value)),
      "questions": [
        "total": .integer(report.questions.total), "covered": .integer(report.questions.covered),
        "uncovered": .list(
          report.questions.uncovered.map {
            ["question": .text($0.question), "dimension": .optional($0.dimension)]
          }),
      ],
      "concentration": .list(
        report.concentration.map {
          ["story": .integer($0.story), "questions": .integer($0.questions)]
        }),
      "next": .list(
        report.next.map {
          [
            "dimension": .text($0.dimension), "signal": .optional($0.signal),
            "prompt": .text($0.prompt),
          ]
        }),
    ]
  }

  private static func value(of dimension: DimensionCoverage) -> JSONText {
    [
      "dimension": .text(dimension.slug), "name": .text(dimension.name),
      "stories": .integer(dimension.stories), "ready": .integer(dimension.ready),
      "strong": .integer(dimension.strong), "newest": .optional(dimension.newest?.description),
      "status": .text(dimension.status.rawValue),
      "signals": .list(
        dimension.signals.map {
          [
            "signal": .text($0.slug), "covered": .bool($0.isCovered), "best": .optional($0.best),
          ]
        }),
    ]
  }
}
