import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct TagAndDimensionTests {
  @Test func `a renamed tag merges with the one that has the name, and comes back by undo`() throws
  {
    try withJournal { journal, _ in
      _ = try journal.add(Story(uid: "a", title: "A", tags: ["refund", "Refunds"]))
      _ = try journal.add(Story(uid: "b", title: "B", tags: ["Refunds"]))
      _ = try journal.add(Story(uid: "c", title: "C", tags: ["other"]))
      #expect(try journal.renameTag("refunds", to: "refund") == 2)
      #expect(try journal.tags().map { "\($0.name) \($0.count)" } == ["other 1", "refund 2"])
      #expect(try journal.renameTag("no such", to: "x") == 0)
      #expect(try journal.undo()?.stories.count == 2)
      #expect(try journal.story(1)?.tags == ["Refunds", "refund"])
    }
  }

  @Test func `putting a tag on that is there is no change`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample(1))
      _ = try journal.setTags(adding: ["billing"], removing: ["no such"], on: [1])
      #expect(try journal.undo()?.kind == .add)
    }
  }

  @Test func `a dimension of one's own can be added, used and removed`() throws {
    try withJournal { journal, _ in
      let own = Dimension(
        slug: "leadership", name: "Leadership", summary: "Led people.",
        exampleQuestions: ["Tell me of a time you led.", "Who followed you?"])
      try journal.add(own)
      #expect(try journal.dimensions().last == own)
      #expect(try journal.dimensions().count == 7)
      let twice = #expect(throws: JournalError.self) { try journal.add(own) }
      #expect(twice?.kind == .usage)
      _ = try journal.add(Story(uid: "a", title: "Led", dimensions: ["leadership"]))
      _ = try journal.delete([1])
      for slug in ["leadership", "listening"] {
        let error = #expect(throws: JournalError.self) { try journal.removeDimension(slug) }
        #expect(error?.kind == .usage)
      }
      _ = try journal.purge([1])
      try journal.removeDimension("leadership")
      let builtIn = try Journal.builtInDimensions()
      #expect(try journal.dimensions() == builtIn)
      let missing = #expect(throws: JournalError.self) { try journal.removeDimension("leadership") }
      #expect(missing?.kind == .notFound)
    }
  }

  @Test func `a dimension that was removed does not come back by undo`() throws {
    try withJournal { journal, _ in
      try journal.add(Dimension(slug: "leadership", name: "Leadership"))
      var story = try journal.add(Story(uid: "a", title: "Led", dimensions: ["leadership"]))
      story.dimensions = ["listening"]
      _ = try journal.save(story, expecting: nil)
      try journal.removeDimension("leadership")
      _ = try journal.undo()
      #expect(try journal.story(1)?.dimensions == [])
    }
  }

  @Test func `the built-in framework is known without a journal`() throws {
    let dimensions = try Journal.builtInDimensions()
    #expect(dimensions.map(\.signals.count) == [5, 5, 3, 4, 4, 4])
    #expect(dimensions.allSatisfy { $0.isBuiltIn && !$0.summary.isEmpty })
    #expect(dimensions[2].name == "Above and beyond")
  }
}
