import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct ImportTests {
  @Test func `importing the same again changes nothing and is nothing to undo`() throws {
    try withJournal { (journal, _) throws in
      let stories = [Story.sample(1), .sample(2), Story(uid: "", title: "Without a name")]
      #expect(try journal.importStories(stories).new == [1, 2, 3])
      let before = try journal.stories()
      let again = try journal.importStories(stories)
      #expect(again == ImportReport(same: 3))
      #expect(try journal.stories() == before)
      #expect(try journal.undo()?.stories.map(\.id) == [1, 2, 3])
      #expect(try journal.undo() == nil)
    }
  }

  @Test func `a dry run tells the same and changes nothing`() throws {
    try withJournal { (journal, _) throws in
      _ = try journal.add(.sample(1))
      var changed = Story.sample(1)
      changed.title = "Changed"
      let stories = [changed, .sample(2)]
      let tried = try journal.importStories(stories, isDryRun: true)
      #expect(try journal.stories().count == 1)
      #expect(try journal.importStories(stories) == tried)
      #expect(try journal.add(.sample(3)).id == 3)
    }
  }

  @Test func `numbers are kept where they were never used, and no two stories get the same`() throws
  {
    try withJournal { (journal, _) throws in
      _ = try journal.add(.sample(1))
      _ = try journal.delete([1])
      _ = try journal.purge([1])
      func story(_ id: Int?, _ uid: String) -> Story { Story(id: id, uid: uid, title: uid) }
      let report = try journal.importStories([
        story(nil, "a"), story(1, "b"), story(5, "c"), story(5, "d"), story(2, "e"),
        story(.max, "f"), story(-3, "g"), story(nil, "h"),
      ])
      #expect(Set(report.new).count == 8)
      #expect(report.new.min() == 2)
      #expect(try journal.story(uid: "c")?.id == 5)
      #expect(try journal.story(uid: "e")?.id == 2)
      #expect(try journal.story(uid: "b")?.id != 1)
      #expect(try journal.add(Story(uid: "", title: "Next")).id == (report.new.max() ?? 0) + 1)
    }
  }

  @Test func `times are kept where they are given`() throws {
    try withJournal { (journal, clock) throws in
      var story = Story.sample(1)
      story.createdAt = Date(timeIntervalSince1970: 1_000_000)
      story.updatedAt = Date(timeIntervalSince1970: 2_000_000)
      _ = try journal.importStories([story, .sample(2)])
      #expect(try journal.story(1)?.createdAt == story.createdAt)
      #expect(try journal.story(1)?.updatedAt == story.updatedAt)
      #expect(try journal.story(2)?.createdAt == clock.now)
    }
  }

  @Test func `the same story twice without a name is one, and two with one uid are refused`() throws
  {
    try withJournal { (journal, _) throws in
      let nameless = Story(uid: "", title: "Twice")
      #expect(try journal.importStories([nameless, nameless]) == ImportReport(new: [1], same: 1))
      let error = #expect(throws: JournalError.self) {
        try journal.importStories([.sample(1), Story(uid: "sample-1", title: "Other")])
      }
      #expect(error?.kind == .badData)
      #expect(try journal.counts().total == 1)
    }
  }

  @Test func `one wrong story and nothing is taken in`() throws {
    try withJournal { (journal, _) throws in
      var wrong = Story.sample(2)
      for change: (inout Story) -> Void in [
        { $0.dimensions = ["no-such"] }, { $0.uid = "not valid" }, { $0.tags = ["a\nb"] },
        { $0.tags = [""] },
      ] {
        wrong = .sample(2)
        change(&wrong)
        let story = wrong
        let error = #expect(throws: JournalError.self) {
          try journal.importStories([.sample(1), story])
        }
        #expect(error?.kind == .badData)
        #expect(try journal.counts().total == 0)
        #expect(try journal.tags() == [])
      }
      #expect(try journal.importStories([.sample(1)]).new == [1])
    }
  }

  @Test func `a known story that was imported from the same text stays as the user made it`() throws
  {
    try withJournal { (journal, _) throws in
      let nameless = Story(uid: "", title: "Rough", situation: "Something happened.")
      _ = try journal.importStories([nameless])
      var story = try #require(try journal.story(1))
      story.title = "Polished"
      _ = try journal.save(story, expecting: 1)
      #expect(try journal.importStories([nameless]).same == 1)
      #expect(try journal.story(1)?.title == "Polished")
    }
  }

  /// A story in the journal, changed there after a file had it.
  private func withChangedStory(
    _ body: (Journal, _ inFile: Story, _ inJournal: Story) throws -> Void
  ) throws {
    try withJournal { (journal, clock) throws in
      let inFile = try journal.add(.sample(1))
      clock.now += 60
      var changed = inFile
      changed.result = "Changed in the journal"
      try body(journal, inFile, try journal.save(changed, expecting: nil))
    }
  }

  @Test func `an older file that nobody edited takes nothing back`() throws {
    try withChangedStory { (journal, inFile, inJournal) throws in
      #expect(try journal.importStories([inFile]) == ImportReport(same: 1))
      #expect(try journal.story(1) == inJournal)
    }
  }

  @Test func `an edited file is merged with what the journal changed since`() throws {
    try withChangedStory { (journal, inFile, inJournal) throws in
      var edited = inFile
      edited.title = "Changed in the file"
      #expect(try journal.importStories([edited]).changed == [1])
      let merged = try #require(try journal.story(1))
      #expect(merged.title == "Changed in the file")
      #expect(merged.result == "Changed in the journal")
      #expect(try journal.importStories([edited]).same == 1)
    }
  }

  @Test func `a part changed in both stops the whole import and is shown`() throws {
    try withChangedStory { (journal, inFile, inJournal) throws in
      var edited = inFile
      edited.result = "Changed in the file"
      let report = try journal.importStories([edited, .sample(2)])
      #expect(
        report.conflicts.map(\.fields) == [
          [.init(field: "result", ours: inJournal.result, theirs: edited.result)]
        ])
      #expect(try journal.stories() == [inJournal])
    }
  }

  @Test(arguments: [
    (ImportPreference.journal, "Changed in the journal"), (.file, "Changed in the file"),
  ])
  func `the preferred side wins a conflict, and what it alone changed stays`(
    preference: ImportPreference, result: String
  ) throws {
    try withChangedStory { (journal, inFile, inJournal) throws in
      var edited = inFile
      edited.result = "Changed in the file"
      edited.title = "Also changed in the file"
      #expect(try journal.importStories([edited], preferring: preference).changed == [1])
      #expect(try journal.story(1)?.result == result)
      #expect(try journal.story(1)?.title == "Also changed in the file")
    }
  }

  @Test func `copies of one export that were edited apart take nothing from each other`() throws {
    try withJournal { (journal, _) throws in
      let exported = try journal.add(.sample(1))
      var desk = exported
      desk.title = "Changed at the desk"
      var phone = exported
      phone.result = "Changed on the phone"
      #expect(try journal.importStories([desk]).changed == [1])
      #expect(try journal.importStories([phone]).changed == [1])
      #expect(try journal.story(1)?.title == "Changed at the desk")
      #expect(try journal.story(1)?.result == "Changed on the phone")
      // A copy that nobody edited, and each of the two again, say nothing new.
      #expect(try journal.importStories([exported]).same == 1)
      #expect(try journal.importStories([desk]).same == 1)
      // The one at the desk goes on being edited.
      desk.title = "Changed at the desk again"
      #expect(try journal.importStories([desk]).changed == [1])
      #expect(try journal.story(1)?.title == "Changed at the desk again")
      #expect(try journal.story(1)?.result == "Changed on the phone")
    }
  }

  @Test(arguments: [0, -3600])
  func `a change in the second of the export, or by a clock put back, is not overwritten`(
    seconds: Double
  ) throws {
    try withJournal { (journal, clock) throws in
      let exported = try journal.add(.sample(1))
      clock.now = clock.now.addingTimeInterval(seconds)
      var mine = exported
      mine.result = "Mine"
      let saved = try journal.save(mine, expecting: nil)
      #expect(saved.updatedAt ?? .distantPast > exported.updatedAt ?? .distantPast)
      var theirs = exported
      theirs.result = "Theirs"
      #expect(try journal.importStories([theirs]).conflicts.count == 1)
      #expect(try journal.story(1)?.result == "Mine")
    }
  }

  @Test func `an older file of another journal overwrites nothing unseen`() throws {
    try withChangedStory { (journal, inFile, inJournal) throws in
      var foreign = inFile
      foreign.updatedAt = inFile.updatedAt.map { $0 - 1000 }
      #expect(try journal.importStories([foreign]).conflicts.map(\.story) == [1])
      #expect(try journal.story(1) == inJournal)
      foreign.updatedAt = inJournal.updatedAt.map { $0 + 1000 }
      #expect(try journal.importStories([foreign]).changed == [1])
    }
  }

  @Test func `a source that fails after its last good story leaves the journal as it was`() throws {
    struct Torn: Error {}
    try withJournal { journal, _ in
      _ = try journal.importStories([.sample(1)])
      var changed = Story.sample(1)
      changed.result = "Otherwise."
      #expect(throws: Torn.self) {
        try journal.importStories(keeping: []) { take in
          try take(changed)
          for number in 2...300 { try take(.sample(number)) }
          throw Torn()
        }
      }
      #expect(try journal.stories().map(\.result) == [Story.sample(1).result])
      #expect(try journal.search("bakery", filter: StoryFilter(), limit: 5).total == 1)
      #expect(try journal.importStories([.sample(2)]).new == [2])
    }
  }
}
