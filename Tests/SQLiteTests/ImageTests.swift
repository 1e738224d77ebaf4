import SQLite
import Testing

@Suite struct `The image of a database` {
  private func filled(_ rows: Int) throws -> Connection {
    let connection = try Connection.inMemory()
    try connection.run("CREATE TABLE t (x TEXT)")
    for row in 0..<rows { try connection.run("INSERT INTO t VALUES (?)", ["row \(row)"]) }
    return connection
  }

  private func count(_ connection: Connection) throws -> Int? {
    try connection.firstRow("SELECT count(*) FROM t") { row throws(SQLiteError) in
      try row.int(0)
    }
  }

  @Test func `opens to the same database, which outlives it and is not written`() throws {
    var image = try filled(1000).image()
    #expect(image.count % 4096 == 0)
    let copy = try Connection.inMemory(image: image)
    image = []
    #expect(try count(copy) == 1000)
    let error = #expect(throws: SQLiteError.self) { try copy.run("DELETE FROM t") }
    #expect(error?.code.primary == .readOnly)
    let target = try Connection.inMemory()
    try copy.copy(to: target)
    #expect(try count(target) == 1000)
  }

  @Test func `that is none gives an error and nothing else`() throws {
    for image in [[], [0], Array("no database".utf8), [UInt8](repeating: 0xFF, count: 8192)] {
      #expect(throws: SQLiteError.self) {
        try count(try Connection.inMemory(image: image))
      }
    }
    var damaged = try filled(1000).image()
    for index in stride(from: 4096, to: damaged.count, by: 100) { damaged[index] ^= 0xFF }
    #expect(throws: SQLiteError.self) {
      try count(try Connection.inMemory(image: damaged))
    }
  }
}
