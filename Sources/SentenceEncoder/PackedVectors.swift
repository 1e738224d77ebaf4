import CSentenceEncoder

/// Many packed vectors one after the other, for finding those closest to a query.
///
/// A hundred thousand take 39 MB and are compared in a few milliseconds.
public struct PackedVectors: Hashable, Sendable {
  /// The packed vectors, ``SentenceVector/packedSize`` bytes each.
  public private(set) var bytes: [UInt8]

  /// No vectors yet.
  public init() {
    bytes = []
  }

  /// Vectors from their bytes; nil where the last one is not complete.
  ///
  /// - Parameter bytes: Packed vectors one after the other.
  public init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: SentenceVector.packedSize) else { return nil }
    self.bytes = bytes
  }

  /// The number of vectors.
  public var count: Int { bytes.count / SentenceVector.packedSize }

  /// Whether each of some packed vectors has a scale that a vector can have; bytes from a damaged
  /// file may not.
  public static func areSound(_ packed: Span<UInt8>) -> Bool {
    let size = SentenceVector.packedSize
    for end in stride(from: size, through: packed.count, by: size) {
      var bits: UInt32 = 0
      for place in 1...4 { bits = bits << 8 | UInt32(packed[end - place]) }
      let scale = Float(bitPattern: bits)
      // The numbers of a vector are whole and at most 127, so its length is from 1 to 127 √384.
      guard scale > 0.0003, scale <= 1 else { return false }
    }
    return true
  }

  /// Makes room, where the number of vectors to come is known.
  ///
  /// - Parameter count: The number of vectors there will be in all.
  public mutating func reserveCapacity(_ count: Int) {
    bytes.reserveCapacity(count * SentenceVector.packedSize)
  }

  /// Adds a vector at the end.
  ///
  /// - Parameter vector: A vector of the encoder that made the others.
  public mutating func append(_ vector: SentenceVector) {
    bytes.append(contentsOf: vector.packed)
  }

  /// Adds a packed vector at the end.
  ///
  /// - Parameter packed: What ``SentenceVector/packed`` gave.
  /// - Returns: False, and nothing is added, where the number of bytes is another.
  @discardableResult
  public mutating func append(packed: [UInt8]) -> Bool {
    guard packed.count == SentenceVector.packedSize else { return false }
    bytes.append(contentsOf: packed)
    return true
  }

  /// The cosine of each vector with a query, in the order of the vectors.
  ///
  /// Only the stored vectors are rounded to 8 bits; the query is kept to 16.
  ///
  /// - Parameter query: A vector of the encoder that made the others.
  /// - Returns: As many numbers as there are vectors; compare with ``SentenceVector/packed``.
  public func cosines(with query: PackedQuery) -> [Float] {
    cosines(with: query, kernel: .fastest)
  }

  func cosines(with query: PackedQuery, kernel: Kernel) -> [Float] {
    query.cosines(of: bytes.span, kernel: kernel)
  }
}

/// A vector made ready to be compared with packed ones again and again.
public struct PackedQuery: Sendable {
  private let whole: [Int16]
  private let scale: Float

  /// Makes a vector ready; it is kept to 16 bits.
  public init(_ vector: SentenceVector) {
    // 384 products of 16 and 8 bits stay below 2^31, so no sum can overflow.
    let peak = vector.components.reduce(0) { max($0, abs($1)) }
    let factor = 32767 / peak
    whole = vector.components.map { Int16(($0 * factor).rounded(.toNearestOrEven)) }
    scale = peak / 32767
  }

  /// The cosine of each of some packed vectors with the query, in their order.
  ///
  /// - Parameter packed: Vectors one after the other, as ``PackedVectors`` holds them; what is left
  ///   over at the end is not read.
  /// - Returns: As many numbers as there are vectors.
  public func cosines(of packed: Span<UInt8>) -> [Float] {
    cosines(of: packed, kernel: .fastest)
  }

  func cosines(of packed: Span<UInt8>, kernel: Kernel) -> [Float] {
    kernel.cosines(
      query: whole, scale: scale, packed: packed, count: packed.count / SentenceVector.packedSize)
  }
}
