internal import CSQLite

extension Connection {
  /// Does something in one transaction that may write: all of it, or none.
  ///
  /// It takes the write lock at once, so that two writers wait for each other at the beginning
  /// instead of failing in the middle. Inside another transaction it is a part of that one, so a
  /// body that fails must let its error out to the outermost.
  ///
  /// - Throws: What the body throws, or `SQLiteError` when beginning or committing failed; the file
  ///   is then as before.
  public func write<Result>(_ body: () throws -> Result) throws -> Result {
    try transaction(beginning: "BEGIN IMMEDIATE", body)
  }

  /// Does something that only reads, all of it on the state of one moment.
  public func read<Result>(_ body: () throws -> Result) throws -> Result {
    try transaction(beginning: "BEGIN", body)
  }

  private func transaction<Result>(
    beginning begin: String, _ body: () throws -> Result
  ) throws -> Result {
    if isInTransaction { return try body() }
    try run(begin)
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Takes back what the transaction did.
  private func rollBack() {
    // After a full disk or a failed write SQLite may have rolled back by itself, and a second
    // ROLLBACK would only hide the cause: https://sqlite.org/c3ref/get_autocommit.html
    guard isInTransaction else { return }
    // Nothing can be done about a rollback that fails; the next open finishes it.
    try? run("ROLLBACK")
  }
}
