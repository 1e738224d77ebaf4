import SQLite
import Testing

@Suite struct TransactionTests {
  private let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
    try connection.run("CREATE TABLE t (x INTEGER NOT NULL)")
  }

  private func count() throws -> Int? {
    try connection.firstRow("SELECT count(*) FROM t") { row throws(SQLiteError) in try row.int(0) }
  }

  @Test func `what a transaction did stays when it returns`() throws {
    try connection.write { try connection.run("INSERT INTO t VALUES (1)") }
    #expect(try count() == 1)
    #expect(!connection.isInTransaction)
  }

  @Test func `what a transaction did is gone when it fails`() throws {
    #expect(throws: SQLiteError.self) {
      try connection.write {
        try connection.run("INSERT INTO t VALUES (1)")
        try connection.run("INSERT INTO t VALUES (NULL)")
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try count() == 0)
  }

  @Test func `the cause is told when SQLite has rolled back by itself`() throws {
    try connection.run("PRAGMA max_page_count = 3")
    let error = #expect(throws: SQLiteError.self) {
      try connection.write {
        try connection.run("CREATE TABLE big (x)")
        for _ in 0..<100 { try connection.run("INSERT INTO big VALUES (zeroblob(4000))") }
      }
    }
    #expect(error?.code == .full)
    #expect(!connection.isInTransaction)
    #expect(try count() == 0)
  }

  @Test func `a body that throws midway through rows leaves the statement usable`() throws {
    struct Stop: Error {}
    for number in 1...3 { try connection.run("INSERT INTO t VALUES (?)", [number]) }
    let sql = "SELECT x FROM t ORDER BY x"
    #expect(throws: SQLiteError.self) {
      try connection.rows(sql) { row throws(SQLiteError) in try row.text(0) }
    }
    let rows = try connection.rows(sql) { row throws(SQLiteError) in try row.int(0) }
    #expect(rows == [1, 2, 3])
  }

  @Test func `a query inside its own rows sees its own values`() throws {
    for number in 1...3 { try connection.run("INSERT INTO t VALUES (?)", [number]) }
    let sql = "SELECT x FROM t WHERE x >= ? ORDER BY x"
    let pairs = try connection.rows(sql, [1]) { row throws(SQLiteError) in
      let own = try row.int(0)
      let inner = try connection.rows(sql, [own]) { row throws(SQLiteError) in try row.int(0) }
      return "\(own):\(inner.count)"
    }
    #expect(pairs == ["1:3", "2:2", "3:1"])
  }
}
