import SQLite

/// What the journal needs of the SQLite library that the computer has.
enum LibraryNeeds {
  /// The first version with strict tables.
  ///
  /// See https://sqlite.org/stricttables.html
  static let oldest = 3_037_000

  /// - Parameters:
  ///   - version: The library's version as a number.
  ///   - name: The same for people.
  /// - Throws: `JournalError` when it is too old; a journal would look damaged to it.
  static func check(
    version: Int = Library.versionNumber, name: String = Library.version
  ) throws(JournalError) {
    guard version >= oldest else {
      throw JournalError(
        .configuration,
        """
        SQLite on this computer is \(name), and storybank needs 3.37 or later. Nothing was touched.
        Update the system's SQLite library.
        """)
    }
  }

  /// The part of SQLite whose absence an error tells of; `nil` where it tells of something else.
  static func missingPart(in error: SQLiteError) -> String? {
    switch error.message {
    case "no such module: fts5": "full-text search (FTS5)"
    case "no such table: json_each": "JSON"
    default: nil
    }
  }
}

extension Journal {
  /// Makes every journal of the process a little faster, by not counting the memory that SQLite takes.
  ///
  /// To be called before the first journal is opened; later it does nothing. What limits the memory
  /// of SQLite, such as `sqlite3_hard_heap_limit64`, does nothing from then on.
  public static func stopCountingMemory() { Library.stopCountingMemory() }
}
