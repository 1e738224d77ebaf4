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

/// A folder of a test's own, gone with the last reference.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "storybank-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }
}

/// The permission bits of a file; `nil` when there is none.
func mode(ofFile path: String) -> UInt32? {
  var status = stat()
  return lstat(path, &status) == 0 ? UInt32(status.st_mode) & 0o7777 : nil
}

/// A clock that a test sets.
final class TestClock {
  var now = Date(timeIntervalSince1970: 1_800_000_000)

  func advance(by seconds: Int = 60) { now += Double(seconds) }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  // SplitMix64: https://prng.di.unimi.it/splitmix64.c
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// A journal in a folder of its own, which a test can leave only when it is sound.
struct TemporaryJournal {
  let folder: TemporaryFolder
  let clock = TestClock()
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("journal.db")
  }

  func open(_ access: Journal.Access = .create) throws -> Journal {
    let clock = clock
    return try Journal(
      at: path, access: access, clock: { clock.now }, random: SeededGenerator(seed: 1))
  }
}

/// Gives a test a new journal, and expects it to be sound afterwards.
func withJournal(_ body: (Journal, TestClock) throws -> Void) throws {
  let temporary = try TemporaryJournal()
  let journal = try temporary.open()
  // What survives a loss of power is not at stake here, and waiting for the disk takes long.
  try journal.connection.run("PRAGMA synchronous = OFF")
  try body(journal, temporary.clock)
  let unsound = try journal.diagnose().checks.filter { !$0.isSound }
  #expect(unsound == [])
}

extension Story {
  /// A story with every field filled.
  static func sample(_ number: Int = 1) -> Story {
    var story = Story(uid: "sample-\(number)")
    story.title = "The double charge \(number)"
    story.role = "support agent"
    story.organisation = "a payments firm"
    story.customer = "the bakery owner"
    story.situation = "A bakery was charged twice on a Saturday."
    story.task = "I had the night shift."
    story.action = "I listened, then stayed on the line until the refund was through."
    story.result = "Refunded in 40 minutes."
    story.customerFeeling = "Furious, and scared about rent."
    story.motivation = "Rent was due on Monday."
    story.customerResponse = "She sent bread."
    story.reflection = "I would call first."
    story.dimensions = ["difficult-situations", "above-and-beyond"]
    story.tags = ["billing", "weekend"]
    story.status = .ready
    return story
  }
}
