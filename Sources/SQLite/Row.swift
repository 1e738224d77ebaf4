internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The row that a statement stands on, good until its next step.
public struct Row {
  let statement: Statement

  /// Whether a column has no value.
  public func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement.handle, Int32(column)) == SQLITE_NULL
  }

  /// A whole number.
  ///
  /// - Throws: `SQLiteError` with `.mismatch` when the column holds something else.
  public func int(_ column: Int) throws(SQLiteError) -> Int {
    try expect(SQLITE_INTEGER, "an integer", in: column)
    return Int(sqlite3_column_int64(statement.handle, Int32(column)))
  }

  /// A whole number, or `nil` for no value.
  public func optionalInt(_ column: Int) throws(SQLiteError) -> Int? {
    isNull(column) ? nil : try int(column)
  }

  /// A floating-point number; whole ones count.
  public func double(_ column: Int) throws(SQLiteError) -> Double {
    let type = sqlite3_column_type(statement.handle, Int32(column))
    if type != SQLITE_INTEGER { try expect(SQLITE_FLOAT, "a number", in: column) }
    return sqlite3_column_double(statement.handle, Int32(column))
  }

  /// A text, with every character it was stored with.
  ///
  /// - Throws: `SQLiteError` with `.mismatch` when the column holds something else, and `.corrupt`
  ///   naming the column when the stored bytes are not UTF-8.
  public func text(_ column: Int) throws(SQLiteError) -> String {
    try expect(SQLITE_TEXT, "a text", in: column)
    let index = Int32(column)
    guard let start = sqlite3_column_text(statement.handle, index) else {
      throw SQLiteError(.noMemory, message: "out of memory", sql: statement.sql)
    }
    let count = Int(sqlite3_column_bytes(statement.handle, index))
    let bytes = UnsafeBufferPointer(start: start, count: count)
    // Decoding mends what is malformed, so that only well-formed bytes come out as they went in.
    // `String(validating:as:)` says the same in three times the time, of which a list has thousands.
    var text = String(decoding: bytes, as: UTF8.self)
    let isSame = text.withUTF8 { utf8 in
      utf8.count == count && (utf8.baseAddress.map { memcmp($0, start, count) == 0 } ?? true)
    }
    guard isSame else {
      throw SQLiteError(
        .corrupt, message: "malformed UTF-8 in \(place(of: index))", sql: statement.sql)
    }
    return text
  }

  /// A text, or `nil` for no value.
  public func optionalText(_ column: Int) throws(SQLiteError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// Bytes.
  ///
  /// - Throws: `SQLiteError` with `.mismatch` when the column holds something else.
  public func blob(_ column: Int) throws(SQLiteError) -> [UInt8] {
    try expect(SQLITE_BLOB, "a blob", in: column)
    let count = Int(sqlite3_column_bytes(statement.handle, Int32(column)))
    guard count > 0 else { return [] }
    guard let start = sqlite3_column_blob(statement.handle, Int32(column)) else {
      throw SQLiteError(.noMemory, message: "out of memory", sql: statement.sql)
    }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private func expect(_ type: Int32, _ name: String, in column: Int) throws(SQLiteError) {
    guard sqlite3_column_type(statement.handle, Int32(column)) != type else { return }
    throw SQLiteError(
      .mismatch, message: "\(place(of: Int32(column))) is not \(name)", sql: statement.sql)
  }

  /// `column "title" of the row that begins with 12`: enough to find it, and not a word of it.
  private func place(of column: Int32) -> String {
    let name = sqlite3_column_name(statement.handle, column).map { String(cString: $0) } ?? "?"
    guard column != 0, sqlite3_column_type(statement.handle, 0) == SQLITE_INTEGER else {
      return "column \"\(name)\""
    }
    let first = sqlite3_column_int64(statement.handle, 0)
    return "column \"\(name)\" of the row with number \(first)"
  }
}
