import SQLite
import Testing

@Suite struct `The places of words` {
  private static let text =
    "The baker's bread, Müsli and bread: more bread bread rolls. 客户 paid for bread\u{301} and rolls"

  private func connection(_ text: String) throws -> Connection {
    let connection = try Connection.inMemory()
    try connection.run(
      "CREATE VIRTUAL TABLE t USING fts5(title, text, tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    try connection.run("INSERT INTO t (title, text) VALUES ('bread', ?)", [text])
    try connection.addSearchFunctions()
    return connection
  }

  @Test(
    arguments: [
      "bread", "paid", "musli", "roll*", "\"bread bread\"", "\"more bread\" OR \"bread rolls\"",
      "baker AND s", "bread OR roll OR more", "title: bread", "text: bread AND title: bread",
      "\"客户\"", "NEAR(paid rolls, 6)", "bread NOT cake",
    ])
  func `are those that highlight marks`(_ query: String) throws {
    for column in 0...1 {
      let rows = try connection(Self.text).rows(
        "SELECT title, text, places(t, \(column)), highlight(t, \(column), '[', ']') FROM t WHERE t MATCH ?",
        [query]
      ) { row throws(SQLiteError) in
        (try row.text(column), try row.places(2), try row.text(3))
      }
      let (text, places, expected) = try #require(rows.first)
      var marked = Array(text.utf8)
      for place in places.reversed() {
        marked.insert(UInt8(ascii: "]"), at: place.upperBound)
        marked.insert(UInt8(ascii: "["), at: place.lowerBound)
      }
      #expect(String(decoding: marked, as: UTF8.self) == expected)
    }
  }

  @Test func `are found in the time that the text takes to read, however many there are`() throws {
    // What copies the text for each word takes minutes for this.
    let count = 300_000
    let connection = try connection(String(repeating: "bread. ", count: count))
    let places = try connection.firstRow("SELECT places(t, 1) FROM t WHERE t MATCH 'bread'") {
      row throws(SQLiteError) in
      try row.places(0)
    }
    #expect(places?.count == count)
    #expect(places?.last == (7 * count - 7)..<(7 * count - 2))
  }

  @Test func `are asked for with a column`() throws {
    let connection = try connection("bread")
    #expect(throws: SQLiteError.self) {
      _ = try connection.firstRow("SELECT places(t) FROM t WHERE t MATCH 'bread'") {
        row throws(SQLiteError) in
        try row.places(0)
      }
    }
  }
}
