import Testing

@testable import SentenceEncoder

struct SentenceEncoderTests {
  let encoder = SentenceEncoder.shared

  @Test func `vectors are those of the reference`() throws {
    let cosines = try Golden.all().map { golden in
      let expected = try #require(SentenceVector(direction: golden.vector))
      return (golden.text, encoder.encode(golden.text).cosine(with: expected))
    }
    #expect(cosines.count >= 200)
    for (text, cosine) in cosines {
      #expect(cosine >= 0.99, "\(text.prefix(60))")
    }
    let mean = cosines.reduce(0) { $0 + $1.1 } / Float(cosines.count)
    #expect(mean >= 0.995)
  }

  @Test func `every vector has unit length`() {
    for text in ["", "a", "\u{1F600}", "What did the customer say?"] {
      let vector = encoder.encode(text)
      #expect(vector.components.count == SentenceEncoder.dimensions)
      #expect(abs(vector.cosine(with: vector) - 1) < 1e-5)
    }
  }

  @Test func `a paraphrase is closer than another subject`() {
    let question = encoder.encode("Tell me about a time you calmed an angry customer.")
    let paraphrase = encoder.encode("How did you deal with a client who was furious?")
    let other = encoder.encode("We moved the bakery to a new street in May.")
    #expect(question.cosine(with: paraphrase) > question.cosine(with: other) + 0.2)
  }

  @Test func `texts get the same vectors together as alone`() {
    let texts = ["one", "two of them", "", "and three, which is longer than the others"]
    #expect(encoder.encode(texts) == texts.map { encoder.encode($0) })
  }

  @Test func `what is beyond the token limit changes nothing`() {
    let start = String(repeating: "word ", count: SentenceEncoder.tokenLimit)
    #expect(encoder.encode(start) == encoder.encode(start + "and more"))
  }

  @Test func `many threads get the same vectors as one`() async {
    let texts = (0..<24).map { "Story number \($0) is about a late parcel." }
    let expected = encoder.encode(texts)
    let vectors = await withTaskGroup(of: (Int, SentenceVector).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, SentenceEncoder.shared.encode(text)) }
      }
      return await group.reduce(into: [Int: SentenceVector]()) { $0[$1.0] = $1.1 }
    }
    #expect(texts.indices.map { vectors[$0] } == expected)
  }

  @Test func `the weights in the program are intact`() {
    #expect(encoder.verify())
  }

  @Test func `the id names the model and its weights`() {
    #expect(encoder.id.contains("-int8-"))
    #expect(encoder.id.split(separator: "-").last?.count == 12)
    #expect(SentenceEncoder(kernel: .portable).id == encoder.id)
  }
}
