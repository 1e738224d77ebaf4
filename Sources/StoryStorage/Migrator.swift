import Migrations
import SQLite

/// Brings a journal's schema up to date.
struct Migrator {
  let connection: Connection
  let path: String
  let schema: Schema

  /// Takes the steps that are missing, all in one transaction.
  ///
  /// - Returns: The path of the copy made before, or `nil` when there was nothing to keep.
  /// - Throws: `JournalError` or `SQLiteError`; the journal is then as before.
  func migrate() throws -> String? {
    try connection.write {
      // Read under the lock: another process may have migrated since this one looked.
      let current = try version()
      guard current < schema.version else { return nil }
      let steps = schema.steps()
      // Copied under the lock as well, so that a copy is never of a journal half-way or beyond.
      let copy = current == 0 ? nil : try keepCopy(before: steps[current].name)
      for step in steps[current...] { try connection.runScript(step.sql) }
      try connection.runScript("PRAGMA user_version = \(schema.version)")
      return copy
    }
  }

  /// The version that the journal has.
  func version() throws -> Int {
    try connection.firstRow("PRAGMA user_version") { row throws(SQLiteError) in try row.int(0) }
      ?? 0
  }

  private func keepCopy(before name: String) throws -> String {
    let stem = path.hasSuffix(".db") ? String(path.dropLast(3)) : path
    let copy = "\(stem)-before-\(name.prefix { $0 != "_" }).db"
    // Through a connection of its own, which may read while this one holds the lock; a connection
    // that is about to write cannot be copied from.
    let reader = try Connection(path: path, mode: .readOnly)
    try JournalCopy(of: reader).write(to: copy, overwrite: true)
    return copy
  }
}
