internal import CSQLite

/// A prepared statement, owned by whoever holds it and finalised with it.
///
/// It keeps its connection alive, so that finalising never comes after closing.
public final class Statement {
  let handle: OpaquePointer
  private let connection: ConnectionHandle
  /// The SQL it was prepared from.
  public let sql: String

  init(handle: OpaquePointer, connection: ConnectionHandle, sql: String) {
    self.handle = handle
    self.connection = connection
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }

  /// Whether it stands on a row, or between two.
  var isBeingRead: Bool { sqlite3_stmt_busy(handle) != 0 }

  /// Binds values to the parameters `?1`, `?2` and so on, in order.
  ///
  /// - Throws: `SQLiteError` with `.misuse` when the number differs from that of the parameters, and
  ///   `.tooBig` for values beyond SQLite's limit.
  public func bind(_ values: [any Bindable]) throws(SQLiteError) {
    try bind(values.map(\.value))
  }

  private func bind(_ values: [Value]) throws(SQLiteError) {
    guard values.count == Int(sqlite3_bind_parameter_count(handle)) else {
      throw SQLiteError(
        .misuse,
        message: "\(values.count) values for \(sqlite3_bind_parameter_count(handle)) parameters",
        sql: sql)
    }
    for (position, value) in values.enumerated() {
      try bind(value, at: Int32(position) + 1)
    }
  }

  private func bind(_ value: Value, at position: Int32) throws(SQLiteError) {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(handle, position)
    case .integer(let number): code = sqlite3_bind_int64(handle, position, number)
    case .real(let number): code = sqlite3_bind_double(handle, position, number)
    case .text(var text):
      // By length, never by terminator: U+0000 is a character like any other.
      code = text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { bytes in
          sqlite3_bind_text64(
            handle, position, bytes.baseAddress ?? Statement.empty, UInt64(bytes.count),
            storybank_transient(), UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      code =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, position, 0)
        : bytes.withUnsafeBytes {
          sqlite3_bind_blob64(
            handle, position, $0.baseAddress, UInt64($0.count), storybank_transient())
        }
    }
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// A null pointer would bind NULL instead of an empty text.
  nonisolated(unsafe) private static let empty: UnsafePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    pointer.initialize(to: 0)
    return UnsafePointer(pointer)
  }()

  /// Goes on to the next row.
  ///
  /// - Returns: The row, good until the next step; `nil` when there are no more.
  /// - Throws: `SQLiteError` whatever went wrong; the statement is reset.
  public func step() throws(SQLiteError) -> Row? {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return Row(statement: self)
    case SQLITE_DONE:
      reset()
      return nil
    case let code:
      let failure = error(code)
      reset()
      throw failure
    }
  }

  /// Runs the statement to its end with values, passing over rows.
  ///
  /// - Throws: `SQLiteError` whatever went wrong.
  public func run(_ values: [Value]) throws(SQLiteError) {
    try bind(values)
    while try step() != nil {}
  }

  /// Makes the statement ready to run again, without values.
  public func reset() {
    // Its result repeats the error of the last step, which has been thrown already.
    _ = sqlite3_reset(handle)
    _ = sqlite3_clear_bindings(handle)
  }

  func error(_ code: Int32) -> SQLiteError {
    .last(of: sqlite3_db_handle(handle), code: code, sql: sql)
  }
}
