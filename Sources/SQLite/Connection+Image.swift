internal import CSQLite

extension Connection {
  /// The database as the bytes of its file, made in memory.
  ///
  /// - Returns: What a file that holds it would be.
  /// - Throws: `SQLiteError` when there is not enough memory.
  public func image() throws(SQLiteError) -> [UInt8] {
    var count: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle.pointer, "main", &count, 0) else {
      throw SQLiteError(.noMemory, message: "out of memory")
    }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// Opens a database in memory that holds what a file with these bytes would, for reading.
  ///
  /// - Parameter image: The bytes of a database file; what is wrong with them shows in reading.
  /// - Returns: A connection that is read through as one to a file is.
  /// - Throws: `SQLiteError` when there is not enough memory.
  public static func inMemory(image: [UInt8]) throws(SQLiteError) -> Connection {
    let connection = try inMemory()
    guard let copy = sqlite3_malloc64(sqlite3_uint64(max(1, image.count))) else {
      throw SQLiteError(.noMemory, message: "out of memory")
    }
    copy.copyMemory(from: image, byteCount: image.count)
    // The connection frees the copy when it closes, and this call does when it fails:
    // https://sqlite.org/c3ref/deserialize.html
    let code = sqlite3_deserialize(
      connection.handle.pointer, "main", copy.assumingMemoryBound(to: UInt8.self),
      sqlite3_int64(image.count), sqlite3_int64(image.count),
      UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY))
    guard code == SQLITE_OK else { throw .last(of: connection.handle.pointer, code: code) }
    return connection
  }
}
