import SQLite

/// The way from a path to a connection that can be trusted.
struct JournalOpening {
  let path: String
  let schema: Schema

  /// Opens a file that exists, without changing it when it is not a journal of ours.
  ///
  /// - Parameter isWritable: Whether the file may be written; also for reading, since only such a
  ///   connection can finish what a crash interrupted.
  /// - Returns: The connection, with every guard up.
  /// - Throws: `JournalError`, a sentence of its own for each thing that is not a journal.
  func open(isWritable: Bool) throws(JournalError) -> Connection {
    try translated {
      try LibraryNeeds.check()
      let connection = try Connection(path: path, mode: isWritable ? .readWrite : .readOnly)
      let header = FileHeader(try connection.fileStart(count: FileHeader.size))
      try check(header)
      try prepare(connection, isWritable: isWritable)
      if isWritable, header?.isWriteAheadLogged == true {
        // Someone converted the file; the promises of this journal rest on a rollback journal.
        try connection.run("PRAGMA journal_mode = DELETE")
      }
      return connection
    }
  }

  /// Opens the bytes of a journal in memory, for reading.
  ///
  /// - Throws: `JournalError` as for a file.
  func open(image: [UInt8]) throws(JournalError) -> Connection {
    try translated {
      try check(FileHeader(Array(image.prefix(FileHeader.size))))
      let connection = try Connection.inMemory(image: image)
      try prepare(connection, isWritable: false)
      return connection
    }
  }

  private func check(_ header: FileHeader?) throws {
    guard let header, header.applicationID == Schema.applicationID else {
      let what = header == nil ? "not a journal" : "a database of another program"
      let hint =
        Backups(journal: path).all.isEmpty
        ? "" : " If it was a journal, `storybank restore-backup` lists its backups."
      throw JournalError(.badData, "\(path) is \(what); it is left alone.\(hint)")
    }
    guard header.schemaVersion > 0 else {
      throw SQLiteError(.corrupt, message: "there is no schema \(header.schemaVersion)")
    }
    guard header.schemaVersion <= schema.version else {
      throw JournalError(
        .badData,
        """
        The journal \(path) was written by a newer storybank (schema \(header.schemaVersion); this \
        one knows up to \(schema.version)). It was not touched; update storybank.
        `storybank export --salvage -o saved.json` gets out what this one can read.
        """)
    }
  }

  private func prepare(_ connection: Connection, isWritable: Bool) throws(SQLiteError) {
    try connection.turnOn(.defensive)
    try connection.turnOn(.strictQuotes)
    connection.setBusyTimeout(milliseconds: 5000)
    var pragmas = "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;"
    if isWritable {
      // EXTRA also syncs the folder after the rollback journal is gone, so that what was
      // acknowledged survives a loss of power: https://sqlite.org/pragma.html#pragma_synchronous
      pragmas += "PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON;"
    }
    try connection.runScript(pragmas)
  }

  /// Brings an older schema up to date.
  ///
  /// - Returns: The path of the copy made before; `nil` when nothing had to be done.
  /// - Throws: `JournalError`; the journal is then as before.
  func migrate(_ connection: Connection, isWritable: Bool) throws(JournalError) -> String? {
    try translated {
      let migrator = Migrator(connection: connection, path: path, schema: schema)
      guard try migrator.version() < schema.version else { return nil }
      guard isWritable else {
        throw JournalError(
          .permission, "The journal is of an older storybank and cannot be written to migrate it.")
      }
      return try migrator.migrate()
    }
  }

  /// Makes an empty file a journal, with what it holds first, in one transaction.
  ///
  /// - Parameter content: Puts something into it.
  /// - Returns: What `content` returns.
  /// - Throws: `JournalError` or `SQLiteError`, and what `content` throws.
  func fill<Result>(with content: (Connection) throws -> Result) throws -> Result {
    try LibraryNeeds.check()
    let connection = try Connection(path: path, mode: .readWrite)
    try prepare(connection, isWritable: true)
    // The file has no name that anyone looks for until it is whole, so nothing need be taken back.
    try connection.run("PRAGMA journal_mode = MEMORY")
    return try connection.write {
      _ = try Migrator(connection: connection, path: path, schema: schema).migrate()
      return try content(connection)
    }
  }

  private func translated<Result>(_ body: () throws -> Result) throws(JournalError) -> Result {
    try JournalError.translating(at: path, body)
  }
}
