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

@Suite struct `A damaged journal` {
  private let temporary: TemporaryJournal
  private let sound: [UInt8]

  init() throws {
    temporary = try TemporaryJournal()
    let journal = try temporary.open()
    for number in 1...12 { _ = try journal.add(.sample(number)) }
    _ = try journal.delete([12])
    try journal.save([
      StoredVectors(story: 1, encoder: "e", checksum: 1, whole: [1, 2, 3], passages: [4])
    ])
    sound = [UInt8](try Data(contentsOf: URL(filePath: temporary.path)))
  }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: temporary.path))
  }

  /// Does something to the file that the journal would not.
  private func damage(_ sql: String) throws {
    try Connection(path: temporary.path, mode: .readWrite).runScript(sql)
  }

  /// The bytes of a sound journal with damage of one of several kinds.
  private func damaged(_ round: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = sound
    let size = 4096
    func page() -> Int { Int.random(in: 0..<bytes.count / size, using: &random) * size }
    switch round % 6 {
    case 0, 1:
      for _ in 0...round % 16 {
        bytes[.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
    case 2:
      // The header of a page, where it says what is where.
      let start = page() + (round % 12 == 2 ? 0 : 100)
      for _ in 0..<4 {
        bytes[start + .random(in: 0..<16, using: &random)] ^= .random(in: 1...255, using: &random)
      }
    case 3:
      bytes.removeLast(.random(in: 1..<bytes.count, using: &random))
    case 4:
      let start = page()
      bytes.replaceSubrange(start..<start + size, with: repeatElement(0, count: size))
    default:
      let (one, other) = (page(), page())
      bytes.replaceSubrange(one..<one + size, with: sound[other..<other + size])
    }
    return bytes
  }

  /// Everything that reads, and then everything that changes; each may fail, with one type of error.
  private func use(_ path: String) {
    func attempt(_ body: () throws -> Void) {
      do {
        try body()
      } catch {
        #expect(error is JournalError, "\(error)")
        #expect(!"\(error)".contains("bakery") && !"\(error)".contains("Refunded"), "\(error)")
      }
    }
    attempt { _ = try Salvage(of: path) }
    attempt { _ = try BackupLook(into: OpenBackup(at: path), comparedWith: nil) }
    attempt { _ = Diagnosis(of: path, notOpenedFor: JournalError(.badData, "")) }
    for access in [Journal.Access.readOnly, .readWrite] {
      attempt {
        let journal = try temporary.open(access)
        attempt { _ = try journal.summaries() }
        attempt { _ = try journal.stories() }
        attempt { _ = try journal.story(3) }
        attempt { _ = try journal.search("bakery refund", limit: 3) }
        attempt { _ = try journal.search("bakrey", limit: 3) }
        attempt { _ = try journal.history(of: 1) }
        attempt { _ = try journal.trash() }
        attempt { _ = try journal.vectors(encoder: "e") }
        attempt { _ = try journal.diagnose() }
        guard access == .readWrite else { return }
        // Waiting for the disk would take most of the time.
        attempt { try journal.guarded { try journal.connection.run("PRAGMA synchronous = OFF") } }
        attempt { _ = try journal.image() }
        attempt { _ = try journal.setTags(adding: ["more"], removing: [], on: [2]) }
        attempt { _ = try journal.delete([3]) }
        attempt { _ = try journal.undo() }
        attempt { _ = try journal.importStories([.sample(4), .sample(20)]) }
        attempt { _ = try journal.repair() }
        attempt { _ = try journal.purge([12]) }
      }
    }
  }

  @Test func `gives one type of error and no word of a story, however it is damaged`() throws {
    var random = SeededGenerator(seed: 3)
    for round in 0..<400 {
      try write(damaged(round, &random))
      use(temporary.path)
      unlink(temporary.path + "-journal")
    }
  }

  @Test(arguments: [-3, 0, Int(Int32.min)])
  func `that names a schema which never was is said to be damaged`(version: Int) throws {
    try damage("PRAGMA user_version = \(version)")
    for access in [Journal.Access.readOnly, .readWrite] {
      let error = #expect(throws: JournalError.self) { try temporary.open(access) }
      #expect(error?.kind == .badData)
      #expect(error?.description.contains("is damaged") == true)
    }
    #expect(try Salvage(of: temporary.path).stories.count == 11)
  }

  @Test(arguments: [Int.max, Int.min, 253_433_923_200])
  func `with times that no calendar has gives errors and its texts`(time: Int) throws {
    let before = try temporary.open(.readOnly).stories()
    try damage("UPDATE story SET updated_at = \(time) WHERE id = 1")
    #expect(throws: JournalError.self) { try temporary.open(.readOnly).story(1) }
    #expect(throws: JournalError.self) { try temporary.open().delete([1]) }
    #expect(try Salvage(of: temporary.path).stories.map(\.situation) == before.map(\.situation))
    _ = try temporary.open().repair()
    #expect(try temporary.open(.readOnly).stories() == before)
  }

  @Test(arguments: [4_000_000_000, Int.max])
  func `that says it had billions of stories is soon read`(last: Int) throws {
    try damage("UPDATE sqlite_sequence SET seq = \(last) WHERE name = 'story'")
    #expect(try Salvage(of: temporary.path).stories.count == 11)
    if last == .max {
      let error = #expect(throws: JournalError.self) {
        try temporary.open().importStories([.sample(30)])
      }
      #expect(error?.kind == .badData)
    }
  }

  @Test func `whose story brought a great number is read whole`() throws {
    var story = Story.sample(99)
    story.id = 1_000_000_000
    _ = try temporary.open().importStories([story])
    #expect(try Salvage(of: temporary.path).stories.last?.id == 1_000_000_000)
  }

  @Test func `that is a pipe is not waited for`() {
    let pipe = temporary.folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let diagnosis = Diagnosis(of: pipe, notOpenedFor: JournalError(.badData, "It is a pipe."))
    #expect(!diagnosis.isSound)
  }

  @Test func `that lost the mark of a journal is told of its backups`() throws {
    try temporary.open().keepDailyBackup()
    for start in [0, 68] {
      var bytes = sound
      bytes[start] ^= 0xFF
      try write(bytes)
      let error = #expect(throws: JournalError.self) { try temporary.open() }
      #expect(error?.description.contains("restore-backup") == true)
    }
  }
}
