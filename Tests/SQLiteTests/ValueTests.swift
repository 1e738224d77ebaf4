import SQLite
import Testing

@Suite struct ValueTests {
  @Test(
    arguments: [
      "", "\0", "a\0b", "\0\0", "\r", "\r\n", "\u{FEFF}x", "\u{2028}\u{2029}", "é", "e\u{301}",
      "👩‍👩‍👧", "مرحبا", "\u{202E}abc", String(repeating: "x", count: 1_000_000),
    ])
  func `a text comes back byte for byte`(_ text: String) throws {
    let connection = try Connection.inMemory()
    let back = try connection.firstRow("SELECT ?, length(CAST(?1 AS BLOB))", [text]) {
      row throws(SQLiteError) in (try row.text(0), try row.int(1))
    }
    #expect(back.map { Array($0.0.utf8) } == Array(text.utf8))
    #expect(back?.1 == text.utf8.count)
  }

  @Test func `every kind of value comes back as it went in`() throws {
    let connection = try Connection.inMemory()
    let row = try connection.firstRow(
      "SELECT ?, ?, ?, ?, ?, ?",
      [Int.min, Int.max, 1.5, [0, 255, 0] as [UInt8], [] as [UInt8], nil as String?]
    ) { row throws(SQLiteError) in
      let numbers = (try row.int(0), try row.int(1), try row.double(2))
      let bytes = (try row.blob(3), try row.blob(4), row.isNull(5))
      return (numbers, bytes)
    }
    let ((least, most, real), (bytes, none, isNull)) = try #require(row)
    #expect((least, most, real) == (.min, .max, 1.5))
    #expect(bytes == [0, 255, 0])
    #expect(none == [])
    #expect(isNull)
  }

  @Test func `a value of another type is an error that names the column and no content`() throws {
    let connection = try Connection.inMemory()
    let error = try #require(throws: SQLiteError.self) {
      try connection.firstRow("SELECT 7 AS id, 'secret' AS title") { row throws(SQLiteError) in
        try row.int(1)
      }
    }
    #expect(error.code == .mismatch)
    #expect(error.message.contains("title") && error.message.contains("7"))
    #expect(!error.message.contains("secret"))
  }

  @Test func `stored bytes that are not UTF-8 are an error that names the row`() throws {
    let connection = try Connection.inMemory()
    try connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY, title TEXT)")
    try connection.run("INSERT INTO t VALUES (12, CAST(x'61ff62' AS TEXT))")
    let error = try #require(throws: SQLiteError.self) {
      try connection.rows("SELECT id, title FROM t") { row throws(SQLiteError) in try row.text(1) }
    }
    #expect(error.code == .corrupt)
    #expect(error.message.contains("title") && error.message.contains("12"))
  }

  @Test func `the number of values must be that of the parameters`() throws {
    let connection = try Connection.inMemory()
    for values in [[], [1], [1, 2, 3]] as [[Int]] {
      let error = #expect(throws: SQLiteError.self) { try connection.run("SELECT ?, ?", values) }
      #expect(error?.code == .misuse)
    }
  }
}
