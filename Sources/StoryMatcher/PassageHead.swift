import SentenceEncoder
import StoryModel

/// The trained part that tells which signals a passage of a story shows; made by
/// `Scripts/train/train_matcher.py`.
struct PassageHead: Sendable {
  /// The head that the program carries.
  static let shared = PassageHead(weights: .shared)

  private let head: KernelHead
  private let fields: [UInt8]

  /// A passage with a known part stands so far from one with another (squared), and half as far from
  /// one whose part says nothing: the parts as unit vectors of half the length.
  private static let distance = (other: 0.5, unknown: 0.25)
  private static let unknownField: UInt8 = 255

  init(weights: LearnedWeights) {
    fields = Array(weights.bytes("passage.fields"))
    head = KernelHead(
      examples: weights.bytes("passage.examples"), weights: weights.table("passage.signals"),
      bias: weights.table("passage.signals.bias").values,
      width: weights.table("passage.width").values[0])
  }

  /// The probability of each built-in signal.
  ///
  /// - Parameters:
  ///   - vector: The vector of the passage.
  ///   - field: The part it stands in; `nil` where the story is not divided into parts.
  /// - Returns: As many numbers as there are signals, 0 to 1.
  func signals(of vector: SentenceVector, in field: StoryField?) -> [Double] {
    let own =
      field.flatMap { StoryField.parts.firstIndex(of: $0) }.map(UInt8.init) ?? Self.unknownField
    let logits = head.logits(of: vector) { index in
      if fields[index] == own { return 0 }
      let isUnknown = fields[index] == Self.unknownField || own == Self.unknownField
      return isUnknown ? Self.distance.unknown : Self.distance.other
    }
    return logits.map(KernelHead.probability)
  }
}
