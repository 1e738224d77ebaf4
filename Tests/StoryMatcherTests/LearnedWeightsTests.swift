import Testing

@testable import StoryMatcher

@Suite struct `The learned weights` {
  /// Reads a file from bytes that stay until the process ends, as the weights expect.
  private func weights(_ bytes: [UInt8]) -> LearnedWeights? {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    return LearnedWeights(UnsafeBufferPointer(copy))
  }

  private let embedded = Array(LearnedWeights.embedded)

  @Test func `that the program carries are as they were written`() {
    #expect(LearnedWeights.shared.isIntact)
    #expect(LearnedWeights.shared.table("ranker").values.count == RankingFeature.allCases.count)
  }

  @Test func `show any change`() throws {
    var bytes = embedded
    bytes[bytes.count / 2] ^= 1
    #expect(try #require(weights(bytes)).isIntact == false)
  }

  @Test(arguments: [0, 4, 11, 12, 13, 40, 1000])
  func `are refused where the file is cut short`(length: Int) {
    #expect(weights(Array(embedded.prefix(length))) == nil)
  }

  @Test func `are refused where the file is another's`() {
    #expect(weights(Array("%PDF".utf8) + embedded.dropFirst(4)) == nil)
    #expect(weights(embedded + [0]) == nil)
  }

  @Test func `have no table of a name that was not written`() {
    #expect(LearnedWeights.shared.table("nothing").values.isEmpty)
    #expect(LearnedWeights.shared.bytes("ranker").isEmpty)
  }
}
