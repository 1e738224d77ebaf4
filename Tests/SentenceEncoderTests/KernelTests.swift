import CSentenceEncoder
import Testing

@testable import SentenceEncoder

struct KernelTests {
  @Test func `every kernel gives the same bits for every number of tokens`() {
    let text = String(repeating: "The queue was long, the coffee cold. ", count: 40)
    let ids = SentenceEncoder.shared.tokenIDs(of: text)
    // Up to past the widest group of tokens that a kernel works on, then some that are long.
    for count in Array(1...26) + [63, 64, 65, 256] {
      let expected = Kernel.portable.encode(Array(ids.prefix(count)))
      for kernel in Kernel.usable {
        #expect(kernel.encode(Array(ids.prefix(count))) == expected, "\(kernel) \(count)")
      }
    }
  }

  @Test(arguments: [4, 384, 1536])
  func `integer products are exact at the ends of the range`(depth: Int) {
    var random = SystemRandomNumberGenerator()
    let extremes: [Int8] = [-127, 127]
    for pattern in 0..<4 {
      func number() -> Int8 {
        pattern < 2 ? extremes[pattern] : Int8.random(in: -127...127, using: &random)
      }
      let weights = (0..<16 * depth).map { _ in number() }
      let inputs = (0..<13 * depth).map { _ in pattern == 1 ? 127 : number() }
      var expected = [Int32](repeating: 0, count: 13 * 16)
      for token in 0..<13 {
        for row in 0..<16 {
          expected[token * 16 + row] = (0..<depth).reduce(0) { sum, k in
            let weight = weights[k / 4 * 64 + row * 4 + k % 4]
            return sum + Int32(weight) * Int32(inputs[token * depth + k])
          }
        }
      }
      for kernel in Kernel.usable {
        var products = [Int32](repeating: 0, count: 13 * 16)
        #expect(sentence_encoder_block(kernel.raw, weights, depth, inputs, 13, &products))
        #expect(products == expected, "\(kernel)")
      }
    }
  }

  @Test func `the portable kernel is always there`() {
    #expect(Kernel.usable.contains(.portable))
    #expect(Kernel.usable.contains(.fastest))
  }

  @Test func `bad tokens are refused`() {
    var vector = [Float](repeating: 0, count: SentenceEncoder.dimensions)
    for ids: [Int32] in [[], [-1], [30522], Array(repeating: 5, count: 257)] {
      #expect(!sentence_encoder_encode(Kernel.fastest.raw, ids, ids.count, &vector))
    }
  }
}
