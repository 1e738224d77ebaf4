extension Connection {
  /// Hands each row to a body, in order.
  ///
  /// - Throws: `SQLiteError` of SQLite or of the body, which ends the reading.
  public func forEachRow(
    _ sql: String, _ values: [any Bindable] = [], _ body: (Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try statement(sql, values)
    while let row = try statement.step() {
      do {
        try body(row)
      } catch {
        statement.reset()
        throw error
      }
    }
  }

  /// What a body makes of each row, in order.
  ///
  /// - Throws: `SQLiteError` of SQLite or of the body, which ends the reading.
  @inlinable
  public func rows<Result>(
    _ sql: String, _ values: [any Bindable] = [], _ body: (Row) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> [Result] {
    var results: [Result] = []
    try forEachRow(sql, values) { row throws(SQLiteError) in results.append(try body(row)) }
    return results
  }

  /// What a body makes of the first row.
  ///
  /// - Returns: The result, or `nil` when there is no row.
  /// - Throws: `SQLiteError` of SQLite or of the body.
  @inlinable
  public func firstRow<Result>(
    _ sql: String, _ values: [any Bindable] = [], _ body: (Row) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result? {
    let statement = try statement(sql, values)
    defer { statement.reset() }
    guard let row = try statement.step() else { return nil }
    return try body(row)
  }
}
