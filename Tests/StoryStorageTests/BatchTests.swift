import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct `Stories handed over some after the others` {
  @Test(arguments: StoryOrder.allCases)
  func `are those of the list, in its order, whatever their number`(order: StoryOrder) throws {
    try withJournal { journal, _ in
      _ = try journal.importStories((1...600).map(Story.sample))
      var batches: [[Story]] = []
      try journal.forEachBatch(order: order) { batches.append($0) }
      #expect(batches.count > 1)
      #expect(batches.flatMap(\.self) == (try journal.stories(order: order)))
    }
  }

  @Test func `are no more than asked for`() throws {
    try withJournal { journal, _ in
      _ = try journal.importStories((1...300).map(Story.sample))
      var ids: [Int?] = []
      try journal.forEachBatch(limit: 280) { ids += $0.map(\.id) }
      #expect(ids == Array(1...280))
    }
  }

  @Test func `are those that a filter lets through, of however many batches`() throws {
    try withJournal { journal, _ in
      _ = try journal.importStories(
        (1...900).map { number in
          var story = Story.sample(number)
          story.status = number % 300 == 0 ? .draft : .ready
          return story
        })
      for (statuses, ids) in [([.draft], [300, 600, 900]), ([.retired], [])]
        as [(Set<StoryStatus>, [Int])]
      {
        var found: [Int] = []
        try journal.forEachBatch(StoryFilter(statuses: statuses)) { found += $0.compactMap(\.id) }
        #expect(found == ids)
      }
    }
  }

  @Test func `do not include what is added meanwhile`() throws {
    let temporary = try TemporaryJournal()
    let journal = try temporary.open()
    _ = try journal.importStories((1...300).map(Story.sample))
    let other = try temporary.open(.readWrite)
    var ids: [Int] = []
    try journal.forEachBatch { stories in
      if ids.isEmpty { _ = try other.add(.sample(301)) }
      ids += stories.compactMap(\.id)
    }
    #expect(ids == Array(1...300))
  }

  @Test func `lock nothing while they are looked at, and leave out what is deleted meanwhile`()
    throws
  {
    let temporary = try TemporaryJournal()
    let journal = try temporary.open()
    _ = try journal.importStories((1...300).map(Story.sample))
    let other = try temporary.open(.readWrite)
    var ids: [Int] = []
    try journal.forEachBatch { stories in
      if ids.isEmpty { _ = try other.delete([2, 299]) }
      ids += stories.compactMap(\.id)
    }
    #expect(ids == Array(1...298) + [300])
  }
}

@Suite struct `A private file in the making` {
  @Test func `is there under its name once it is kept, and not before`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("export.json")
    let draft = try PrivateDraft(of: path, overwrite: false)
    try draft.write(Array("one ".utf8))
    try draft.write(Array("two".utf8))
    #expect(mode(ofFile: path) == nil)
    #expect(mode(ofFile: draft.path) == 0o600)
    try draft.keep()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one two")
    #expect(mode(ofFile: path) == 0o600)
  }

  @Test func `is gone where nobody keeps it, and what was there stays`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("export.json")
    try PrivateFile.write(Array("before".utf8), to: path, overwrite: false)
    do {
      let draft = try PrivateDraft(of: path, overwrite: true)
      try draft.write(Array("half".utf8))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["export.json"])
  }
}
