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

@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = folder.path(name)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  @Test func `a journal and its folders are private when they are made`() throws {
    let path = folder.path("a/b/journal.db")
    _ = try Journal(at: path, access: .create)
    #expect(mode(ofFile: folder.path("a")) == 0o700)
    #expect(mode(ofFile: folder.path("a/b")) == 0o700)
    #expect(mode(ofFile: path) == 0o600)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("a/b"))
    #expect(left == ["journal.db"])
  }

  @Test func `they are private under any mask`() async throws {
    let path = folder.path("a/journal.db")
    await #expect(processExitsWith: .success) { [path = path as String] in
      umask(0)
      let journal = try Journal(at: path, access: .create)
      try journal.backup(to: path + ".copy", overwrite: false)
    }
    #expect(mode(ofFile: folder.path("a")) == 0o700)
    #expect(mode(ofFile: path) == 0o600)
    #expect(mode(ofFile: path + ".copy") == 0o600)
    let strict = folder.path("b/journal.db")
    await #expect(processExitsWith: .success) { [path = strict as String] in
      umask(0o777)
      _ = try Journal(at: path, access: .create)
    }
    #expect(mode(ofFile: strict) == 0o600)
  }

  @Test func `reading does not make a journal`() throws {
    for access in [Journal.Access.readOnly, .readWrite] {
      let error = #expect(throws: JournalError.self) {
        try Journal(at: folder.path("journal.db"), access: access)
      }
      #expect(error?.kind == .noInput)
    }
    #expect(!Journal.exists(at: folder.path("journal.db")))
  }

  @Test func `what is not a journal is refused, each thing in its own words, and left alone`()
    throws
  {
    _ = try Journal(at: folder.path("real.db"), access: .create)
    let real = try Data(contentsOf: URL(filePath: folder.path("real.db")))
    var newer = [UInt8](real)
    newer[60..<64] = [0, 0, 0, 99]
    var other = [UInt8](real)
    other[68..<72] = [0, 0, 0, 1]
    let linked = try write([UInt8](real), to: "linked.db")
    #expect(link(linked, folder.path("second.db")) == 0)
    #expect(symlink(folder.path("real.db"), folder.path("link.db")) == 0)
    #expect(symlink(folder.path("nowhere"), folder.path("dangling.db")) == 0)
    #expect(mkdir(folder.path("folder.db"), 0o700) == 0)
    #expect(mkfifo(folder.path("pipe.db"), 0o600) == 0)
    var paths = [
      linked, folder.path("link.db"), folder.path("dangling.db"), folder.path("folder.db"),
      folder.path("pipe.db"), try write([], to: "empty.db"),
      try write(Array("not a journal\n".utf8), to: "text.db"),
      try write(Array(real.prefix(50)), to: "short.db"), try write(newer, to: "newer.db"),
      try write(other, to: "other.db"),
    ]
    let files = [linked, paths[5], paths[6], paths[7], paths[8], paths[9]]
    let before = try files.map { try Data(contentsOf: URL(filePath: $0)) }
    paths.append(folder.path("."))
    var sentences: [String] = []
    for path in paths {
      for access in [Journal.Access.readOnly, .readWrite, .create] {
        let error = #expect(throws: JournalError.self) { try Journal(at: path, access: access) }
        if access == .create, let error {
          sentences.append(error.description.replacing(path, with: "PATH"))
        }
      }
    }
    // A short file and a text file are both no database; a dangling link is a link.
    #expect(Set(sentences).count == paths.count - 2)
    #expect(try files.map { try Data(contentsOf: URL(filePath: $0)) } == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasSuffix("-journal") || $0.contains("new") && $0 != "newer.db" })
  }

  @Test func `a journal of another user is refused`() async throws {
    // Only root can give a file away; then it must be another user who opens it.
    guard geteuid() == 0 else { return }
    let path = folder.path("journal.db")
    _ = try Journal(at: path, access: .create)
    chmod(folder.path, 0o777)
    chmod(path, 0o666)
    await #expect(processExitsWith: .success) { [path = path as String] in
      #expect(seteuid(12345) == 0)
      let error = #expect(throws: JournalError.self) { try Journal(at: path, access: .readWrite) }
      #expect(error?.kind == .permission)
    }
  }

  @Test func `looser permissions are told with the way to mend them`() throws {
    let path = folder.path("journal.db")
    #expect(try Journal(at: path, access: .create).notices == [])
    chmod(path, 0o644)
    let notices = try Journal(at: path, access: .readOnly).notices
    #expect(notices.count == 1 && notices[0].contains("chmod 600"))
    let diagnosis = try Journal(at: path, access: .readOnly).diagnose()
    #expect(!diagnosis.isSound)
    chmod(path, 0o600)
  }

  @Test func `the folder may be reached by a link`() throws {
    #expect(mkdir(folder.path("real"), 0o700) == 0)
    #expect(symlink(folder.path("real"), folder.path("alias")) == 0)
    _ = try Journal(at: folder.path("alias/journal.db"), access: .create).add(.sample())
    #expect(try Journal(at: folder.path("real/journal.db"), access: .readOnly).stories().count == 1)
  }

  @Test func `opening a current journal writes nothing`() throws {
    let path = folder.path("journal.db")
    _ = try Journal(at: path, access: .create).add(.sample())
    let before = try Data(contentsOf: URL(filePath: path))
    var first = stat()
    #expect(stat(path, &first) == 0)
    for access in [Journal.Access.readOnly, .readWrite, .create] {
      let journal = try Journal(at: path, access: access)
      _ = try journal.stories()
      _ = try journal.search("refund", limit: 1)
    }
    var second = stat()
    #expect(stat(path, &second) == 0)
    #expect(first.st_mtim.tv_nsec == second.st_mtim.tv_nsec)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a journal opened for reading is not written`() throws {
    let path = folder.path("journal.db")
    _ = try Journal(at: path, access: .create).add(.sample())
    let journal = try Journal(at: path, access: .readOnly)
    let error = #expect(throws: JournalError.self) { try journal.add(.sample(2)) }
    #expect(error?.kind == .permission)
  }

  @Test func `a library that is too old or lacks a part is named, rather than the journal blamed`()
  {
    let error = #expect(throws: JournalError.self) {
      try LibraryNeeds.check(version: 3_036_000, name: "3.36.0")
    }
    #expect(error?.kind == .configuration)
    #expect(error?.description.contains("is 3.36.0, and storybank needs 3.37") == true)
    #expect(throws: Never.self) { try LibraryNeeds.check() }
    for (table, part) in [("fts5", "FTS5"), ("fts9", nil)] {
      let lacking = JournalError(
        SQLiteError(.init(rawValue: 1), message: "no such module: \(table)"), path: "journal.db")
      #expect(lacking.kind == (part == nil ? .badData : .configuration))
      #expect(lacking.description.contains(part ?? "fts9"))
    }
  }

  @Test func `a journal left in the middle of a change is whole once it may be written`() throws {
    let path = folder.path("journal.db")
    let cutOff = folder.path("cut-off.db")
    let journal = try Journal(at: path, access: .create)
    for number in 1...3 { _ = try journal.add(.sample(number)) }
    let before = try journal.stories()
    // With nearly no memory, much of the change is in the file before the change is done.
    let writer = try Connection(path: path, mode: .readWrite)
    try writer.run("PRAGMA cache_size = 1")
    try writer.run("BEGIN IMMEDIATE")
    try writer.run("UPDATE story SET situation = hex(zeroblob(50000))")
    for companion in ["", "-journal"] {
      try FileManager.default.copyItem(atPath: path + companion, toPath: cutOff + companion)
    }
    try writer.run("ROLLBACK")
    let error = #expect(throws: JournalError.self) { try OpenBackup(at: cutOff) }
    #expect(error?.kind == .badData)
    #expect(error?.description.contains("in the middle of a change") == true)
    #expect(try Journal(at: cutOff, access: .readOnly).stories() == before)
    #expect(try OpenBackup(at: cutOff).path == cutOff)
  }

  @Test func `a journal is opened with every guard up`() throws {
    let journal = try Journal(at: folder.path("journal.db"), access: .create)
    let connection = journal.connection
    let expected = [
      "foreign_keys": 1, "cell_size_check": 1, "mmap_size": 0, "synchronous": 3, "fullfsync": 1,
      "secure_delete": 1,
    ]
    for (name, value) in expected {
      let found = try connection.firstRow("PRAGMA \(name)") { row throws(SQLiteError) in
        try row.int(0)
      }
      #expect(found == value, "\(name)")
    }
    #expect(throws: SQLiteError.self) { try connection.run("SELECT \"text\"") }
    #expect(throws: SQLiteError.self) { try connection.run("SELECT load_extension('x')") }
    // What damages a file in one statement is refused, or does nothing.
    try connection.run("PRAGMA writable_schema = ON")
    #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM sqlite_schema") }
    #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM story_fts_data") }
  }

  @Test func `a journal converted to a write-ahead log is converted back`() throws {
    let path = folder.path("journal.db")
    _ = try Journal(at: path, access: .create).add(.sample())
    do {
      let connection = try Connection(path: path, mode: .readWrite)
      try connection.run("PRAGMA journal_mode = WAL")
      try connection.run("DELETE FROM silenced_rule")
    }
    #expect(try Journal(at: path, access: .readWrite).stories().count == 1)
    let header = [UInt8](try Data(contentsOf: URL(filePath: path)).prefix(20))
    #expect(header[18] == 1)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test(
    arguments: [
      ([:], nil), (["HOME": "relative"], nil),
      (["HOME": "/h", "XDG_DATA_HOME": "/x"], "/x/storybank/journal.db"),
      (["HOME": "/h", "STORYBANK_JOURNAL": "here.db", "XDG_DATA_HOME": "/x"], "here.db"),
    ] as [([String: String], String?)])
  func `the place of the journal follows from the environment`(
    environment: [String: String], path: String?
  ) throws {
    if let path {
      #expect(try Journal.defaultPath(environment: environment) == path)
    } else {
      let error = #expect(throws: JournalError.self) {
        try Journal.defaultPath(environment: environment)
      }
      #expect(error?.kind == .configuration)
    }
  }

  @Test func `a relative data folder is ignored`() throws {
    let environment = ["HOME": "/h", "XDG_DATA_HOME": "x"]
    #expect(try Journal.defaultPath(environment: environment).hasPrefix("/h/"))
  }
}
