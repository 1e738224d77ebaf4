import SQLite

/// A copy of a whole journal, checked before anyone relies on it.
struct JournalCopy {
  private let connection: Connection

  init(of connection: Connection) {
    self.connection = connection
  }

  /// Writes the copy, checks it, and only then gives it its name.
  ///
  /// - Throws: `JournalError`; a file that was there is then as before.
  func write(
    to path: String, overwrite: Bool, sparing journal: String? = nil
  ) throws(JournalError) {
    let draft = try PrivateDraft(of: path, overwrite: overwrite, sparing: journal)
    try JournalError.translating(at: path) {
      let target = try Connection(path: draft.path, mode: .readWrite)
      // The file gets its name only when it is whole, so its own journal may stay in memory.
      try target.run("PRAGMA journal_mode = MEMORY")
      try fill(target)
    }
    try draft.keep()
  }

  /// The bytes of the copy as a file; it is made and checked in memory.
  ///
  /// - Throws: `SQLiteError` or `JournalError`.
  func image() throws -> [UInt8] {
    let target = try Connection.inMemory()
    // Not taken from the file itself: where a page cannot be read, that would leave it empty.
    try fill(target)
    var image = try target.image()
    // No write-ahead log comes with it, and a file that says it has one does not open in memory:
    // https://sqlite.org/c3ref/deserialize.html
    if image.count > 19 { image.replaceSubrange(18...19, with: [1, 1]) }
    return image
  }

  private func fill(_ target: Connection) throws {
    try connection.copy(to: target)
    let verdict = try target.firstRow("PRAGMA quick_check(1)") { row throws(SQLiteError) in
      try row.text(0)
    }
    guard verdict == "ok" else {
      throw JournalError(
        .badData, "The journal is damaged, so the copy was not kept. See `storybank doctor`.")
    }
  }
}
