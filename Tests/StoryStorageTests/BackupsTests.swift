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

@Suite struct `Backups beside the journal` {
  @Test func `are made once a day, and the newest seven are kept`() throws {
    try withJournal { (journal, clock) throws in
      try journal.keepDailyBackup()
      #expect(Backups(journal: journal.path).all.isEmpty)
      _ = try journal.add(.sample(1))
      for _ in 0..<10 {
        try journal.keepDailyBackup()
        clock.now += 3600
        try journal.keepDailyBackup()
        clock.now += 86_400
      }
      let kept = Backups(journal: journal.path).all
      #expect(kept.count == Backups.dailies)
      #expect(Set(kept.map(\.path)).count == Backups.dailies)
      for backup in kept {
        #expect(mode(ofFile: backup.path) == 0o600)
        let look = try BackupLook(into: OpenBackup(at: backup.path), comparedWith: journal)
        #expect(look.stories == 1)
      }
      #expect(mode(ofFile: Backups(journal: journal.path).folder) == 0o700)
    }
  }

  @Test func `tell what restoring them would change`() throws {
    try withJournal { (journal, clock) throws in
      let first = try journal.add(.sample(1))
      _ = try journal.add(.sample(2))
      try journal.keepDailyBackup()
      let backup = try #require(Backups(journal: journal.path).all.first).path
      var changed = first
      changed.title = "Changed"
      _ = try journal.save(changed, expecting: nil)
      _ = try journal.delete([2])
      _ = try journal.add(.sample(3))
      let look = try BackupLook(into: OpenBackup(at: backup), comparedWith: journal)
      #expect(look.stories == 2)
      #expect((look.onlyInJournal, look.onlyInBackup, look.different) == (1, 1, 1))
    }
  }

