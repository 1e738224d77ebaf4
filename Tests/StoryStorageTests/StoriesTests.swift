import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct StoriesTests {
  @Test func `a story comes back as it was saved, with a number, a uid and times`() throws {
    try withJournal { journal, clock in
      var story = Story.sample()
      story.uid = ""
      story.date = try PartialDate(year: 2024, month: 3)
      let saved = try journal.add(story)
      #expect(saved.id == 1)
      #expect(saved.uid.count == 36)
      #expect(saved.createdAt == clock.now)
      #expect(
        saved.hasSameContent(
          as: {
            story.uid = saved.uid; return story
          }()))
      #expect(try journal.story(1) == saved)
      #expect(try journal.story(uid: saved.uid) == saved)
      #expect(try journal.stories() == [saved])
    }
  }

  @Test func `an edit is kept with the state before it`() throws {
    try withJournal { journal, clock in
      var story = try journal.add(.sample())
      let before = story
      clock.advance()
      story.result = "Refunded in 20 minutes."
      story.tags = ["night", "billing", "night"]
      story.dimensions = ["listening", "listening"]
      let saved = try journal.save(story, expecting: 1)
      #expect(saved.tags == ["billing", "night"])
      #expect(saved.dimensions == ["listening"])
      #expect(saved.updatedAt == clock.now)
      #expect(saved.createdAt == before.createdAt)
      let history = try journal.history(of: 1)
      #expect(history.map(\.story) == [before, saved])
      #expect(history.map(\.savedAt) == [before.updatedAt, saved.updatedAt])
      #expect(history.map(\.changeKind) == [.add, .edit])
      #expect(history.map(\.number) == [1, 2])
    }
  }

  @Test func `saving what has not changed makes no revision`() throws {
    try withJournal { journal, _ in
      let story = try journal.add(.sample())
      #expect(try journal.save(story, expecting: nil) == story)
      #expect(try journal.revisionNumber(of: 1) == 1)
    }
  }

  @Test func `an edit of an older revision is refused`() throws {
    try withJournal { journal, _ in
      var story = try journal.add(.sample())
      story.title = "One"
      _ = try journal.save(story, expecting: 1)
      story.title = "Two"
      let error = #expect(throws: JournalError.self) { try journal.save(story, expecting: 1) }
      #expect(error?.kind == .inUse)
      #expect(try journal.story(1)?.title == "One")
    }
  }
}
