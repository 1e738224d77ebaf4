import SQLite
import Testing

@Suite struct RelevanceTests {
  /// A full-text table of two columns whose rows are of different size; every second row has "bread",
  /// every hundredth has "butter" too.
  private func table(rows: Int) throws -> Connection {
    let connection = try Connection.inMemory()
    try connection.run("CREATE VIRTUAL TABLE t USING fts5(title, text)")
    for row in 1...rows {
      let filler = String(repeating: "flour ", count: row % 17)
      let butter = row % 100 == 0 ? " butter" : ""
      let title = row % 6 == 0 ? "bread and more bread" : "salt"
      try connection.run(
        "INSERT INTO t (rowid, title, text) VALUES (?, ?, ?)",
        [row * 3, title, (row % 2 == 0 ? "bread " : "") + filler + butter])
    }
    try connection.addSearchFunctions()
    return connection
  }

  private static let sizes = "'SELECT id, sz FROM t_docsize'"

  private func scores(
    _ function: String, of query: String, in connection: Connection
  ) throws -> [Int: Double] {
    let rows = try connection.rows(
      "SELECT rowid, \(function) FROM t WHERE t MATCH ?", [query]
    ) { row throws(SQLiteError) in (try row.int(0), try row.double(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  @Test(
    arguments: [
      "bread", "butter", "bread AND butter", "bread OR butter", "\"more bread\"", "bre*",
      "flour NOT bread", "title: bread", "NEAR(bread flour, 2)",
    ])
  func `the relevance of rows is what bm25 gives, whether few are found or many`(
    _ query: String
  ) throws {
    let connection = try table(rows: 600)
    for weights in ["", ", 4.0", ", 4.0, 1.5"] {
      let theirs = try scores("-bm25(t\(weights))", of: query, in: connection)
      let ours = try scores("relevance(t, \(Self.sizes)\(weights))", of: query, in: connection)
      #expect(!theirs.isEmpty)
      #expect(ours == theirs)
    }
  }

  @Test func `rows may be asked for in any order`() throws {
    let connection = try table(rows: 600)
    let order = "ORDER BY rowid DESC"
    let both = try connection.rows(
      "SELECT relevance(t, \(Self.sizes)), -bm25(t) FROM t WHERE t MATCH 'bread' \(order)"
    ) { row throws(SQLiteError) in (try row.double(0), try row.double(1)) }
    #expect(both.count == 300)
    #expect(both.allSatisfy { $0 == $1 })
  }

  @Test func `rows without a size of their own are looked up, and so are told apart from damage`()
    throws
  {
    let connection = try table(rows: 600)
    let some = "'SELECT id, sz FROM t_docsize WHERE id % 2 = 0'"
    #expect(
      try scores("relevance(t, \(some))", of: "bread", in: connection)
        == scores("-bm25(t)", of: "bread", in: connection))
  }

  @Test(arguments: ["", "(t)", "(t, NULL)", "(t, 'SELECT nothing FROM nowhere')"])
  func `a query for sizes that does not work is an error`(_ arguments: String) throws {
    let connection = try table(rows: 600)
    #expect(throws: SQLiteError.self) {
      try scores("relevance\(arguments)", of: "bread", in: connection)
    }
  }

  @Test(
    arguments: ["''", "'ffffffffffffffffff0101'", "'7fffffff0000'", "'80808080808080808000'"])
  func `a damaged count of rows stops nobody`(_ block: String) throws {
    let connection = try table(rows: 600)
    try connection.run("UPDATE t_data SET block = x\(block) WHERE id = 1")
    try connection.run("UPDATE t_docsize SET sz = x'ffffffffffffffffffff7f' WHERE id = 600")
    // What comes is of no use, or an error of SQLite; a crash would take the journal's other words too.
    let rows = try? connection.rows(
      "SELECT relevance(t, \(Self.sizes)) FROM t WHERE t MATCH 'bread'", []
    ) { row throws(SQLiteError) in row.isNull(0) }
    #expect(rows == nil || rows?.count == 300)
  }

  @Test func `adding it again does nothing`() throws {
    let connection = try table(rows: 20)
    try connection.addSearchFunctions()
    #expect(try scores("relevance(t, \(Self.sizes))", of: "bread", in: connection).count == 10)
  }
}
