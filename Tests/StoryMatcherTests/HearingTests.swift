import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `A question` {
  static let builtIn = QuestionHead.slugs.map { Dimension(slug: $0, name: $0, isBuiltIn: true) }

  @Test(arguments: [
    ("When did you have to ask and listen carefully to find out what the problem really was?", 0),
    ("Tell me about an irate customer and how you handled the conversation.", 1),
    ("How did it end with that angry client, and how would you handle it differently now?", 1),
    ("Describe a time you went above and beyond for a customer.", 2),
    ("When did you go out of your way for somebody you served?", 2),
    ("How did you prioritise the needs of several customers with competing deadlines?", 3),
    ("When did you have to balance what the customer wanted with what the business needed?", 3),
    (
      "Tell me about managing a customer's expectations so that you made no promise you could not keep.",
      3
    ),
    ("When did you give a customer a solution they did not know they needed?", 4),
    ("Describe how you foresaw what customers would need.", 4),
    ("What did you start that raised customer satisfaction or loyalty?", 5),
    ("How did you evaluate the customer experience of your service?", 5),
  ])
  func `of a kind that employers ask is heard as its dimension`(question: String, index: Int) {
    let heard = Hearing(dimensions: Self.builtIn).dimensions(of: question)
    #expect(heard.first?.dimension == QuestionHead.slugs[index])
  }

  @Test(arguments: [
    "Tell me about a conflict with a colleague.", "How would you design a rate limiter?", "asdf",
    "", "Why do you want to work here?",
  ])
  func `about something else is heard as none of them`(question: String) {
    let heard = Hearing(dimensions: Self.builtIn).dimensions(of: question)
    let none = 1 - heard.map(\.probability).reduce(0, +)
    #expect(none > heard.first?.probability ?? 0)
  }

  @Test func `like the examples of a dimension of one's own is heard as that`() {
    let own = Dimension(
      slug: "leadership", name: "Leadership",
      exampleQuestions: ["Tell me about a time you led a team."])
    let hearing = Hearing(dimensions: Self.builtIn + [own])
    let heard = hearing.dimensions(of: "Describe a situation in which you led a team.")
    #expect(heard.first?.dimension == "leadership")
    #expect(heard.map(\.probability).reduce(0, +) <= 1.000001)
    let other = hearing.dimensions(of: "Tell me about an irate customer.")
    #expect(other.first?.dimension == "difficult-situations")
  }

  @Test func `is not heard by weights that are damaged`() {
    var bytes = QuestionHead.embedded
    #expect(QuestionHead(bytes: bytes) != nil)
    bytes[5000] ^= 1
    #expect(QuestionHead(bytes: bytes) == nil)
    #expect(QuestionHead(bytes: Array(bytes.dropLast())) == nil)
    #expect(QuestionHead(bytes: []) == nil)
  }
}

@Suite struct `The arithmetic of the matcher` {
  @Test func `knows exponentials and logarithms`() {
    #expect(Exponential.of(0) == 1)
    #expect(abs(Exponential.of(-1) - 0.36787944117144233) < 1e-12)
    #expect(abs(Exponential.of(-30) - 9.357622968840175e-14) < 1e-25)
    #expect(Exponential.of(-1000) == 0)
    #expect(abs(Logarithm.natural(10) - 2.302585092994046) < 1e-12)
    #expect(abs(Logarithm.natural(1.5) - 0.4054651081081644) < 1e-12)
  }
}
