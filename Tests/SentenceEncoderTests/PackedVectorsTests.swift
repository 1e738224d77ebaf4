import Testing

@testable import SentenceEncoder

struct PackedVectorsTests {
  @Test func `every kernel gives the cosines of the unpacked vectors`() throws {
    let vectors = try Golden.all().compactMap { SentenceVector(direction: $0.vector) }
    var packed = PackedVectors()
    for vector in vectors { packed.append(vector) }
    #expect(packed.count == vectors.count)
    let unpacked = vectors.compactMap { SentenceVector(packed: $0.packed) }
    for query in vectors.prefix(20) {
      let expected = packed.cosines(with: PackedQuery(query), kernel: .portable)
      for (cosine, vector) in zip(expected, unpacked) {
        #expect(abs(cosine - query.cosine(with: vector)) < 1e-4)
      }
      for kernel in Kernel.usable {
        #expect(packed.cosines(with: PackedQuery(query), kernel: kernel) == expected)
      }
    }
  }

  @Test func `no vectors have no cosines`() {
    #expect(PackedVectors().cosines(with: PackedQuery(SentenceEncoder.shared.encode("a"))) == [])
  }

  @Test func `only whole vectors are taken`() {
    let packed = SentenceEncoder.shared.encode("a").packed
    var vectors = PackedVectors()
    let isTaken = vectors.append(packed: Array(packed.dropLast()))
    #expect(!isTaken)
    vectors.append(packed: packed)
    #expect(vectors.bytes == packed)
    #expect(PackedVectors(bytes: packed + packed)?.count == 2)
    #expect(PackedVectors(bytes: packed.dropLast()) == nil)
  }

  @Test func `more than a hundred thousand vectors are compared`() {
    let vector = SentenceEncoder.shared.encode("a")
    var bytes = vector.packed
    for _ in 0..<17 { bytes += bytes }
    let cosines = PackedVectors(bytes: bytes)?.cosines(with: PackedQuery(vector))
    #expect(cosines?.count == 131_072)
    #expect(cosines?.min() == cosines?.max())
    #expect((cosines?.min() ?? 0) > 0.999)
  }
}
