import SentenceEncoder

/// The questions of the built-in bank as they are heard, made beforehand: to hear them all takes longer
/// than to rank a thousand stories for them.
struct HeardBank: Sendable {
  /// The vectors that the program carries.
  static let shared = HeardBank(weights: .shared)

  /// There as long as the program runs.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  private let heard: LearnedWeights.Table
  private let positions: [UInt64: Int]

  init(weights: LearnedWeights) {
    bytes = weights.bytes("bank.vectors")
    heard = weights.table("bank.heard")
    precondition(
      heard.columns == BuiltInLabels.dimensions.count + BuiltInLabels.signals.count
        && bytes.count == heard.rows * SentenceVector.packedSize)
    let hashes = weights.bytes("bank.texts")
    var positions: [UInt64: Int] = [:]
    for start in stride(from: 0, to: hashes.count, by: 8) {
      let hash = (0..<8).reduce(UInt64(0)) { $0 | UInt64(hashes[start + $1]) << (8 * UInt64($1)) }
      positions[hash] = start / 8
    }
    self.positions = positions
  }

  /// The vector of a question of the bank with what it is heard as; `nil` for any other text.
  func question(_ text: String) -> (vector: SentenceVector, heard: QuestionHead.Heard)? {
    guard let position = positions[Term(text).hash] else { return nil }
    let size = SentenceVector.packedSize
    let packed = Array(bytes[position * size..<(position + 1) * size])
    guard let vector = SentenceVector(packed: packed) else { return nil }
    let start = position * heard.columns
    let dimensions = BuiltInLabels.dimensions.indices.map { Double(heard[start + $0]) }
    let signals = BuiltInLabels.signals.indices.map {
      Double(heard[start + dimensions.count + $0])
    }
    return (vector, QuestionHead.Heard(dimensions: dimensions, signals: signals))
  }
}