  @Test func `come back whole, and what they replaced comes back too`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      try journal.keepDailyBackup()
      let backup = try #require(Backups(journal: journal.path).all.first).path
      let before = try journal.stories()
      _ = try journal.add(.sample(2))
      let after = try journal.stories()
      let copy = try journal.restore(from: OpenBackup(at: backup))
      #expect(try journal.stories() == before)
      #expect(try journal.diagnose().isSound)
      _ = try journal.restore(from: OpenBackup(at: copy))
      #expect(try journal.stories() == after)
      #expect(try journal.add(.sample(3)).id == 3)
    }
  }

  @Test func `do not replace what another saved after the journal was copied`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      try journal.keepDailyBackup()
      let backup = try OpenBackup(at: try #require(Backups(journal: journal.path).all.first).path)
      let other = try Journal(at: journal.path, access: .readWrite)
      var isSaved = false
      // The clock is looked at just before the copy is made.
      let restoring = try Journal(
        at: journal.path, access: .readWrite,
        clock: {
          if !isSaved { isSaved = (try? other.add(.sample(2))) != nil }
          return clock.now
        })
      let error = #expect(throws: JournalError.self) { try restoring.restore(from: backup) }
      #expect(error?.kind == .inUse)
      #expect(try journal.stories().count == 2)
      _ = try restoring.restore(from: backup)
      #expect(try journal.stories().count == 1)
    }
  }

  @Test func `and all else that holds the stories are gone when they are removed`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      try journal.keepDailyBackup()
      let backups = Backups(journal: journal.path)
      let left = [
        ".2026-11-20.db.storybank-a1B2c3", "2026-11-20.damaged", "2026-11-20.damaged-journal",
      ]
      for name in left + ["notes.txt"] {
        try Data("x".utf8).write(to: URL(filePath: "\(backups.folder)/\(name)"))
      }
      let (parent, name) = JournalLocation.split(journal.path)
      let ofMigration = "\(parent)/.\(name.dropLast(3))-before-0002.db.storybank-a1B2c3"
      let ofJournal = JournalLocation.draft(of: journal.path)
      for path in [ofMigration, ofJournal] { try Data("x".utf8).write(to: URL(filePath: path)) }
      #expect(try backups.removeAll() == 6)
      #expect(!FileManager.default.fileExists(atPath: ofMigration))
      #expect(!FileManager.default.fileExists(atPath: ofJournal))
      #expect(try FileManager.default.contentsOfDirectory(atPath: backups.folder) == ["notes.txt"])
    }
  }

  @Test func `that are damaged or no journal change nothing`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      try journal.keepDailyBackup()
      let backup = try #require(Backups(journal: journal.path).all.first).path
      var bytes = try Data(contentsOf: URL(filePath: backup))
      for page in 2..<bytes.count / 4096 { bytes[page * 4096] ^= 0xFF }
      try bytes.write(to: URL(filePath: backup))
      let before = try journal.stories()
      #expect(throws: JournalError.self) { try journal.restore(from: OpenBackup(at: backup)) }
      try Data("no journal".utf8).write(to: URL(filePath: backup))
      #expect(throws: JournalError.self) { try journal.restore(from: OpenBackup(at: backup)) }
      #expect(throws: JournalError.self) {
        try journal.restore(from: OpenBackup(at: backup + ".gone"))
      }
      #expect(try journal.stories() == before)
    }
  }

  @Test func `in memory come back as those in files do`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      let before = try journal.stories()
      let image = try journal.image()
      _ = try journal.add(.sample(2))
      let backup = try OpenBackup(image: image, from: "there")
      #expect(try BackupLook(into: backup, comparedWith: journal).onlyInJournal == 1)
      _ = try journal.restore(from: backup)
      #expect(try journal.stories() == before)
      let other = "\(Backups(journal: journal.path).folder)/other.db"
      _ = try Journal.replace(damaged: other, with: backup, now: 0)
      #expect(try Journal(at: other, access: .readOnly).stories() == before)
    }
  }

  @Test func `in memory that are damaged, no journal or newer are refused`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      let image = try journal.image()
      for wrong in [[], [0], Array("no journal".utf8), Array(image.prefix(4096))] {
        #expect(throws: JournalError.self) { try OpenBackup(image: wrong, from: "there") }
      }
      var damaged = image
      for page in 2..<damaged.count / 4096 { damaged[page * 4096] ^= 0xFF }
      #expect(throws: JournalError.self) { try OpenBackup(image: damaged, from: "there") }
      var newer = image
      newer[63] = 200
      let error = #expect(throws: JournalError.self) {
        try OpenBackup(image: newer, from: "there")
      }
      #expect(error?.description.contains("newer storybank") == true)
    }
  }

  @Test func `in memory are not made of a damaged journal`() throws {
    let temporary = try TemporaryJournal()
    _ = try temporary.open().add(.sample(1))
    var bytes = try Data(contentsOf: URL(filePath: temporary.path))
    for page in 2..<bytes.count / 4096 { bytes[page * 4096] ^= 0xFF }
    try bytes.write(to: URL(filePath: temporary.path))
    #expect(throws: JournalError.self) { try temporary.open(.readOnly).image() }
  }

  @Test func `in memory hold what a write-ahead log holds`() throws {
    try withJournal { (journal, clock) throws in
      try journal.connection.run("PRAGMA journal_mode = WAL")
      _ = try journal.add(.sample(1))
      let backup = try OpenBackup(image: try journal.image(), from: "there")
      #expect(try BackupLook(into: backup, comparedWith: nil).stories == 1)
      try journal.connection.run("PRAGMA journal_mode = DELETE")
    }
  }

  @Test func `take the place of a damaged file, and of what a crash left beside it`() throws {
    try withJournal { (journal, clock) throws in
      _ = try journal.add(.sample(1))
      try journal.keepDailyBackup()
      let backup = try #require(Backups(journal: journal.path).all.first).path
      for isThere in [true, false] {
        let copy = "\(Backups(journal: journal.path).folder)/damaged-\(isThere).db"
        if isThere { try Data("no journal".utf8).write(to: URL(filePath: copy)) }
        try Data("left by a crash".utf8).write(to: URL(filePath: copy + "-journal"))
        let aside = try Journal.replace(damaged: copy, with: OpenBackup(at: backup), now: 0)
        #expect((aside != nil) == isThere)
        #expect(mode(ofFile: copy + "-journal") == nil)
        #expect(try Journal(at: copy, access: .readOnly).stories().count == 1)
      }
    }
  }

  @Test func `put a damaged file back with what lay beside it`() throws {
    try withJournal { (journal, _) throws in
      let damaged = journal.path + ".damaged"
      let contents = ["": "no journal", "-journal": "what makes it whole"]
      for (companion, text) in contents {
        try Data(text.utf8).write(to: URL(filePath: damaged + companion))
      }
      let backups = Backups(journal: damaged)
      let aside = try #require(try backups.putAside(damaged, now: 0))
      #expect(mode(ofFile: damaged) == nil)
      backups.putBack(aside, as: damaged)
      for (companion, text) in contents {
        #expect(try String(contentsOfFile: damaged + companion, encoding: .utf8) == text)
      }
    }
  }
}
