import FoundationEssentials
import StoryModel
import Testing

@Suite struct `A story` {
  @Test(arguments: StoryField.allCases.filter { $0 != .date })
  func `gives back each text that was set`(field: StoryField) throws {
    var story = Story(uid: "a")
    try story.set(field, to: "text of \(field.rawValue)")
    for other in StoryField.allCases {
      #expect(story.text(of: other) == (other == field ? "text of \(field.rawValue)" : ""))
    }
  }

  @Test func `takes a date in its written form and refuses any other`() throws {
    var story = Story(uid: "a")
    try story.set(.date, to: "2024-03")
    #expect(story.text(of: .date) == "2024-03")
    #expect(throws: PartialDate.Invalid.self) { try story.set(.date, to: "March") }
    #expect(story.text(of: .date) == "2024-03")
    try story.set(.date, to: "")
    #expect(story.date == nil)
  }

  @Test func `lacks the parts that have no more than white space`() {
    let story = Story(
      uid: "a", situation: "S", task: " \n", action: "A", result: "R", motivation: "M")
    #expect(story.missingParts == [.task, .customerFeeling, .customerResponse, .reflection])
  }

  @Test func `is the same to a person whatever its number and times`() {
    let story = Story(id: 1, uid: "a", title: "One")
    var other = story
    other.id = 7
    other.createdAt = .distantPast
    #expect(story.hasSameContent(as: other))
    other.tags = ["x"]
    #expect(!story.hasSameContent(as: other))
  }
}
