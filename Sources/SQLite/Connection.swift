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
  /// Whether SQL has the functions that `addSearchFunctions()` adds.
  var hasSearchFunctions = false

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

  /// Whether the connection is inside a transaction.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle.pointer) == 0 }

  /// The row number that the last insert gave.
  public var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle.pointer)) }

  /// How many rows the last statement changed.
  public var changedRows: Int { Int(sqlite3_changes64(handle.pointer)) }

  /// A statement for an SQL text, from the cache where it was prepared before, with values bound.
  ///
  /// - Returns: The statement before its first row; one whose rows are still being read is left alone.
  /// - Throws: `SQLiteError` when the SQL is wrong or the values do not fit.
  public func statement(
    _ sql: String, _ values: [any Bindable]
  ) throws(SQLiteError) -> Statement {
    let statement = try statement(sql)
    try statement.bind(values)
    return statement
  }

  /// A statement for an SQL text, from the cache where it was prepared before, without values.
  ///
  /// - Returns: The statement before its first row; one whose rows are still being read is left alone.
  /// - Throws: `SQLiteError` when the SQL is wrong.
  public func statement(_ sql: String) throws(SQLiteError) -> Statement {
    if let known = cache[sql], !known.isBeingRead {
      known.reset()
      return known
    }
    let statement = try prepare(sql)
    cache[sql] = statement
    return statement
  }

  /// Prepares one statement.
  ///
  /// - Throws: `SQLiteError` when the SQL is wrong, or is not exactly one statement.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var pointer: OpaquePointer?
    var isWhole = true
    var text = sql
    let code = text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { bytes in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          handle.pointer, bytes.baseAddress, Int32(bytes.count),
          UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, &tail)
        if let start = bytes.baseAddress, let tail {
          // A second statement would be dropped without a word.
          isWhole = bytes[(tail - start)...].allSatisfy { [0x20, 0x0A, 0x3B].contains($0) }
        }
        return code
      }
    }
    guard code == SQLITE_OK else { throw .last(of: handle.pointer, code: code, sql: sql) }
    guard let pointer else {
      throw SQLiteError(.misuse, message: "there is no statement in the text", sql: sql)
    }
    let statement = Statement(handle: pointer, connection: handle, sql: sql)
    guard isWhole else {
      throw SQLiteError(.misuse, message: "there is more than one statement", sql: sql)
    }
    return statement
  }

  /// Runs a statement to its end.
  ///
  /// - Throws: `SQLiteError` whatever went wrong.
  public func run(_ sql: String, _ values: [any Bindable] = []) throws(SQLiteError) {
    let statement = try statement(sql, values)
    while try statement.step() != nil {}
  }

  /// Runs a script of several statements without values.
  ///
  /// - Throws: `SQLiteError` at the first that fails; what came before has been done.
  public func runScript(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle.pointer, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw .last(of: handle.pointer, code: code) }
  }
}
