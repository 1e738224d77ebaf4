import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct UndoTests {
  @Test func `undo reverts changes one after the other, the last first`() throws {
    try withJournal { journal, clock in
      let first = try journal.add(.sample(1))
      var story = first
      story.title = "Edited"
      let edited = try journal.save(story, expecting: nil)
      let tagged = try journal.setTags(adding: ["new"], removing: ["BILLING"], on: [1])
      #expect(tagged.map(\.tags) == [["new", "weekend"]])
      _ = try journal.delete([1])
      #expect(try journal.stories() == [])
      #expect(try journal.trash().map(\.story.id) == [1])

      #expect(try journal.undo()?.kind == .delete)
      #expect(try journal.story(1) == tagged[0])
      #expect(try journal.undo()?.kind == .tag)
      #expect(try journal.story(1) == edited)
      #expect(try journal.undo()?.kind == .edit)
      #expect(try journal.story(1) == first)
      #expect(try journal.undo()?.kind == .add)
      #expect(try journal.story(1) == nil)
      #expect(try journal.undo() == nil)
      #expect(try journal.history(of: 1).count == 8)
    }
  }

  @Test func `an import is undone as a whole`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample(1))
      var changed = Story.sample(1)
      changed.title = "Changed"
      let report = try journal.importStories([changed, .sample(2), .sample(3)])
      #expect(report.new == [2, 3])
      #expect(report.changed == [1])
      #expect(try journal.importStories([changed, .sample(2), .sample(3)]).same == 3)
      let undone = try journal.undo()
      #expect(undone?.kind == .importing)
      #expect(undone?.stories.map(\.id) == [1, 2, 3])
      #expect(try journal.stories().map(\.title) == ["The double charge 1"])
      let again = try journal.importStories([changed, .sample(2), .sample(3)])
      #expect(again.changed == [1, 2, 3])
      #expect(try journal.stories().count == 3)
    }
  }
}
