import StoryMatcher
import StoryModel

/// How well questions are heard.
struct HearingFigures {
  /// The share of the questions about customers whose most probable dimension is one of their own.
  private(set) var dimension = 0.0
  /// The share of questions about something else that are heard as none of the dimensions, averaged
  /// with the share of the others that are not.
  private(set) var none = 0.0
  /// The expected calibration error of the most probable answer, in ten bins.
  ///
  /// See Guo and others, "On Calibration of Modern Neural Networks", 2017.
  private(set) var calibrationError = 0.0

  init(_ set: EvaluationSet, matcher: Matcher) {
    var right: [Double] = []
    var rejected: [Double] = []
    var accepted: [Double] = []
    var bins = [(count: Double, confidence: Double, right: Double)](
      repeating: (0, 0, 0), count: 10)
    for question in set.questions {
      let heard = matcher.match(question.text, stories: []).dimensions
      let none = 1 - heard.reduce(0) { $0 + $1.probability }
      let top = heard.first
      let saysNone = none >= (top?.probability ?? 0)
      if question.dims.isEmpty {
        rejected.append(saysNone ? 1 : 0)
      } else {
        accepted.append(saysNone ? 0 : 1)
        right.append(top.map { question.dims.contains($0.dimension) } == true ? 1 : 0)
      }
      let confidence = max(none, top?.probability ?? 0)
      let isRight =
        saysNone
        ? question.dims.isEmpty : top.map { question.dims.contains($0.dimension) } == true
      let bin = min(9, Int(confidence * 10))
      bins[bin].count += 1
      bins[bin].confidence += confidence
      bins[bin].right += isRight ? 1 : 0
    }
    dimension = Self.mean(right)
    none = (Self.mean(rejected) + Self.mean(accepted)) / 2
    calibrationError =
      bins.reduce(0) { $0 + abs($1.confidence - $1.right) } / Double(max(1, set.questions.count))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}
