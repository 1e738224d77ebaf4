internal import CSQLite

/// What SQLite said when something failed.
///
/// It has the SQL, never the bound values: those are a person's words, and errors end up in
/// terminals, reports and screenshots.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The result code, extended where SQLite gave one.
  public var code: ResultCode

  /// What SQLite said.
  public var message: String

  /// The statement that failed, with `?` where its values stood.
  public var sql: String?

  /// Makes an error.
  public init(_ code: ResultCode, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The message and the code: `database is locked (5)`.
  public var description: String {
    "\(message) (\(code.rawValue))" + (sql.map { " in: \($0)" } ?? "")
  }

  /// The error that a connection's last failed call left behind.
  static func last(of handle: OpaquePointer?, code: Int32, sql: String? = nil) -> SQLiteError {
    let extended = handle.map { sqlite3_extended_errcode($0) } ?? code
    // The connection speaks of its last call; a different primary code is about another one.
    let isSame = extended & 0xFF == code & 0xFF
    let text = (isSame ? handle.flatMap { sqlite3_errmsg($0) } : nil) ?? sqlite3_errstr(code)
    return SQLiteError(
      ResultCode(rawValue: isSame ? extended : code),
      message: text.map { String(cString: $0) } ?? "unknown error", sql: sql)
  }
}
