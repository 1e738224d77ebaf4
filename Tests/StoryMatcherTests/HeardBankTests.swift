import SentenceEncoder
import StoryGuidance
import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `The questions of the bank` {
  @Test func `are heard beforehand as they would be now`() throws {
    for question in QuestionBank.questions {
      let known = try #require(HeardBank.shared.question(question.text))
      let vector = SentenceEncoder.shared.encode(question.text)
      #expect(known.vector.cosine(with: vector) > 0.98)
      let now = QuestionHead.shared.hear(vector)
      for (one, other) in zip(known.heard.dimensions, now.dimensions) {
        #expect(abs(one - other) < 0.15)
      }
      for (one, other) in zip(known.heard.signals, now.signals) {
        #expect(abs(one - other) < 0.2)
      }
    }
  }

  @Test func `are heard as their dimension`() throws {
    for question in QuestionBank.questions {
      let heard = Hearing(dimensions: Samples.dimensions).hear(question.text)
      #expect(heard.dimensions.first?.dimension == question.dimension)
    }
  }

  @Test func `are known from any other`() {
    #expect(HeardBank.shared.question("") == nil)
    #expect(HeardBank.shared.question("Tell me about a time.") == nil)
  }
}
