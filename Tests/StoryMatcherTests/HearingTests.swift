import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `A question` {
  private let hearing = Hearing(dimensions: Samples.dimensions)

  /// The kinds of question that employers are known to ask, each in several wordings.
  static let kinds: [(dimension: String, questions: [String])] = [
    (
      "listening",
      [
        "When did you have to ask and listen carefully to find out what the problem really was?",
        "Tell me about a time a customer could not explain what was wrong and you had to dig for it.",
        "Give an example of how you clarified exactly what a client needed.",
        "Have you ever asked a customer for feedback? What did you change because of it?",
        "Describe how you used customer feedback to do your job better.",
      ]
    ),
    (
      "difficult-situations",
      [
        "Tell me about an irate customer and how you handled the conversation.",
        "Describe the most difficult customer you ever had.",
        "How did it end with that angry client, and how would you handle it differently now?",
        "What was the outcome of a heated complaint that you dealt with?",
        "A customer shouts at you. Tell me of a time that happened.",
      ]
    ),
    (
      "above-and-beyond",
      [
        "Describe a time you went above and beyond for a customer.",
        "When did you go out of your way for somebody you served?",
        "Have you ever done more for a client than your job required, and why?",
        "Tell me about going the extra mile for a customer. How did they respond?",
      ]
    ),
    (
      "balancing",
      [
        "How did you prioritise the needs of several customers with competing deadlines?",
        "When did you have to balance what the customer wanted with what the business needed?",
        "Tell me about managing a customer's expectations so that you made no promise you could not keep.",
        "Describe a time you gave up a quick sale for a customer's long-term satisfaction.",
        "Two clients needed you at once. Whom did you serve first?",
      ]
    ),
    (
      "anticipating",
      [
        "When did you give a customer a solution they did not know they needed?",
        "Describe how you foresaw what customers would need.",
        "Tell me about a new product or service that you introduced from an insight about customers.",
        "Have you noticed a need before the customer mentioned it?",
      ]
    ),
    (
      "improving-experience",
      [
        "What did you start that raised customer satisfaction or loyalty?",
        "How did you evaluate the customer experience of your service?",
        "Describe an initiative of yours that made things better for all customers.",
        "When did you go to key customers for their input?",
      ]
    ),
  ]

  @Test(arguments: kinds.flatMap { kind in kind.questions.map { (kind.dimension, $0) } })
  func `of a kind that employers ask is heard as its dimension`(dimension: String, question: String)
  {
    #expect(hearing.hear(question).dimensions.first?.dimension == dimension)
  }

  @Test(arguments: [
    "Tell me about a conflict with a colleague.", "How would you design a rate limiter?", "asdf",
    "", "Why do you want to work here?", "What are your salary expectations?",
    "Tell me about a bug that was hard to find.",
  ])
  func `about something else is heard as none of them`(question: String) {
    let heard = hearing.hear(question)
    #expect(heard.none > heard.dimensions.first?.probability ?? 0)
  }

  @Test func `is heard with the signals that it asks for`() throws {
    let heard = hearing.hear("How did the customer react to what you did for them?")
    let best = try #require(heard.signals.indices.max { heard.signals[$0] < heard.signals[$1] })
    #expect(BuiltInLabels.signals[best] == "customer-response")
  }

  @Test func `like the examples of a dimension of one's own is heard as that`() {
    let own = Dimension(
      slug: "leadership", name: "Leadership",
      exampleQuestions: ["Tell me about a time you led a team."])
    let hearing = Hearing(dimensions: Samples.dimensions + [own])
    let heard = hearing.hear("Describe a situation in which you led a team.").dimensions
    #expect(heard.first?.dimension == "leadership")
    #expect(heard.map(\.probability).reduce(0, +) <= 1.000001)
    let other = hearing.hear("Tell me about an irate customer.").dimensions
    #expect(other.first?.dimension == "difficult-situations")
  }

  @Test func `is heard as the user says, with the signals of that dimension alone`() {
    let heard = hearing.hear("Tell me about an irate customer.", as: "balancing")
    #expect(heard.dimensions == [HeardDimension(dimension: "balancing", probability: 1)])
    for (signal, probability) in heard.signals.enumerated() where probability > 0 {
      #expect(BuiltInLabels.dimensions[BuiltInLabels.dimensionOfSignal[signal]] == "balancing")
    }
  }
}
