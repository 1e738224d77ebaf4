import SentenceEncoder
import StoryGuidance
import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `The vectors of the question bank` {
  @Test func `are those that the encoder would make`() throws {
    for question in QuestionBank.questions {
      let vector = try #require(QuestionVectors.shared.vector(of: question.text))
      #expect(vector.cosine(with: SentenceEncoder.shared.encode(question.text)) > 0.98)
    }
  }

  @Test func `are of no other question`() {
    #expect(QuestionVectors.shared.vector(of: "") == nil)
    #expect(QuestionVectors.shared.vector(of: "Tell me about a time.") == nil)
  }
}
