import StoryExchange
import StoryModel
import Testing

@Suite struct `Stories in CSV` {
  @Test func `have a header and a row each`() throws {
    let story = Story(
      id: 3, uid: "u", title: "a \"b\"", date: try PartialDate(parsing: "2024"), role: "c, d",
      situation: "=1+1", task: "two\nlines", dimensions: ["listening", "balancing"],
      tags: ["x;y", "plain"], status: .ready)
    #expect(
      String(decoding: StoryCSV.header() + StoryCSV.rows(of: [story]), as: UTF8.self)
        == "uid,id,title,date,role,organisation,customer,situation,task,action,result,"
        + "customer_feeling,motivation,customer_response,reflection,dimensions,tags,status,"
        + "created_at,updated_at\r\n"
        + "u,3,\"a \"\"b\"\"\",2024,\"c, d\",,,'=1+1,\"two\nlines\",,,,,,,"
        + "\"listening; balancing\",\"x\\;y; plain\",ready,,\r\n")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `come back byte for byte`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let stories = (1...10).map { numbers.story(id: $0) }
    for mark in [false, true] {
      let bytes = StoryCSV.header(byteOrderMark: mark) + StoryCSV.rows(of: stories)
      #expect(try StoryCSV.read(bytes).map(\.exactly) == stories.map(\.exactly))
    }
  }

  @Test(arguments: hostileTexts)
  func `never begin a cell as a formula does`(text: String) throws {
    let story = Story(uid: "u", title: "t", situation: text, tags: ["x", text.oneLine + "x"])
    let bytes = StoryCSV.header() + StoryCSV.rows(of: [story])
    let cells = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: ",").split(
      separator: ",")
    for cell in cells {
      let content = cell.hasPrefix("\"") ? cell.dropFirst() : cell
      #expect(
        !"=+-@\t\r\n".unicodeScalars.contains(content.unicodeScalars.first ?? "x")
          || text.contains(","))
    }
    #expect(try StoryCSV.read(bytes).map(\.exactly) == [story.exactly])
  }

  @Test(arguments: [
    "Title,Customer feeling,TAGS\nBakery,upset,a; b\n",
    "title;customer-feeling;tags\r\nBakery;upset;\"a; b\"\r\n\r\n",
    "\u{FEFF}title\tcustomer_feeling\ttags\nBakery\tupset\ta;b",
    "sep=;\r\n\"title\";Customer Feeling;tags\rBakery;upset;\"a\\;b\"\r;;\r",
    "title,customer_feeling,tags,\nBakery,upset,a; b,\n",
  ])
  func `are read as spreadsheets write them`(text: String) throws {
    let stories = try StoryCSV.read(Array(text.utf8))
    #expect(stories.count == 1)
    #expect(stories.first?.title == "Bakery")
    #expect(stories.first?.customerFeeling == "upset")
    #expect([["a", "b"], ["a"], ["a;b"]].contains(stories.first?.tags))
  }

  @Test(arguments: [
    (["18/3/2024", "3/4/2024"], ["2024-03-18", "2024-04-03"]),
    (["3/4/2024", "3/18/2024"], ["2024-03-04", "2024-03-18"]),
    (["3.4.2024", "4/4/2024", "18-03-2024"], ["2024-04-03", "2024-04-04", "2024-03-18"]),
    (["18/03/2024 00:00", "2024-03-18T09:30:00Z"], ["2024-03-18", "2024-03-18"]),
    (["18 March 2024", "Mar 2024", "March 18, 2024"], ["2024-03-18", "2024-03", "2024-03-18"]),
    (["2024/3/18", "2024.03.04"], ["2024-03-18", "2024-03-04"]),
    (["2024", "2024-03", ""], ["2024", "2024-03", ""]),
  ])
  func `have dates as spreadsheets write them`(cells: [String], dates: [String]) throws {
    let rows = cells.map { "A,\"\($0)\"\n" }.joined()
    let stories = try StoryCSV.read(Array("title,date\n\(rows)".utf8))
    #expect(stories.map { $0.date?.description ?? "" } == dates)
  }

  @Test func `take columns as they are mapped`() throws {
    let text = Array("What happened,Firm,Score\nThey called.,Northwind,5\n".utf8)
    let stories = try StoryCSV.read(
      text, mapping: ["what happened": .situation, "Firm ": .organisation, "score": nil])
    #expect(stories == [Story(uid: "", organisation: "Northwind", situation: "They called.")])
    #expect(
      complaint {
        _ = try StoryCSV.read(text, file: "a.csv", mapping: ["What happened": .situation])
      }
        == "a.csv, line 1, key \"Firm\": a story has no such field"
    )
    #expect(
      complaint {
        _ = try StoryCSV.read(
          text, mapping: ["Wat": .title], options: .init(ignoresUnknownKeys: true))
      }
        == "line 1, key \"wat\": the file has no such column, but What happened, Firm, Score")
  }

  static let wrong: [(text: String, complaint: String)] = [
    (
      "title,date\na,2024\n\"b\nc\",18.3.24\n",
      "line 3, key \"date\": a date is written 2024, 2024-03 or 2024-03-18"
    ),
    ("title,date\na,2024-02-30\n", "line 2, key \"date\": 2024-02 has no day 30"),
    ("title,date\na,31/4/2024\n", "line 2, key \"date\": 2024-04 has no day 31"),
    (
      "title,date\na,2024\nb,3/4/2024\n",
      "line 3, key \"date\": it could be 2024-04-03 or 2024-03-04, and no other row tells; write it so"
    ),
    (
      "title,date\na,13/4/2024\nb,3/14/2024\nc,3/4/2024\n",
      "line 4, key \"date\": it could be 2024-04-03 or 2024-03-04, and no other row tells; write it so"
    ),
    (
      "title,date\n\"a\rb\r\nc\nd\",2024\ne,x\n",
      "line 6, key \"date\": a date is written 2024, 2024-03 or 2024-03-18"
    ),
    (
      "title,tags\na\n",
      "line 2: this row has 1 cells and the header 2; a comma or line end within a cell needs quotes around the cell"
    ),
    ("title\n\"a\nb", "line 2: the quote that opens a cell here is never closed"),
    (
      "title\n\"a\"b\n",
      "line 2: something follows a closing quote; a quote within a cell is doubled"
    ),
    ("title,Title\na,b\n", "line 1, key \"Title\": another column holds title as well"),
    ("title,\na,b\n", "line 2: a cell stands in a column without a name"),
    (
      "role,task\na,b\n",
      "line 1: the first row should name the columns, title or situation among them"
    ),
    ("title,role\n,b\n", "line 2: a story needs a title or a situation"),
    ("uid,title\na,b\na,c\n", "line 3, key \"uid\": line 2 has the same uid"),
    (
      "title,dimensions\na,Big\n",
      "line 2, key \"dimensions\": the name of a dimension has lower-case letters, digits and hyphens only"
    ),
  ]

  @Test(arguments: wrong)
  func `are refused with their line and column`(text: String, expected: String) {
    #expect(complaint { _ = try StoryCSV.read(Array(text.utf8)) } == expected)
  }

  @Test func `are refused in another encoding, which is named with the place`() {
    let windows = Array("title\na\ncaf".utf8) + [0xE9, 0x20, 0x93]
    #expect(
      complaint { _ = try StoryCSV.read(windows, file: "a.csv") }
        == "a.csv, line 3, byte 11: this is not UTF-8, but probably Windows-1252; save it as UTF-8")
    let wide = Array("title\na".utf8).flatMap { (byte: UInt8) -> [UInt8] in [0, byte] }
    #expect(
      complaint { _ = try StoryCSV.read([0xFE, 0xFF] + wide) } == "this is UTF-16; save it as UTF-8"
    )
  }

  @Test func `may be none`() throws {
    #expect(try StoryCSV.read([]).isEmpty)
    #expect(try StoryCSV.read(StoryCSV.header() + StoryCSV.rows(of: [])).isEmpty)
  }
}

