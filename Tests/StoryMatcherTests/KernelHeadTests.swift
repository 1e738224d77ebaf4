import SentenceEncoder
import Testing

@testable import StoryMatcher

@Suite struct `A kernel head` {
  private func vector(_ first: Float, _ second: Float) -> SentenceVector {
    var direction = [Float](repeating: 0, count: SentenceEncoder.dimensions)
    direction[0] = first
    direction[1] = second
    // Only a direction of zeros has no unit vector.
    return SentenceVector(direction: direction) ?? SentenceEncoder.shared.encode("")
  }

  private var head: KernelHead {
    var examples = PackedVectors()
    examples.append(vector(1, 0))
    examples.append(vector(0, 1))
    // A head expects its examples to stay until the process ends.
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: examples.bytes.count)
    _ = bytes.initialize(from: examples.bytes)
    let weights = UnsafeMutableBufferPointer<Float>.allocate(capacity: 4)
    _ = weights.initialize(from: [2, 0, 0, 3])
    return KernelHead(
      examples: UnsafeBufferPointer(bytes),
      weights: LearnedWeights.Table(rows: 2, columns: 2, bytes: UnsafeRawBufferPointer(weights)),
      bias: [0.5, -0.5],
      width: 1)
  }

  @Test func `adds what each example weighs by how near it is`() {
    let logits = head.logits(of: vector(1, 0))
    // The other example is at a squared distance of 2.
    #expect(abs(logits[0] - 2.5) < 0.01)
    #expect(abs(logits[1] - (-0.5 + 3 * 0.1353)) < 0.01)
  }

  @Test func `takes an example for farther away when told so`() {
    let logits = head.logits(of: vector(1, 0)) { $0 == 0 ? 1 : 0 }
    #expect(abs(logits[0] - (0.5 + 2 * 0.3679)) < 0.01)
  }

  @Test(arguments: [[0.0, 0, 0], [1, 2, 3], [-800, 0, 800], [5]])
  func `gives shares that sum to one`(logits: [Double]) {
    let shares = KernelHead.shares(of: logits)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(shares.allSatisfy { (0...1).contains($0) })
  }

  @Test func `gives probabilities that rise with the logit`() {
    let probable = [-900, -2, 0, 2, 900].map(KernelHead.probability)
    #expect(probable == probable.sorted())
    #expect(probable[2] == 0.5)
    #expect(probable.first == 0 && probable.last == 1)
  }
}
