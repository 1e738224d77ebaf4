import SQLite
import Testing

@Suite struct ErrorTests {
  @Test func `a primary code matches its extended ones and not the reverse`() {
    let unique = ResultCode(rawValue: 2067)
    #expect(unique.primary == .constraint)
    #expect(ResultCode.constraint ~= unique)
    #expect(!(unique ~= ResultCode.constraint))
    #expect(!(ResultCode.busy ~= unique))
  }

  @Test func `a folder that could not be synced is told from other failures of the disk`() {
    // The number: https://sqlite.org/rescode.html#ioerr_dir_fsync
    #expect(ResultCode.folderSync.rawValue == 1290)
    #expect(ResultCode.folderSync.primary == .inputOutput)
  }

  @Test func `an error tells code and SQL and never the values`() throws {
    let connection = try Connection.inMemory()
    try connection.run("CREATE TABLE t (x TEXT UNIQUE)")
    try connection.run("INSERT INTO t VALUES (?)", ["a secret"])
    let error = try #require(throws: SQLiteError.self) {
      try connection.run("INSERT INTO t VALUES (?)", ["a secret"])
    }
    #expect(error.code.rawValue == 2067)
    #expect(error.sql == "INSERT INTO t VALUES (?)")
    #expect(!"\(error)".contains("secret"))
  }

  @Test(arguments: ["", "-- nothing", "SELEC 1", "SELECT 1; SELECT 2"])
  func `a text that is not one statement is refused`(_ sql: String) throws {
    let connection = try Connection.inMemory()
    #expect(throws: SQLiteError.self) { try connection.run(sql) }
  }

  @Test func `text in double quotes is no string once the switch is on`() throws {
    let connection = try Connection.inMemory()
    try connection.turnOn(.strictQuotes)
    #expect(throws: SQLiteError.self) { try connection.run("SELECT \"no such column\"") }
  }

  @Test func `a file that is not there is not made`() {
    let error = #expect(throws: SQLiteError.self) {
      try Connection(path: "/nonexistent/journal.db", mode: .readWrite)
    }
    #expect(error.map { ResultCode.cannotOpen ~= $0.code } == true)
  }
}
