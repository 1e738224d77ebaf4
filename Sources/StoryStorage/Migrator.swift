import Migrations
import SQLite

/// Brings a journal's schema up to date.
struct Migrator {
  /// `STBY`, by which a journal is told from other databases.
  static let applicationID: UInt32 = 0x5354_4259

  let connection: Connection
  let path: String

  /// Takes the steps that are missing, all in one transaction.
  ///
  /// - Returns: The path of the copy made before, or `nil` when there was nothing to keep.
  /// - Throws: `JournalError` or `SQLiteError`; the journal is then as before.
  func migrate(_ migrations: [Migration]) throws -> String? {
    let before = try version()
    guard before < migrations.count else { return nil }
    let copy = before == 0 ? nil : try keepCopy(next: migrations[before].name)
    try connection.write {
      // Read again under the lock: another process may have migrated since.
      let current = try version()
      guard current < migrations.count else { return }
      for migration in migrations[current...] {
        try connection.runScript(migration.sql)
      }
      try connection.runScript("PRAGMA user_version = \(migrations.count)")
    }
    return copy
  }

  private func version() throws -> Int {
    try connection.firstRow("PRAGMA user_version") { row throws(SQLiteError) in try row.int(0) }
      ?? 0
  }

  private func keepCopy(next name: String) throws -> String {
    let step = name.prefix { $0 != "_" }
    let stem = path.hasSuffix(".db") ? String(path.dropLast(3)) : path
    let copy = "\(stem)-before-\(step).db"
    try JournalCopy(of: connection).write(to: copy, overwrite: true)
    return copy
  }
}
