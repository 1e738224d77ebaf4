import Testing

@testable import StoryMatcher

@Suite struct `A compound question` {
  private let compound = CompoundQuestion(hearing: Hearing(dimensions: Samples.dimensions))

  private func parts(_ question: String) -> [String] {
    compound.parts(of: Hearing(dimensions: Samples.dimensions).hear(question)).map(\.text)
  }

  @Test func `is taken apart where it asks for different things`() {
    #expect(
      parts(
        "Tell me about an irate customer. And describe an initiative of yours that raised customer satisfaction."
      ).count == 2)
    #expect(
      parts(
        "Describe a time you went above and beyond for a customer and tell me how you prioritise between customers with competing deadlines."
      ).count == 2)
  }

  @Test(arguments: [
    "Tell me about an irate customer. How did it end, and what would you do differently?",
    "Describe a time you went above and beyond. Why did you do it, and how did they respond?",
    "When did you listen?", "", "And and and.",
  ])
  func `stays whole where one story answers all of it`(question: String) {
    #expect(parts(question).isEmpty)
  }

  @Test func `is cut at sentences and at "and" before a new request`() {
    #expect(
      CompoundQuestion.split("Tell me about one thing and tell me about another thing.").count == 2)
    #expect(CompoundQuestion.split("Tell me about bread and butter.").count == 1)
  }
}
