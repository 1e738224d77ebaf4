internal import CSQLite

extension Connection {
  /// Copies the whole database into another, which must be empty or is replaced.
  ///
  /// The copy is that of one moment, whoever writes meanwhile.
  ///
  /// - Parameters:
  ///   - target: Where it goes; a file is then as before or the whole copy.
  ///   - check: Called once nobody else can change the target; what it throws ends the copying.
  /// - Throws: `SQLiteError` when reading or writing failed, and what the check throws.
  public func copy(
    to target: Connection, checking check: () throws(SQLiteError) -> Void = {}
  ) throws(SQLiteError) {
    guard
      let backup = sqlite3_backup_init(target.handle.pointer, "main", handle.pointer, "main")
    else {
      throw .last(of: target.handle.pointer, code: sqlite3_errcode(target.handle.pointer))
    }
    // A step of no pages takes the lock: https://sqlite.org/c3ref/backup_finish.html
    var step = sqlite3_backup_step(backup, 0)
    if step == SQLITE_OK {
      do {
        try check()
      } catch {
        sqlite3_backup_finish(backup)
        throw error
      }
      // All pages in one step hold the read lock throughout, so that no write can restart the copy.
      step = sqlite3_backup_step(backup, -1)
    }
    let finish = sqlite3_backup_finish(backup)
    guard step == SQLITE_DONE, finish == SQLITE_OK else {
      throw .last(of: target.handle.pointer, code: step == SQLITE_DONE ? finish : step)
    }
  }
}
