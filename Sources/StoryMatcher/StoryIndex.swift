import SentenceEncoder
import StoryModel

/// What a story's passages mean and show: made once when the story is saved, used for every question.
public struct StoryIndex: Sendable, Hashable {
  /// Where a passage stands.
  struct Place: Sendable, Hashable {
    /// The field it is part of; ``StoryField/title`` for the title.
    var field: StoryField
    /// Its first byte in the UTF-8 of the field, and the one after its last.
    var range: Range<Int>
  }

  /// The packed vector of the whole story: the mean of its passages.
  let whole: [UInt8]
  let places: [Place]
  /// For each built-in signal the most that any passage has, in 255ths.
  let bestSignals: [UInt8]
  /// Places, packed vectors and signals of the passages, as they are kept; see ``packed``.
  let passages: [UInt8]

  static var signalCount: Int { BuiltInLabels.signals.count }

  /// The probability that a passage shows a signal, 0 to 1.
  func probability(ofSignal signal: Int, inPassage passage: Int) -> Double {
    Double(passages[signalsStart + passage * Self.signalCount + signal]) / 255
  }

  /// The passage that shows a signal best, with its probability; `nil` without passages.
  func bestPassage(forSignal signal: Int) -> (passage: Int, probability: Double)? {
    var best: (passage: Int, probability: Double)?
    for passage in places.indices {
      let probability = probability(ofSignal: signal, inPassage: passage)
      if let best, best.probability >= probability { continue }
      best = (passage, probability)
    }
    return best
  }

  /// The cosines of a question with the passages, in their order.
  func cosines(with query: PackedQuery) -> [Float] {
    query.cosines(of: passages.span.extracting(vectorsStart..<signalsStart))
  }

  /// The cosine of a question with the whole story.
  func cosineOfWhole(with query: PackedQuery) -> Double {
    query.cosines(of: whole.span).first.map(Double.init) ?? 0
  }

  /// The words of a passage; `nil` where the story has been changed since.
  func text(ofPassage passage: Int, in story: Story) -> String? {
    let place = places[passage]
    let bytes = story.text(of: place.field).utf8
    guard place.range.upperBound <= bytes.count else { return nil }
    let start = bytes.index(bytes.startIndex, offsetBy: place.range.lowerBound)
    let end = bytes.index(start, offsetBy: place.range.count)
    return String(bytes[start..<end])
  }
}
