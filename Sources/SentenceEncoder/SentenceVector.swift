/// What a text means to the encoder: a direction in 384 dimensions.
public struct SentenceVector: Equatable, Sendable {
  /// The bytes of a packed vector: one for each component and four for their scale.
  public static let packedSize = SentenceEncoder.dimensions + 4

  /// The components; their squares add up to one.
  public let components: [Float]

  init(unit components: [Float]) {
    self.components = components
  }

  /// A vector in the direction of some numbers, brought to unit length.
  ///
  /// For means of vectors and the like. Nil unless there are 384 finite numbers, not all zero.
  ///
  /// - Parameter numbers: As many as the encoder has dimensions.
  public init?(direction numbers: [Float]) {
    guard numbers.count == SentenceEncoder.dimensions else { return nil }
    let length = dot(numbers, numbers).squareRoot()
    guard length.isFinite, length > 1e-12 else { return nil }
    components = numbers.map { $0 / length }
  }

  /// A vector from its packed form.
  ///
  /// Nil unless there are ``packedSize`` bytes that stand for a vector of unit length.
  ///
  /// - Parameter bytes: What ``packed`` gave.
  public init?(packed bytes: [UInt8]) {
    guard bytes.count == Self.packedSize else { return nil }
    let pattern = bytes.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let scale = Float(bitPattern: pattern)
    components = bytes.prefix(SentenceEncoder.dimensions).map {
      Float(Int8(bitPattern: $0)) * scale
    }
    guard abs(dot(components, components) - 1) < 0.001 else { return nil }
  }

  /// The vector in 388 bytes: 384 signed bytes, then a little-endian float that scales them.
  ///
  /// The scale makes the unpacked vector one of unit length again. A cosine with it differs from
  /// the exact one by less than 0.005.
  public var packed: [UInt8] {
    let peak = components.reduce(0) { max($0, abs($1)) }
    let whole = components.map { Int8(($0 * (127 / peak)).rounded(.toNearestOrEven)) }
    let squares = whole.reduce(0) { $0 + Int($1) * Int($1) }
    let scale = 1 / Float(squares).squareRoot()
    let pattern = scale.bitPattern
    return whole.map { UInt8(bitPattern: $0) }
      + [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: pattern >> UInt32($0)) }
  }

  /// The cosine of the angle between two vectors, from -1 to 1; higher is closer in meaning.
  ///
  /// - Parameter other: A vector of the same encoder.
  /// - Returns: The dot product, which for vectors of unit length is the cosine.
  public func cosine(with other: SentenceVector) -> Float {
    dot(components, other.components)
  }
}

/// Adds up in the order of the components, so that the result is the same everywhere.
private func dot(_ left: [Float], _ right: [Float]) -> Float {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
