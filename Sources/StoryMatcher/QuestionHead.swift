import SentenceEncoder

/// The trained part that hears which built-in dimension a question asks for.
///
/// Softmax regression on the vector of the question, over the six dimensions and none; trained by
/// `Scripts/train/train_question_head.py`.
struct QuestionHead: Sendable {
  /// The dimensions in the order of the weights; the last row is for none of them.
  static let slugs = [
    "listening", "difficult-situations", "above-and-beyond", "balancing", "anticipating",
    "improving-experience",
  ]

  /// The head that the program carries; `nil` when its weights are not as they were written.
  static let shared = QuestionHead(bytes: embedded)

  /// The weights as they are embedded.
  static var embedded: [UInt8] { PackageResources.question_head_bin }

  /// A row for each outcome: a weight for each component of a vector, then the bias.
  private let rows: [[Float]]

  /// Reads the weights: `SBQH`, version 1, rows, columns (32 bits each), the numbers (little-endian
  /// floats of 32 bits), and FNV-1a (64 bits) of all that.
  init?(bytes: [UInt8]) {
    func integer<Number: FixedWidthInteger>(at offset: Int, _: Number.Type) -> Number {
      bytes[offset..<offset + MemoryLayout<Number>.size].reversed()
        .reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }
    let columns = SentenceEncoder.dimensions + 1
    let outcomes = Self.slugs.count + 1
    let size = 16 + outcomes * columns * 4
    guard bytes.count == size + 8, bytes.starts(with: Array("SBQH".utf8)),
      integer(at: 4, UInt32.self) == 1, integer(at: 8, UInt32.self) == UInt32(outcomes),
      integer(at: 12, UInt32.self) == UInt32(columns),
      integer(at: size, UInt64.self) == Self.checksum(of: bytes[..<size])
    else { return nil }
    rows = (0..<outcomes).map { row in
      (0..<columns).map { column in
        Float(bitPattern: integer(at: 16 + (row * columns + column) * 4, UInt32.self))
      }
    }
  }

  /// The probability of each dimension; what is missing to 1 is that of none.
  func probabilities(of vector: SentenceVector) -> [Double] {
    let logits = rows.map { row -> Double in
      var sum = Double(row[row.count - 1])
      for (weight, component) in zip(row, vector.components) {
        sum += Double(weight) * Double(component)
      }
      return sum
    }
    let largest = logits.max() ?? 0
    let shares = logits.map { Exponential.of($0 - largest) }
    let total = shares.reduce(0, +)
    return shares.dropLast().map { $0 / total }
  }

  private static func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