@Suite struct `The format of a file` {
  @Test(arguments: [
    ("a.json", ExchangeFormat.json), ("A.JSONL", .jsonl), ("x.ndjson", .jsonl), ("b.md", .markdown),
    ("b.c.csv", .csv), ("t.tsv", .csv), ("notes.txt", nil), ("json", nil),
  ])
  func `is told by its name`(name: String, format: ExchangeFormat?) {
    #expect(ExchangeFormat(fileName: name) == format)
  }

  @Test func `is told by what each writer writes`() throws {
    let story = Story(uid: "u", title: "t", situation: "s")
    let written: [(ExchangeFormat, [UInt8])] = [
      (.json, JournalDocument(stories: [story]).bytes(.pretty)),
      (.json, StoryJSON.lines([story])),
      (.markdown, Array(StoryMarkdown.text(of: story).utf8)),
      (.csv, StoryCSV.header() + StoryCSV.rows(of: [story])),
      (.csv, StoryCSV.header(byteOrderMark: true) + StoryCSV.rows(of: [story])),
    ]
    for (format, bytes) in written {
      #expect(ExchangeFormat(content: bytes) == format)
      #expect(try JournalDocument.read(bytes, as: format).stories == [story])
    }
    #expect(
      complaint { _ = try JournalDocument.read([0x7B], as: .json, file: "x.json") }
        == "x.json, line 1: a key in double quotes should be here, not the end of the text")
  }

  @Test func `name the columns that need a mapping`() {
    let header = "Title;Outcome;Customer feeling;;sep\nA;B;C;;D\n"
    #expect(StoryCSV.unknownColumns(of: Array(header.utf8)) == ["Outcome", "sep"])
    #expect(StoryCSV.unknownColumns(of: [0xFF, 0xFE]).isEmpty)
    #expect(StoryCSV.unknownColumns(of: []).isEmpty)
  }
}
