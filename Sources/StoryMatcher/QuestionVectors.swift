import SentenceEncoder

/// The vectors of the questions of the built-in bank, made beforehand: to encode them all takes much
/// longer than to rank a thousand stories for them.
struct QuestionVectors: Sendable {
  /// The vectors that the program carries.
  static let shared = QuestionVectors(weights: .shared)

  /// There as long as the program runs.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  private let positions: [UInt64: Int]

  init(weights: LearnedWeights) {
    bytes = weights.bytes("bank.vectors")
    let hashes = weights.bytes("bank.texts")
    var positions: [UInt64: Int] = [:]
    for start in stride(from: 0, to: hashes.count, by: 8) {
      let hash = (0..<8).reduce(UInt64(0)) { $0 | UInt64(hashes[start + $1]) << (8 * UInt64($1)) }
      positions[hash] = start / 8
    }
    self.positions = positions
  }

  /// The vector of a question of the bank; `nil` for any other text.
  func vector(of question: String) -> SentenceVector? {
    guard let position = positions[Term(question).hash] else { return nil }
    let size = SentenceVector.packedSize
    return SentenceVector(packed: bytes[position * size..<(position + 1) * size])
  }
}
