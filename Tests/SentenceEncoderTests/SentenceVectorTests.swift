import Testing

@testable import SentenceEncoder

struct SentenceVectorTests {
  @Test func `a packed vector differs little from the exact one`() throws {
    for golden in try Golden.all() {
      let vector = try #require(SentenceVector(direction: golden.vector))
      let packed = vector.packed
      #expect(packed.count == SentenceVector.packedSize)
      let unpacked = try #require(SentenceVector(packed: packed))
      #expect(abs(unpacked.cosine(with: unpacked) - 1) < 1e-5)
      #expect(unpacked.cosine(with: vector) > 0.999)
      #expect(unpacked.packed == packed)
    }
  }

  @Test func `cosines of packed vectors differ from the exact ones by less than 5 in 1000`() throws
  {
    let vectors = try Golden.all().compactMap { SentenceVector(direction: $0.vector) }
    for left in vectors.prefix(60) {
      let unpacked = try #require(SentenceVector(packed: left.packed))
      for right in vectors {
        #expect(abs(unpacked.cosine(with: right) - left.cosine(with: right)) < 0.005)
      }
    }
  }

  @Test func `bytes that are no packed vector are refused`() {
    let packed = SentenceEncoder.shared.encode("a").packed
    #expect(SentenceVector(packed: Array(packed.dropLast())) == nil)
    #expect(SentenceVector(packed: packed + [0]) == nil)
    #expect(SentenceVector(packed: [UInt8](repeating: 0, count: 388)) == nil)
    #expect(SentenceVector(packed: [UInt8](repeating: 255, count: 388)) == nil)
  }

  @Test func `a direction is brought to unit length or refused`() throws {
    let twos = [Float](repeating: 2, count: SentenceEncoder.dimensions)
    let vector = try #require(SentenceVector(direction: twos))
    #expect(abs(vector.cosine(with: vector) - 1) < 1e-5)
    #expect(SentenceVector(direction: [1, 2]) == nil)
    #expect(SentenceVector(direction: twos.map { $0 * 0 }) == nil)
    #expect(SentenceVector(direction: twos.map { $0 * .nan }) == nil)
    #expect(SentenceVector(direction: twos.map { $0 * .infinity }) == nil)
  }
}
