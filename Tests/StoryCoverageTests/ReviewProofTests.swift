import StoryCoverage
import StoryModel
import Testing

@Suite struct `A review of the proof` {
  private func privates(_ text: String, in field: StoryField = .situation) throws -> [String] {
    var story = ReviewSample.good
    try story.set(field, to: text)
    return ReviewSample.remarks(story).filter { $0.rule == .privateData && $0.field == field }
      .map(\.passage)
  }

  @Test(arguments: [
    ("She wrote from j.hallam@example.org at night.", "j.hallam@example.org"),
    ("Her number was 07700 900123, on a card.", "07700 900123"),
    ("I rang +44 20 7946 0958 twice.", "44 20 7946 0958"),
    ("I rang 555-0142-77 twice.", "555-0142-77"),
    ("She paid from GB29 NWBK 6016 1331 9268 19 that day.", "GB29 NWBK 6016 1331 9268 19"),
    ("The card 4929 1234 5678 9012 was refused.", "4929 1234 5678 9012"),
    ("Account 12345678 was closed.", "12345678"),
    ("I told Mrs. Okafor that I would come.", "Mrs. Okafor"),
    ("Dr Hallam rang me.", "Dr Hallam"), ("I asked Sarah what she saw.", "Sarah"),
    ("It was Michael Osei who called.", "Michael Osei"), ("Maria's door was locked.", "Maria's"),
  ])
  func `finds what should not be told`(text: String, found: String) throws {
    #expect(try privates(text) == [found])
  }

  @Test(arguments: [
    "On Monday in March we had 1,200 calls and 20,000 cartons.",
    "We grew from 2019 to 2024, and I rose at 5:30.",
    "I told the doctor that April and May were full, and the guest at Table 9 agreed.",
    "At Hollowbrook Civils the North Sea team used Excel.", "Will she mark it? I asked Rose-like.",
    "The job cost £38,000 and took 12 months, 90 pieces at 3.40 each.",
    "Sir, he said, I will wait.",
  ])
  func `leaves other numbers and capital letters alone`(text: String) throws {
    #expect(try privates(text).isEmpty)
  }

  @Test func `looks at the title and the name of the customer too`() throws {
    #expect(try privates("Helen Marsh", in: .customer) == ["Helen Marsh"])
    #expect(try privates("Kwame Boateng", in: .customer) == ["Kwame Boateng"])
    #expect(try privates("the bakery owner", in: .customer).isEmpty)
    #expect(try privates("The Baker", in: .customer).isEmpty)
    #expect(try privates("The day Peter called", in: .title) == ["Peter"])
  }

  @Test func `says which dimension no passage shows, once somebody has looked`() {
    let reviewer = Reviewer(today: Sample.today, dimensions: Sample.dimensions)
    func unproven(_ evidence: [Evidence]?) -> [String] {
      var story = ReviewSample.good
      story.dimensions = ["listening", "balancing", "leadership"]
      return reviewer.review(CoverageStory(story: story, evidence: evidence)).remarks
        .filter { $0.rule == .unprovenTag }.map(\.passage)
    }
    func piece(_ signal: String, _ state: Evidence.State) -> Evidence {
      Evidence(signal: signal, field: .action, passage: "I asked her.", state: state)
    }
    #expect(unproven(nil).isEmpty)
    #expect(unproven([]) == ["listening", "balancing"])
    #expect(unproven([piece("pain-point", .suggested)]) == ["balancing"])
    #expect(unproven([piece("pain-point", .denied)]) == ["listening", "balancing"])
  }

  @Test func `asks about unmarked numbers once, the result's first`() throws {
    var story = ReviewSample.good
    story.situation += " It was the third time in 6 weeks."
    story.result = "140 families got their boxes."
    let remarks = ReviewSample.remarks(story).filter { $0.rule == .unmarkedClaim }
    #expect(remarks.map(\.passage) == ["140 families"])
    let marked = Claims.find(in: story).map {
      Claim(field: $0.field, text: $0.text, standing: .estimate)
    }
    let review = ReviewSample.reviewer.review(CoverageStory(story: story), claims: marked)
    #expect(!review.remarks.contains { $0.rule == .unmarkedClaim })
  }

  @Test func `keeps silent about rules that were silenced, for good or for one story`() {
    var story = ReviewSample.good
    story.motivation = ""
    story.reflection = ""
    var reviewer = ReviewSample.reviewer
    reviewer.silenced = [.noMotive]
    let remarks = reviewer.review(CoverageStory(story: story), silenced: [.noReflection]).remarks
    #expect(remarks.isEmpty)
    #expect(reviewer.review(CoverageStory(story: story)).remarks.map(\.rule) == [.noReflection])
  }

  @Test(arguments: 0..<300)
  func `never fails on odd text, and is the same twice`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "“", "”", "’", "'", "...", "?!", " ", "\n", "é", "日本語", "👩‍👧", "\u{0}", "+", "@", "£",
      "1,",
      "3.", "0", "we", "I", "half", "a", "third", "Mr.", "Sarah", "because", "I", "would", "-", "—",
    ]
    var story = Story(uid: "x")
    for field in StoryField.parts {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
      try story.set(field, to: text.joined(separator: Bool.random(using: &random) ? " " : ""))
    }
    let reviewer = ReviewSample.reviewer
    #expect(
      reviewer.review(CoverageStory(story: story)) == reviewer.review(CoverageStory(story: story)))
  }
}
