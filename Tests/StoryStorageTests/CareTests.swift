import FoundationEssentials
import SQLite
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct CareTests {
  private let temporary: TemporaryJournal

  init() throws {
    temporary = try TemporaryJournal()
    let journal = try temporary.open()
    for number in 1...3 { _ = try journal.add(.sample(number)) }
  }

  /// Does something to the file that the journal would not.
  private func damage(_ sql: String) throws {
    let connection = try Connection(path: temporary.path, mode: .readWrite)
    try connection.runScript(sql)
  }

  private func unsound() throws -> [Diagnosis.Check] {
    let diagnosis = try temporary.open(.readOnly).diagnose()
    #expect(!"\(diagnosis)".contains("bakery"))
    return diagnosis.checks.filter { !$0.isSound }
  }

  @Test func `a sound journal is found sound, and looking changes nothing`() throws {
    let before = try Data(contentsOf: URL(filePath: temporary.path))
    #expect(try unsound() == [])
    #expect(try Data(contentsOf: URL(filePath: temporary.path)) == before)
  }

  @Test func `a search index that differs from the stories is found and made anew`() throws {
    try damage("DELETE FROM story_fts_data WHERE id > 10")
    #expect(try unsound().count == 1)
    #expect(try !temporary.open().repair().isEmpty)
    #expect(try unsound() == [])
    #expect(try temporary.open().search("bakery", limit: 5).total == 3)
  }

  @Test func `a search index without its own structure is made anew`() throws {
    for damage in ["DELETE FROM story_fts_data WHERE id = 10", "DELETE FROM story_fts_data"] {
      try self.damage(damage)
      #expect(try unsound().map(\.name) == ["full-text index"])
      #expect(try !temporary.open().repair().isEmpty)
      #expect(try unsound() == [])
      #expect(try temporary.open().search("bakery", limit: 5).total == 3)
    }
    _ = try temporary.open().add(.sample(4))
    #expect(try temporary.open().search("bakery", limit: 5).total == 4)
  }

  @Test func `of a damaged journal every story that can be read is saved`() throws {
    let before = try temporary.open(.readOnly).stories()
    #expect(try Salvage(of: temporary.path).stories == before)
    try damage("UPDATE story SET result = CAST(x'ff61' AS TEXT) WHERE id = 1")
    try damage("UPDATE story SET result = replace(result, '40', '41') WHERE id = 2")
    let salvage = try Salvage(of: temporary.path)
    #expect(salvage.stories.map(\.result) == before.map(\.result))
    #expect(salvage.lost == [] && salvage.altered == [])
    try damage("DELETE FROM revision WHERE story_id < 3")
    let rest = try Salvage(of: temporary.path)
    #expect(rest.lost == [1])
    #expect(rest.altered == [2])
    #expect(rest.stories.map(\.id) == [2, 3])
  }

  @Test func `of a journal of a newer storybank the stories are saved too`() throws {
    let before = try temporary.open(.readOnly).stories()
    try damage("PRAGMA user_version = 99; ALTER TABLE story ADD COLUMN later TEXT")
    #expect(throws: JournalError.self) { try temporary.open(.readOnly) }
    #expect(try Salvage(of: temporary.path).stories == before)
  }

  @Test func `of a file that is no journal nothing is saved, and that is said`() throws {
    for text in ["", "no journal at all", String(repeating: "x", count: 5000)] {
      try Data(text.utf8).write(to: URL(filePath: temporary.path))
      #expect(throws: JournalError.self) { try Salvage(of: temporary.path) }
    }
  }

  @Test func `a word that changed on the disk is found and its story named`() throws {
    try damage("UPDATE story SET result = replace(result, '40', '41') WHERE id = 2")
    let checks = try unsound()
    #expect(checks.contains { $0.detail.contains("#2") && !$0.detail.contains("#1") })
  }

  @Test func `a change of something else does not make damage the truth`() throws {
    let before = try temporary.open(.readOnly).stories()
    for id in 1...3 {
      try damage("UPDATE story SET result = replace(result, '40', '41') WHERE id = \(id)")
    }
    let journal = try temporary.open()
    _ = try journal.delete([1])
    _ = try journal.setTags(adding: ["new"], removing: [], on: [2])
    var third = try #require(try journal.story(3))
    third.action = "Changed by hand."
    _ = try journal.save(third, expecting: nil)
    _ = try journal.restore([1])
    let after = try journal.stories()
    #expect(after.map(\.result) == before.map(\.result))
    #expect(after[1].tags.contains("new") && after[2].action == "Changed by hand.")
    #expect(try unsound() == [])
  }

  @Test func `a damaged text is taken from its history, where that has what was saved`() throws {
    let before = try temporary.open(.readOnly).stories()
    try damage("UPDATE story SET result = replace(result, '40', '41') WHERE id = 1")
    try damage("UPDATE story SET title = CAST(x'ff61' AS TEXT), date = '2024-19' WHERE id = 2")
    #expect(try unsound().contains { $0.detail.contains("#1, #2; `storybank doctor --repair`") })
    _ = try temporary.open().repair()
    #expect(try unsound() == [])
    #expect(try temporary.open(.readOnly).stories() == before)
    #expect(try temporary.open(.readOnly).search("40", limit: 5).total == 3)
    try damage("UPDATE story SET result = replace(result, '40', '41') WHERE id = 3")
    try damage("UPDATE revision SET content = x'00' WHERE story_id = 3")
    _ = try temporary.open().repair()
    #expect(try unsound().contains { $0.detail.contains("the history has not") })
    #expect(try temporary.open(.readOnly).story(3)?.result == "Refunded in 41 minutes.")
  }

  @Test func `a damaged text can be put right by hand`() throws {
    let before = try #require(try temporary.open(.readOnly).story(2))
    for text in ["replace(result, '40', '41')", "CAST(x'ff61' AS TEXT)"] {
      try damage("UPDATE story SET result = \(text) WHERE id = 2")
      _ = try temporary.open().save(before, expecting: nil)
      #expect(try unsound() == [])
      #expect(try temporary.open(.readOnly).story(2)?.result == before.result)
    }
  }

  @Test func `bytes that are no text are found, and the other stories can be read`() throws {
    try damage("UPDATE story SET result = CAST(x'ff61' AS TEXT) WHERE id = 2")
    #expect(try unsound().contains { $0.detail.contains("#2") })
    let journal = try temporary.open(.readOnly)
    #expect(try journal.story(1) != nil)
    let error = #expect(throws: JournalError.self) { try journal.story(2) }
    #expect(error?.kind == .badData)
    #expect(error?.description.contains("result") == true)
  }

  @Test func `labels that filters do not know are found and mended`() throws {
    try damage("DELETE FROM story_tag WHERE story_id = 3; DELETE FROM story_dimension")
    #expect(try unsound().contains { $0.detail.contains("#3") })
    _ = try temporary.open().repair()
    #expect(try unsound() == [])
    let filter = StoryFilter(dimensions: ["above-and-beyond"], tags: ["billing"])
    #expect(try temporary.open().stories(filter).count == 3)
  }

  @Test func `labels with any character in them are in order`() throws {
    var story = Story.sample(4)
    story.tags = ["a\u{0}b", "c", "é\u{0}"]
    _ = try temporary.open().add(story)
    #expect(try unsound() == [])
  }

  @Test func `a reference that leads nowhere is found`() throws {
    try damage("INSERT INTO telling VALUES (1, 99, 99, '', NULL, '')")
    #expect(try unsound().count == 1)
  }

  @Test func `a backup is a whole journal, private, and never replaces a file unasked`() throws {
    let copy = temporary.folder.path("copy.db")
    let journal = try temporary.open(.readOnly)
    try journal.backup(to: copy, overwrite: false)
    let stories = try journal.stories()
    #expect(try Journal(at: copy, access: .readOnly).stories() == stories)
    #expect(mode(ofFile: copy) == 0o600)
    let there = #expect(throws: JournalError.self) {
      try journal.backup(to: copy, overwrite: false)
    }
    #expect(there?.kind == .cannotCreate)
    try journal.backup(to: copy, overwrite: true)
    let itself = #expect(throws: JournalError.self) {
      try journal.backup(to: temporary.path, overwrite: true)
    }
    #expect(itself?.kind == .usage)
    let nowhere = #expect(throws: JournalError.self) {
      try journal.backup(to: temporary.folder.path("no/such/copy.db"), overwrite: false)
    }
    #expect(nowhere != nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path)
    #expect(Set(names) == ["journal.db", "copy.db"])
  }
}
