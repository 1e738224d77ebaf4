import FoundationEssentials
import Migrations
import SQLite
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct MigratingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("journal.db")
  }

  private func open(_ schema: Schema, _ access: Journal.Access = .create) throws -> Journal {
    try Journal(
      at: path, access: access, clock: { Date(timeIntervalSince1970: 1_800_000_000) },
      random: SeededGenerator(seed: 1), schema: schema)
  }

  /// A journal as the first `version` steps leave it.
  private func makeOld(version: Int) throws {
    let steps = Array(Migrations.all.prefix(version))
    _ = try open(Schema(version: version) { steps })
    let connection = try Connection(path: path, mode: .readWrite)
    try connection.runScript(
      """
      INSERT INTO story (uid, status, created_at, updated_at, checksum, title, dimensions, tags,
        role, organisation, customer, situation, task, action, result, customer_feeling,
        motivation, customer_response, reflection)
      VALUES ('old', 'draft', 1, 1, 0, 'Old', '', '', '', '', '', '', '', '', '', '', '', '', '')
      """)
  }

  private func objects(of path: String) throws -> [String] {
    let connection = try Connection(path: path, mode: .readOnly)
    return try connection.rows(
      "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1, 2"
    ) { row throws(SQLiteError) in "\(try row.text(0)) \(try row.text(1)): \(try row.text(2))" }
      + connection.rows("PRAGMA user_version") { row throws(SQLiteError) in
        "version \(try row.int(0))"
      }
  }

  /// Today's schema and a step of tomorrow.
  private func schema(adding sql: String) -> Schema {
    Schema(version: Migrations.count + 1) {
      Migrations.all + [Migration(name: "m0003_tomorrow", sql: sql)]
    }
  }

  @Test(arguments: 1..<Migrations.count)
  func `a journal of any older version becomes what a new one is, and keeps its stories`(
    version: Int
  ) throws {
    try makeOld(version: version)
    let journal = try open(.current, .readWrite)
    #expect(try journal.story(uid: "old")?.title == "Old")
    let fresh = folder.path("fresh.db")
    _ = try Journal(at: fresh, access: .create)
    let expected = try objects(of: fresh)
    #expect(try objects(of: path) == expected)
  }

  @Test func `the journal before is kept beside it, private, and named in a notice`() throws {
    let old = try open(.current)
    _ = try old.add(.sample())
    let before = try objects(of: path)
    let journal = try open(schema(adding: "CREATE TABLE tomorrow (x INTEGER) STRICT"))
    let copy = folder.path("journal-before-m0003.db")
    #expect(journal.notices.count == 1 && journal.notices[0].contains(copy))
    #expect(mode(ofFile: copy) == 0o600)
    #expect(try objects(of: copy) == before)
    #expect(try Journal(at: copy, access: .readOnly).stories().count == 1)
    #expect(try open(schema(adding: "")).notices == [])
  }

  @Test func `a step that fails leaves the journal as it was, and can be taken later`() throws {
    _ = try open(.current).add(.sample())
    let before = try objects(of: path)
    let error = #expect(throws: JournalError.self) {
      try open(schema(adding: "CREATE TABLE tomorrow (x INTEGER); INSERT INTO no_such VALUES (1)"))
    }
    #expect(error != nil)
    #expect(try objects(of: path) == before)
    #expect(try open(.current).stories().count == 1)
    let journal = try open(schema(adding: "CREATE TABLE tomorrow (x INTEGER) STRICT"))
    #expect(try journal.stories().count == 1)
  }

  @Test func `an older program leaves a newer journal alone`() throws {
    _ = try open(schema(adding: "CREATE TABLE tomorrow (x INTEGER) STRICT"))
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: JournalError.self) { try open(.current) }
    #expect(error?.description.contains("update storybank") == true)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `of many that migrate at once each succeeds and the step is taken once`() async throws
  {
    let version = Migrations.count
    let path = path
    for _ in 0..<5 {
      try? FileManager.default.removeItem(atPath: path)
      _ = try Journal(at: path, access: .create).add(.sample())
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            // A second time the table would be there already.
            let schema = Schema(version: version + 1) {
              Migrations.all + [Migration(name: "m0003_x", sql: "CREATE TABLE x (y INTEGER)")]
            }
            let journal = try Journal(
              at: path, access: .readWrite, clock: { Date.now },
              random: SystemRandomNumberGenerator(), schema: schema)
            #expect(try journal.stories().count == 1)
          }
        }
        try await group.waitForAll()
      }
      let copy = try objects(of: folder.path("journal-before-m0003.db"))
      #expect(copy.last == "version \(version)")
    }
  }
}
