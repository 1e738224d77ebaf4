import StoryCoverage
import StoryModel
import Testing

@Suite struct `A job description` {
  private static let slugs = [
    "listening", "difficult-situations", "above-and-beyond", "balancing", "anticipating",
    "improving-experience",
  ]

  private static let dimensions =
    slugs.map { Dimension(slug: $0, name: $0, isBuiltIn: true) } + [
      Dimension(slug: "team-leadership", name: "Leading people")
    ]

  private func found(_ text: String) -> [String] {
    JobDescription.findings(in: text, dimensions: Self.dimensions).map(\.dimension)
  }

  @Test(arguments: [
    ("You listen first, ask the right questions and get to the root of a problem.", "listening"),
    ("You assess patients' needs with them and gather patient feedback.", "listening"),
    (
      "You remain calm when callers are upset and resolve complaints with tact.",
      "difficult-situations"
    ),
    ("We go the extra mile and delight our guests with exceptional service.", "above-and-beyond"),
    ("You prioritise competing demands and manage expectations.", "balancing"),
    ("You anticipate what they will need and bring in new ideas proactively.", "anticipating"),
    (
      "You own NPS, run surveys and improve the customer journey end to end.",
      "improving-experience"
    ),
    ("Experience in leading people is a plus.", "team-leadership"),
  ])
  func `is heard by the phrases it uses`(text: String, dimension: String) {
    #expect(found(text).first == dimension)
  }

  @Test(arguments: [
    "", "We write Swift. You know SQL, git and Linux. Salary by arrangement.",
    "The office is in the town centre, with a canteen and parking.",
  ])
  func `that says nothing of customers asks for nothing`(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "We are an equal opportunities employer and offer great career opportunities.",
    "Work-life balance, share ownership and a training budget of £1,000.",
    "This opportunity is with an innovative company that holds sensitive data.",
    "Take patient records to the ward and file patient data.",
  ])
  func `asks for nothing by what every employer says of itself`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `is explained by the words found, as written, those with most first`() throws {
    let text = """
      Support Engineer
      - Handle Complaints and escalations with patience
      - Stay calm under pressure; complaints are a gift
      - Active listening
      """
    let findings = JobDescription.findings(in: text, dimensions: Self.dimensions)
    let first = try #require(findings.first)
    #expect(first.dimension == "difficult-situations")
    #expect(
      first.phrases == ["Complaints", "escalations", "patience", "Stay calm", "under pressure"])
    #expect(first.passage == "- Handle Complaints and escalations with patience")
    #expect(findings.map(\.dimension).contains("listening"))
  }
}
