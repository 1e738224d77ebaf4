import FoundationEssentials
import SQLite
import StoryModel
import Testing

@testable import StoryStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `A journal that is made with what it holds first` {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("a/journal.db")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("a")).sorted()
  }

  @Test func `has all of it, private and sound, and can undo it`() throws {
    let report = try Journal.make(at: path) { journal in
      #expect(journal.path == path)
      #expect(journal.notices == [])
      return try journal.importStories([.sample(1), .sample(2)])
    }
    #expect(report?.new == [1, 2])
    #expect(try names() == ["journal.db"])
    #expect(mode(ofFile: path) == 0o600)
    let journal = try Journal(at: path, access: .readWrite)
    #expect(try journal.stories().map(\.title) == [Story.sample(1), .sample(2)].map(\.title))
    #expect(try journal.search("refund", limit: 5).total == 2)
    #expect(try journal.dimensions() == Journal.builtInDimensions())
    #expect(try journal.diagnose().isSound)
    _ = try journal.undo()
    #expect(try journal.stories().isEmpty)
  }

  @Test func `has its name only when all is in it`() throws {
    _ = try Journal.make(at: path) { journal in
      _ = try journal.add(.sample())
      #expect(!Journal.exists(at: path))
    }
    #expect(Journal.exists(at: path))
  }

  @Test func `is not made where that fails, and leaves nothing behind`() throws {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try Journal.make(at: path) { journal in
        _ = try journal.add(.sample())
        throw Refusal()
      }
    }
    let error = #expect(throws: JournalError.self) {
      try Journal.make(at: path) { try $0.connection.run("SELECT nothing FROM nowhere") }
    }
    #expect(error?.description.contains("nowhere") == true)
    #expect(try names() == [])
  }

  @Test func `is not made where there is one`() throws {
    _ = try Journal(at: path, access: .create).add(.sample(1))
    let made: Void? = try Journal.make(at: path) { _ in
      Issue.record("the journal that is there would be replaced")
    }
    #expect(made == nil)
    #expect(try Journal(at: path, access: .readOnly).stories().count == 1)
  }

  @Test func `is waited for and found by another that begins one meanwhile`() async throws {
    let path = path
    let second = try Journal.make(at: path) { journal in
      let lock = open(folder.path("a"), O_RDONLY)
      defer { close(lock) }
      #expect(flock(lock, LOCK_EX | LOCK_NB) == -1 && errno == EWOULDBLOCK)
      let second = Task.detached { try Journal(at: path, access: .create).add(.sample(1)) }
      for number in 2...30 { _ = try journal.add(.sample(number)) }
      return second
    }
    _ = try await second?.value
    #expect(try Journal(at: path, access: .readOnly).stories().count == 30)
  }

  @Test func `is not made while another is made for too long`() throws {
    _ = try Journal.make(at: path) { _ in
      let error = #expect(throws: JournalError.self) {
        try JournalLocation(folder.path("a/other.db")).makeFile(now: 0, tries: 2) { _, _ in }
      }
      #expect(error?.kind == .inUse)
    }
    #expect(try names() == ["journal.db"])
  }

  @Test func `takes no place that another took meanwhile`() throws {
    let other = folder.path("other.db")
    _ = try Journal(at: other, access: .create).add(.sample(1))
    let error = #expect(throws: JournalError.self) {
      try Journal.make(at: path) { journal in
        _ = try journal.add(.sample(2))
        try FileManager.default.moveItem(atPath: other, toPath: path)
      }
    }
    #expect(error?.kind == .inUse)
    #expect(try names() == ["journal.db"])
    let stories = try Journal(at: path, access: .readOnly).stories()
    #expect(stories.map(\.title) == [Story.sample(1).title])
  }

  /// A rollback journal with what a change would have overwritten, as a kill leaves it.
  private func leaveRollbackJournal() throws {
    let journal = try Journal(at: path, access: .create)
    _ = try journal.add(.sample(9))
    try journal.connection.run("PRAGMA cache_size = 1")
    try journal.connection.run("BEGIN IMMEDIATE")
    try journal.connection.run("UPDATE story SET situation = hex(zeroblob(50000))")
    try FileManager.default.copyItem(atPath: path + "-journal", toPath: path + "-kept")
    try journal.connection.run("ROLLBACK")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + "-kept", toPath: path + "-journal")
  }

  @Test(arguments: [true, false])
  func `is not changed by what was left of a journal that is gone`(isMadeEmpty: Bool) throws {
    let backups = Backups(journal: path)
    for count in 1...2 {
      try leaveRollbackJournal()
      let notices: [String]?
      if isMadeEmpty {
        let journal = try Journal(at: path, access: .create)
        _ = try journal.add(.sample())
        notices = journal.notices
      } else {
        notices = try Journal.make(at: path) { journal in
          _ = try journal.add(.sample())
          return journal.notices
        }
      }
      #expect(notices?.count == 1 && notices?[0].contains(backups.folder) == true)
      let journal = try Journal(at: path, access: .readOnly)
      #expect(try journal.stories().map(\.title) == [Story.sample().title])
      #expect(try journal.diagnose().isSound)
      #expect(backups.files.count == count)
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `takes the place of what a kill left of another`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("a"), withIntermediateDirectories: true)
    try Data("what was left".utf8).write(to: URL(filePath: JournalLocation.draft(of: path)))
    _ = try Journal.make(at: path) { try $0.add(.sample()) }
    #expect(try names() == ["journal.db"])
    #expect(try Journal(at: path, access: .readOnly).stories().count == 1)
  }
}
