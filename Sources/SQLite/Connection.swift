internal import CSQLite

/// A connection to one database file, for one thread at a time.
///
/// It closes with its last reference. Statements are prepared once and kept.
public final class Connection {
  /// How a file is opened.
  public enum Mode: Sendable {
    /// It must exist and is not written.
    case readOnly
    /// It must exist.
    case readWrite
  }

  let handle: ConnectionHandle
  private var cache: [String: Statement] = [:]

  /// Opens a file; it is never created, and no symbolic link is followed.
  ///
  /// - Throws: `SQLiteError` when it cannot be opened.
  public convenience init(path: String, mode: Mode) throws(SQLiteError) {
    let access = mode == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    try self.init(name: path, flags: access | SQLITE_OPEN_NOFOLLOW)
  }

  /// Opens a database of its own in memory.
  public static func inMemory() throws(SQLiteError) -> Connection {
    try Connection(name: ":memory:", flags: SQLITE_OPEN_READWRITE)
  }

  private init(name: String, flags: Int32) throws(SQLiteError) {
    var pointer: OpaquePointer?
    let all = flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(name, &pointer, all, nil)
    guard code == SQLITE_OK, let pointer else {
      let failure = SQLiteError.last(of: pointer, code: code)
      sqlite3_close_v2(pointer)
      throw failure
    }
    handle = ConnectionHandle(pointer)
  }

  /// A safety switch of the connection.
  ///
  /// See https://sqlite.org/c3ref/c_dbconfig_defensive.html
  public enum Setting: Sendable {
    /// No SQL can damage the file.
    case defensive
    /// Text in double quotes is a name and never a string.
    case strictQuotes
  }

  /// Turns a safety switch on.
  public func turnOn(_ setting: Setting) throws(SQLiteError) {
    let changes: [(Int32, Int32)] =
      switch setting {
      case .defensive: [(SQLITE_DBCONFIG_DEFENSIVE, 1)]
      case .strictQuotes: [(SQLITE_DBCONFIG_DQS_DDL, 0), (SQLITE_DBCONFIG_DQS_DML, 0)]
      }
    for (option, value) in changes {
      let code = storybank_db_config_flag(handle.pointer, option, value, nil)
      guard code == SQLITE_OK else { throw SQLiteError.last(of: handle.pointer, code: code) }
    }
  }

  /// Waits up to so many milliseconds for a lock that another connection holds.
  public func setBusyTimeout(milliseconds: Int32) {
    sqlite3_busy_timeout(handle.pointer, milliseconds)
  }

  /// Whether the connection is inside a transaction.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle.pointer) == 0 }

  /// The row number that the last insert gave.
  public var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle.pointer)) }

  /// How many rows the last statement changed.
  public var changedRows: Int { Int(sqlite3_changes64(handle.pointer)) }

  /// A statement for an SQL text, from the cache where it was prepared before, with values bound.
  ///
  /// The same statement must not be asked for again while its rows are still being read.
  public func statement(
    _ sql: String, _ values: [any Bindable]
  ) throws(SQLiteError) -> Statement {
    let statement = try statement(sql)
    try statement.bind(values)
    return statement
  }

  /// A statement for an SQL text, from the cache where it was prepared before, without values.
  public func statement(_ sql: String) throws(SQLiteError) -> Statement {
    if let known = cache[sql] {
      known.reset()
      return known
    }
    let statement = try prepare(sql)
    cache[sql] = statement
    return statement
  }

  /// Prepares one statement.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var pointer: OpaquePointer?
    var text = sql
    let code = text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        sqlite3_prepare_v3(
          handle.pointer, $0.baseAddress, Int32($0.count), UInt32(SQLITE_PREPARE_PERSISTENT),
          &pointer, nil)
      }
    }
    guard code == SQLITE_OK else { throw .last(of: handle.pointer, code: code, sql: sql) }
    guard let pointer else {
      throw SQLiteError(.misuse, message: "there is no statement in the text", sql: sql)
    }
    return Statement(handle: pointer, connection: handle, sql: sql)
  }

  /// Runs a statement to its end.
  public func run(_ sql: String, _ values: [any Bindable] = []) throws(SQLiteError) {
    let statement = try statement(sql, values)
    while try statement.step() != nil {}
  }

  /// Runs a script of several statements without values.
  public func runScript(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle.pointer, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw .last(of: handle.pointer, code: code) }
  }

  /// What a body makes of each row, in order.
  public func rows<Result>(
    _ sql: String, _ values: [any Bindable] = [],
    _ body: (Row) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> [Result] {
    let statement = try statement(sql, values)
    var results: [Result] = []
    while let row = try statement.step() {
      do {
        results.append(try body(row))
      } catch {
        statement.reset()
        throw error
      }
    }
    return results
  }

  /// What a body makes of the first row; `nil` when there is none.
  public func firstRow<Result>(
    _ sql: String, _ values: [any Bindable] = [],
    _ body: (Row) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result? {
    let statement = try statement(sql, values)
    defer { statement.reset() }
    guard let row = try statement.step() else { return nil }
    return try body(row)
  }
}
