import SQLite

/// A copy of a whole journal in a file of its own.
struct JournalCopy {
  private let connection: Connection

  init(of connection: Connection) {
    self.connection = connection
  }

  /// Writes the copy, checks it, and only then gives it its name.
  ///
  /// - Throws: `JournalError`; a file that was there is then as before.
  func write(to path: String, overwrite: Bool) throws {
    try PrivateFile.replace(path, overwrite: overwrite) { temporary throws(JournalError) in
      do {
        let target = try Connection(path: temporary, mode: .readWrite)
        // The file gets its name only when it is whole, so its own journal may stay in memory.
        try target.run("PRAGMA journal_mode = MEMORY")
        try connection.copy(to: target)
        let verdict = try target.firstRow("PRAGMA quick_check(1)") { row throws(SQLiteError) in
          try row.text(0)
        }
        guard verdict == "ok" else {
          throw JournalError(
            .badData, "The journal is damaged, so the copy was not kept. See `storybank doctor`.")
        }
      } catch let error as SQLiteError {
        throw JournalError(error, path: path)
      } catch let error as JournalError {
        throw error
      } catch {
        throw JournalError(.badData, "\(error)")
      }
    }
  }
}
