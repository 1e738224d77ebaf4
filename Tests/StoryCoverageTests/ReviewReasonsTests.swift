import StoryCoverage
import StoryModel
import Testing

@Suite struct `A review of the reasons` {
  @Test(arguments: [
    "I have a passion for customer service.", "It was my job and my boss asked me to.",
    "I like helping people, it's just the way I am.", "It was one of my targets for the year.",
    "Our policy says that the customer comes first.", "Good service is important to me.",
    "Integrity is one of my core values and I always try to do the right thing.",
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
    "I've waited on that platform in January.", "I could tell it was never about the bill.",
    "I had slept in enough airports to know what a delay does.",
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
    story.task = "I can stay calm under pressure, and I stayed calm under pressure then."
    #expect(ReviewSample.remarks(story).map(\.field) == [.customerFeeling])
    story.task = "I could hear that she was nervous, alone at the desk."
    #expect(ReviewSample.remarks(story).isEmpty)
  }

  @Test(arguments: ["She had ordered with us twice before.", "Not sure, really.", "n/a n/a"])
  func `asks for the feeling where the part names none`(feeling: String) throws {
    let story = try ReviewSample.with(.customerFeeling, feeling)
    #expect(ReviewSample.remarks(story).map(\.rule) == [.customerAbsent])
  }

  @Test(arguments: [
    "Her voice was flat.", "Skittish around every form.",
    "On tenterhooks all week. She told nobody.",
    "At sixes and sevens.", "Guilt, mostly.",
  ])
  func `takes a feeling in whatever words it is named`(feeling: String) throws {
    #expect(try ReviewSample.rules(ReviewSample.with(.customerFeeling, feeling)).isEmpty)
  }

  @Test func `says of a feeling of one word that it is short, and no more`() throws {
    let story = try ReviewSample.with(.customerFeeling, "Exposed.")
    #expect(ReviewSample.rules(story) == [.stubPart])
  }
}
