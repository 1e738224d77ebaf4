import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct TrashTests {
  @Test func `a deleted story is in the trash, and comes back as it was`() throws {
    try withJournal { journal, clock in
      let story = try journal.add(.sample())
      clock.advance()
      #expect(try journal.delete([1]).map(\.title) == [story.title])
      #expect(try journal.story(1) == nil)
      #expect(try journal.counts() == JournalCounts(drafts: 0, ready: 0, retired: 0, trashed: 1))
      #expect(try journal.trash().map(\.deletedAt) == [clock.now])
      #expect(try journal.tags() == [])
      clock.advance()
      #expect(try journal.restore([1]).map(\.id) == [1])
      #expect(try journal.story(1) == story)
      #expect(try journal.tags().map(\.name) == ["billing", "weekend"])
      #expect(try journal.history(of: 1).map(\.isDeleted) == [false, true, false])
    }
  }

  @Test func `one wrong number and nothing moves`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample(1))
      let missing = #expect(throws: JournalError.self) { try journal.delete([1, 99]) }
      #expect(missing?.kind == .notFound)
      #expect(try journal.counts().total == 1)
      let live = #expect(throws: JournalError.self) { try journal.restore([1]) }
      #expect(live?.kind == .notFound)
    }
  }

  @Test func `what is purged is gone from the file, and its number is not given again`() throws {
    let temporary = try TemporaryJournal()
    do {
      let journal = try temporary.open()
      _ = try journal.add(.sample(1))
      _ = try journal.add(
        Story(uid: "canary", title: "Zanzibar", situation: "The word is zanzibar.", tags: ["zanzi"])
      )
      _ = try journal.delete([1, 2])
      #expect(try journal.purge([2]) == 1)
      #expect(try journal.purge([2, 99]) == 0)
      #expect(try journal.trash().map(\.story.id) == [1])
      #expect(try journal.add(.sample(3)).id == 3)
      #expect(try journal.diagnose().isSound)
    }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: temporary.path)))
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    #expect(!text.contains("zanz"))
  }

  @Test func `a live story is not purged`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      #expect(try journal.purge([1]) == 0)
      #expect(try journal.counts().total == 1)
    }
  }

  @Test func `undo passes over what was purged`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample(1))
      _ = try journal.add(.sample(2))
      _ = try journal.delete([2])
      _ = try journal.purge([2])
      let undone = try journal.undo()
      #expect(undone?.kind == .add)
      #expect(undone?.stories.map(\.id) == [1])
      #expect(try journal.undo() == nil)
    }
  }
}
