import Migrations
import SQLite
import Testing

@Suite struct MigrationsTests {
  @Test func `the steps are counted, numbered in order, and each says why it is there`() {
    #expect(Migrations.all.count == Migrations.count)
    for (position, migration) in Migrations.all.enumerated() {
      let digits = String(position + 1)
      let number = String(repeating: "0", count: 4 - digits.count) + digits
      #expect(migration.name.hasPrefix("m\(number)_"))
      #expect(migration.sql.hasPrefix("-- "))
    }
  }

  // People's journals have gone through these very texts: write a new step instead.
  @Test func `a step that has shipped is never edited`() {
    let shipped = Dictionary(
      uniqueKeysWithValues: Migrations.all.map { ($0.name, Self.fingerprint(of: $0.sql)) })
    #expect(
      shipped == [
        "m0001_journal": "b231a0faf416e472",
        "m0002_search": "927e10079fb43b8f",
      ])
  }

  @Test func `every table but virtual ones and their shadows checks the types of its values`()
    throws
  {
    let lenient = try schema(of: Migrations.all).filter { object in
      object.sql.hasPrefix("CREATE TABLE") && !object.name.hasPrefix("story_fts_")
        && !object.sql.hasSuffix("STRICT") && !object.sql.hasSuffix("STRICT, WITHOUT ROWID")
        && object.name != "sqlite_sequence"
    }
    #expect(lenient.map(\.name) == [])
  }

  @Test func `the framework is the one that interviews ask for`() throws {
    let connection = try Connection.inMemory()
    for migration in Migrations.all { try connection.runScript(migration.sql) }
    let counts = try connection.rows(
      """
      SELECT dimension.slug, count(signal.slug) FROM dimension
      JOIN signal ON dimension_slug = dimension.slug
      GROUP BY dimension.slug ORDER BY dimension.position
      """
    ) { row throws(SQLiteError) in "\(try row.text(0)) \(try row.int(1))" }
    #expect(
      counts == [
        "listening 5", "difficult-situations 5", "above-and-beyond 3", "balancing 4",
        "anticipating 4", "improving-experience 4",
      ])
  }

  private func schema(of migrations: [Migration]) throws -> [(name: String, sql: String)] {
    let connection = try Connection.inMemory()
    for migration in migrations { try connection.runScript(migration.sql) }
    return try connection.rows(
      "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    ) { row throws(SQLiteError) in (name: try row.text(0), sql: try row.text(1)) }
  }

  /// FNV-1a with 64 bits, which notices an accident; against malice there is the history.
  private static func fingerprint(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
