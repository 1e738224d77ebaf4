internal import CSQLite

extension Connection {
  /// A safety switch of the connection.
  ///
  /// What they do: https://sqlite.org/c3ref/c_dbconfig_defensive.html
  public enum Setting: Sendable {
    /// No SQL can damage the file.
    case defensive
    /// Text in double quotes is a name and never a string.
    case strictQuotes
  }

  /// Turns a safety switch on.
  ///
  /// - Throws: `SQLiteError` when the library does not know it.
  public func turnOn(_ setting: Setting) throws(SQLiteError) {
    switch setting {
    case .defensive: try set(SQLITE_DBCONFIG_DEFENSIVE, to: true)
    case .strictQuotes:
      try set(SQLITE_DBCONFIG_DQS_DDL, to: false)
      try set(SQLITE_DBCONFIG_DQS_DML, to: false)
    }
  }

  /// Does something that the defensive switch forbids, with the switch off for as long.
  ///
  /// - Parameter body: What to do.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, or `SQLiteError` when the switch cannot be turned.
  public func withoutDefence<Result>(_ body: () throws -> Result) throws -> Result {
    try set(SQLITE_DBCONFIG_DEFENSIVE, to: false)
    let result = Swift.Result { try body() }
    try turnOn(.defensive)
    return try result.get()
  }

  private func set(_ option: Int32, to isOn: Bool) throws(SQLiteError) {
    let code = storybank_db_config_flag(handle.pointer, option, isOn ? 1 : 0, nil)
    guard code == SQLITE_OK else { throw SQLiteError.last(of: handle.pointer, code: code) }
  }

  /// Waits up to so many milliseconds for a lock that another connection holds.
  public func setBusyTimeout(milliseconds: Int32) {
    sqlite3_busy_timeout(handle.pointer, milliseconds)
  }

  /// The first bytes of the file as they are, read without a lock and before any SQL.
  ///
  /// Opening the file a second time to look would, on closing, drop every lock that this process
  /// holds on it: https://sqlite.org/howtocorrupt.html
  ///
  /// - Returns: Up to `count` bytes; fewer when the file is shorter.
  /// - Throws: `SQLiteError` when reading failed, or there is no file.
  public func fileStart(count: Int) throws(SQLiteError) -> [UInt8] {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let found = sqlite3_file_control(handle.pointer, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard found == SQLITE_OK, let file, let methods = file.pointee.pMethods,
      let readBytes = methods.pointee.xRead, let readSize = methods.pointee.xFileSize
    else { throw SQLiteError(.cannotOpen, message: "there is no file") }
    var size: sqlite3_int64 = 0
    let sized = readSize(file, &size)
    guard sized == SQLITE_OK else { throw SQLiteError.last(of: nil, code: sized) }
    var bytes = [UInt8](repeating: 0, count: min(count, Int(size)))
    let read = bytes.withUnsafeMutableBytes {
      $0.isEmpty ? SQLITE_OK : readBytes(file, $0.baseAddress, Int32($0.count), 0)
    }
    guard read == SQLITE_OK else { throw SQLiteError.last(of: nil, code: read) }
    return bytes
  }
}
