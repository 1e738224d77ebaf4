import StoryCoverage
import StoryModel
import Testing

@Suite struct `A review of the reasons` {
  @Test(arguments: [
    "I have a passion for customer service.", "It was my job and my boss asked me to.",
    "I like helping people, it's just the way I am.", "It was one of my targets for the year.",
    "Our policy says that the customer comes first.", "Good service is important to me.",
  ])
  func `calls a reason weak that says nothing about the customer`(motive: String) throws {
    let remarks = try ReviewSample.remarks(ReviewSample.with(.motivation, motive))
    #expect(remarks.map(\.rule) == [.weakMotive])
    #expect(remarks.first?.passage == motive)
  }

  @Test(arguments: [
    "She had nobody else to send.", "My own father stood at such a door once.",
    "It was not my job. I thought of her alone in that hall.",
    "Nobody wants a report on a Sunday night.", "I know what it is to wait for a van.",
    "Fourteen calls is a lot of trouble to take over nothing. Something hurt.",
  ])
  func `takes a reason that sees somebody`(motive: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(.motivation, motive)).contains(.weakMotive))
  }

  @Test(arguments: ["I learned a lot from it.", "Communication is key.", "It went well, I think."])
  func `takes no commonplace for a reflection`(text: String) throws {
    let remarks = try ReviewSample.remarks(ReviewSample.with(.reflection, text))
    #expect(remarks.contains { $0.rule == .noReflection && $0.passage == text })
  }

  @Test func `finds the customer in a feeling, not in the teller's own`() throws {
    var story = ReviewSample.good
    story.customerFeeling = ""
    #expect(ReviewSample.remarks(story).map(\.field) == [.customerFeeling])
    story.task = "I was quite nervous, and I felt ashamed of our mistake."
    #expect(ReviewSample.remarks(story).map(\.field) == [.customerFeeling])
    story.task = "I could hear that she was nervous, alone at the desk."
    #expect(ReviewSample.remarks(story).isEmpty)
  }

  @Test func `asks for the feeling where the part names none`() throws {
    let story = try ReviewSample.with(.customerFeeling, "She had ordered with us twice before.")
    #expect(ReviewSample.remarks(story).map(\.rule) == [.customerAbsent])
    #expect(
      try ReviewSample.rules(ReviewSample.with(.customerFeeling, "Her voice was flat.")) == [])
  }
}
