internal import CSQLite

extension Connection {
  /// Copies the whole database into another, which must be empty or is replaced.
  ///
  /// The copy is that of one moment, whoever writes meanwhile.
  ///
  /// - Throws: `SQLiteError` when reading or writing failed; the target is then of no use.
  public func copy(to target: Connection) throws(SQLiteError) {
    guard
      let backup = sqlite3_backup_init(target.handle.pointer, "main", handle.pointer, "main")
    else {
      throw .last(of: target.handle.pointer, code: sqlite3_errcode(target.handle.pointer))
    }
    // All pages in one step hold the read lock throughout, so that no write can restart the copy.
    let step = sqlite3_backup_step(backup, -1)
    let finish = sqlite3_backup_finish(backup)
    guard step == SQLITE_DONE, finish == SQLITE_OK else {
      throw .last(of: target.handle.pointer, code: step == SQLITE_DONE ? finish : step)
    }
  }
}
