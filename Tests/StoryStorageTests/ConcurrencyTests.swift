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

@Suite struct ConcurrencyTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("journal.db")
  }

  @Test func `several that begin the same journal at once all find it, and no story is lost`()
    async throws
  {
    let path = path
    let ids = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 1...4 {
        group.addTask {
          var ids: [Int] = []
          for number in 1...5 {
            let journal = try Journal(at: path, access: .create)
            let story = try journal.add(Story(uid: "", title: "\(writer).\(number)"))
            ids.append(story.id ?? 0)
          }
          return ids
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(ids).count == 20)
    let journal = try Journal(at: path, access: .readOnly)
    #expect(try journal.stories().count == 20)
    #expect(try journal.diagnose().isSound)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["journal.db"])
  }

  @Test
  func
    `two that save without a pause both get through, and their stories have numbers of their own`()
    async throws
  {
    let path = path
    _ = try Journal(at: path, access: .create)
    let ids = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 1...2 {
        group.addTask {
          let journal = try Journal(at: path, access: .readWrite)
          return try (1...150).map {
            try journal.add(Story(uid: "", title: "\(writer).\($0)")).id ?? 0
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(ids.sorted() == Array(1...300))
    #expect(try Journal(at: path, access: .readOnly).diagnose().isSound)
  }

  @Test func `a backup that is made while another saves is whole`() async throws {
    let path = path
    _ = try Journal(at: path, access: .create).add(Story(uid: "", title: "first"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let journal = try Journal(at: path, access: .readWrite)
        for number in 1...100 { _ = try journal.add(Story(uid: "", title: "\(number)")) }
      }
      group.addTask {
        let journal = try Journal(at: path, access: .readOnly)
        var stories = 1
        for number in 1...10 {
          try journal.backup(to: "\(path).\(number)", overwrite: false)
          let copy = try Journal(at: "\(path).\(number)", access: .readOnly)
          #expect(try copy.diagnose().isSound)
          // Each is of one moment, and no moment comes before one that was seen.
          let count = try copy.counts().total
          #expect(count >= stories)
          stories = count
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a journal that was replaced or removed while it was open takes nothing in`() throws {
    for isReplaced in [true, false] {
      let journal = try Journal(at: path, access: .create)
      _ = try journal.add(.sample(1))
      try journal.backup(to: path + ".copy", overwrite: true)
      #expect(rename(path, path + ".moved") == 0)
      if isReplaced { #expect(rename(path + ".copy", path) == 0) }
      let error = #expect(throws: JournalError.self) { try journal.add(.sample(2)) }
      #expect(error?.kind == .inUse)
      #expect(error?.description.contains("moved or replaced") == true)
      #expect(try Journal(at: path + ".moved", access: .readOnly).stories().count == 1)
      unlink(path)
    }
  }

  @Test func `what another process holds is said to be in use, and nothing is changed`() throws {
    let journal = try Journal(at: path, access: .create)
    let other = try Connection(path: path, mode: .readWrite)
    journal.connection.setBusyTimeout(milliseconds: 1)
    try other.run("BEGIN IMMEDIATE")
    let error = #expect(throws: JournalError.self) { try journal.add(.sample()) }
    #expect(error?.kind == .inUse)
    #expect(try journal.stories() == [])
    try other.run("ROLLBACK")
    #expect(try journal.add(.sample()).id == 1)
  }

  @Test func `a reader sees one moment while another writes`() throws {
    let writer = try Journal(at: path, access: .create)
    for number in 1...5 { _ = try writer.add(.sample(number)) }
    let reader = try Journal(at: path, access: .readOnly)
    reader.connection.setBusyTimeout(milliseconds: 1)
    writer.connection.setBusyTimeout(milliseconds: 1)
    try reader.reading { () throws in
      #expect(try reader.stories().count == 5)
      let error = #expect(throws: JournalError.self) { try writer.add(.sample(6)) }
      #expect(error?.kind == .inUse)
      #expect(try reader.stories().count == 5)
    }
    _ = try writer.add(.sample(6))
    #expect(try reader.stories().count == 6)
  }

  @Test func `reading together lets an error out and holds nothing afterwards`() throws {
    let journal = try Journal(at: path, access: .create)
    let other = try Connection(path: path, mode: .readWrite)
    try other.run("BEGIN EXCLUSIVE")
    journal.connection.setBusyTimeout(milliseconds: 1)
    let error = #expect(throws: JournalError.self) {
      try journal.reading { try journal.stories() }
    }
    #expect(error?.kind == .inUse)
    try other.run("COMMIT")
    #expect(try journal.reading { try journal.add(.sample()).id } == 1)
  }

  @Test func `of two edits of one revision the second is refused`() throws {
    let one = try Journal(at: path, access: .create)
    let other = try Journal(at: path, access: .readWrite)
    var mine = try one.add(.sample())
    var theirs = mine
    mine.title = "Mine"
    theirs.title = "Theirs"
    _ = try one.save(mine, expecting: 1)
    let error = #expect(throws: JournalError.self) { try other.save(theirs, expecting: 1) }
    #expect(error?.kind == .inUse)
    #expect(try one.story(1)?.title == "Mine")
  }
}
