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

@Suite struct FaultTests {
  private let temporary: TemporaryJournal

  init() throws { temporary = try TemporaryJournal() }

  @Test func `nothing acknowledged is lost by a kill at any write of a save`() async throws {
    let log = temporary.folder.path("acknowledged")
    _ = try temporary.open().add(.sample())
    for calls in stride(from: 0, to: 350, by: 12) {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = temporary.path as String, log = log as String, calls = calls as Int] in
        let journal = try Journal(at: path, access: .readWrite)
        Faults.arm(.kill, after: calls)
        for _ in 0..<3 {
          var story = try journal.add(Story(uid: "", title: "Title", tags: ["tag"]))
          let line = "\(story.id ?? 0)\n"
          let descriptor = open(log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
          _ = line.withCString { write(descriptor, $0, strlen($0)) }
          close(descriptor)
          story.result = "Edited"
          _ = try journal.save(story, expecting: nil)
        }
        kill(getpid(), SIGKILL)
      }
    }
    let acknowledged = (try? String(contentsOfFile: log, encoding: .utf8))?
      .split(separator: "\n").compactMap { Int($0) }
    let expected = try #require(acknowledged)
    // The sweep reached both kills before the first acknowledgement and after the last.
    #expect(expected.count > 25 && expected.count < 90)
    let journal = try temporary.open(.readWrite)
    let kept = Set(try journal.summaries().map(\.id))
    #expect(kept.isSuperset(of: expected))
    #expect(kept.count <= expected.count + 31)
    #expect(try journal.diagnose().checks.filter { !$0.isSound } == [])
  }

  @Test func `a kill while the journal is made leaves nothing in its place`() async throws {
    let path = temporary.path
    for calls in stride(from: 0, to: 90, by: 9) {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, calls = calls as Int] in
        Faults.arm(.kill, after: calls)
        _ = try Journal(at: path, access: .create)
        kill(getpid(), SIGKILL)
      }
      if Journal.exists(at: path) { break }
      #expect(try temporary.open().add(.sample()).id == 1)
      let names = try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path)
      #expect(names == ["journal.db"])
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `a disk that fills up at any write fails the change and nothing else`() async throws {
    _ = try temporary.open().importStories((1...20).map(Story.sample))
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      let journal = try Journal(at: path, access: .readWrite)
      var expected = try journal.stories()
      let changes: [(String, (Journal) throws -> Void)] = [
        ("add", { _ = try $0.add(Story(uid: "", title: "New", situation: "x")) }),
        ("tag", { _ = try $0.setTags(adding: ["more"], removing: [], on: Array(1...20)) }),
        ("delete", { _ = try $0.delete([1, 2, 3]) }),
        ("import", { _ = try $0.importStories((30...60).map(Story.sample)) }),
        ("undo", { _ = try $0.undo() }),
        ("purge", { journal in _ = try journal.purge(journal.trash().map(\.story.id)) }),
      ]
      for (name, change) in changes {
        var failures = 0
        var isDone = false
        while !isDone, failures < 2000 {
          // Every write of a small change is tried; of the larger ones one in seven.
          Faults.arm(.noSpace, after: failures < 20 ? failures : 20 + (failures - 20) * 7)
          do {
            try change(journal)
            isDone = true
          } catch let error as JournalError {
            #expect(error.kind == .inputOutput, "\(name): \(error)")
            failures += 1
          }
          Faults.disarm()
          if !isDone, try journal.stories() != expected {
            Issue.record("\(name) failed and changed something")
          }
        }
        #expect(isDone && failures > 0, "\(name)")
        expected = try journal.stories()
      }
      #expect(try journal.diagnose().checks.filter { !$0.isSound } == [])
    }
  }

  @Test func `a journal that may not grow says that the disk is full`() throws {
    let journal = try temporary.open()
    _ = try journal.add(.sample())
    let pages = try journal.connection.firstRow("PRAGMA page_count") { row throws(SQLiteError) in
      try row.int(0)
    }
    try journal.connection.run("PRAGMA max_page_count = \(try #require(pages) + 2)")
    let long = Story(uid: "", title: "Long", situation: String(repeating: "x ", count: 100_000))
    let error = #expect(throws: JournalError.self) { try journal.add(long) }
    #expect(error?.description.hasPrefix("The disk is full.") == true)
    #expect(try journal.stories().count == 1)
    #expect(try journal.diagnose().isSound)
  }

  @Test func `a disk that does not confirm the last step of a save is said to have done so`() {
    let error = JournalError(SQLiteError(.folderSync, message: "disk I/O error"), path: "j.db")
    #expect(error.kind == .inputOutput)
    #expect(error.description.hasPrefix("The disk did not confirm the last step"))
  }

  @Test func `memory that runs out is an error and the journal goes on`() async throws {
    _ = try temporary.open().add(.sample())
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      let journal = try Journal(at: path, access: .readWrite)
      let long = Story(uid: "", title: "x", situation: String(repeating: "y ", count: 1_000_000))
      Faults.limitMemory(bytes: 1_500_000)
      let error = #expect(throws: JournalError.self) { try journal.add(long) }
      #expect(error?.kind == .inputOutput)
      Faults.limitMemory(bytes: 0)
      #expect(try journal.stories().count == 1)
      #expect(try journal.add(long).id != nil)
    }
  }
}
