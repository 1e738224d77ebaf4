import SQLite

extension Journal {
  /// Keeps a copy of the journal for today, unless there is one.
  ///
  /// - Throws: `JournalError` when it could not be made; the journal is not concerned.
  public func keepDailyBackup() throws(JournalError) {
    // On the way of every change: counting the stories would take longer than saving one.
    guard try hasStories() else { return }
    try Backups(journal: path).keepDaily(of: self, now: now())
  }

  /// Puts what a backup holds in the place of all that the journal holds.
  ///
  /// The journal is copied first, so that this can be undone by restoring that copy. It is one change
  /// to the file under its lock: other processes see the one state or the other, and what one of them
  /// saves after the copy was made is not overwritten.
  ///
  /// - Parameter backup: The backup.
  /// - Returns: The copy of the journal as it was.
  /// - Throws: `JournalError`; the journal is then as before.
  public func restore(from backup: OpenBackup) throws(JournalError) -> String {
    try guarded {
      let changes = try countOfChanges()
      let copy = try Backups(journal: path).keepBeforeRestoring(self, now: now())
      try backup.connection.copy(to: connection) { () throws(SQLiteError) in
        guard try countOfChanges() == changes else {
          throw SQLiteError(.busy, message: "changed after it was copied")
        }
      }
      _ = try Migrator(connection: connection, path: path, schema: .current).migrate()
      return copy
    }
  }

  /// Tells whether someone changed the file between two looks.
  private func countOfChanges() throws(SQLiteError) -> UInt32? {
    FileHeader(try connection.fileStart(count: FileHeader.size))?.changes
  }

  /// Puts a backup in the place of a file that can no longer be opened as a journal, or is gone.
  ///
  /// - Parameters:
  ///   - path: The file; it is moved into the folder of backups.
  ///   - backup: The backup.
  ///   - now: The time, in seconds since 1970.
  /// - Returns: Where the damaged file is now; `nil` when there was none.
  /// - Throws: `JournalError`; the file is then where it was.
  public static func replace(
    damaged path: String, with backup: OpenBackup, now: Int
  ) throws(JournalError) -> String? {
    try JournalLocation.makeFolder(of: path)
    let location = try JournalLocation(path)
    let backups = Backups(journal: location.path)
    let aside = try backups.putAside(location.path, now: now)
    do {
      try JournalCopy(of: backup.connection).write(to: location.path, overwrite: false)
    } catch {
      // Under the old name it is found again, and said to be damaged as before.
      if let aside { backups.putBack(aside, as: location.path) }
      throw error
    }
    return aside
  }
}
