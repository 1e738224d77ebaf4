import FoundationEssentials
import StoryExchange
import StoryModel
import Testing

@Suite struct `A story in JSON` {
  @Test func `has every key of the contract in its order`() {
    let story = Story(
      id: 12, uid: "u-1", title: "Bakery", date: try? PartialDate(parsing: "2024-03"),
      dimensions: ["listening"], tags: ["a b"], status: .ready,
      createdAt: Date(timeIntervalSince1970: 1_795_406_880), updatedAt: nil)
    #expect(
      StoryJSON.object(story).text()
        == #"{"uid":"u-1","id":12,"title":"Bakery","date":"2024-03","role":"","organisation":"","#
        + #""customer":"","situation":"","task":"","action":"","result":"","customer_feeling":"","#
        + #""motivation":"","customer_response":"","reflection":"","dimensions":["listening"],"#
        + #""tags":["a b"],"status":"ready","created_at":"2026-11-23T04:08:00Z","updated_at":null}"#
    )
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `comes back byte for byte`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let stories = (1...10).map { numbers.story(id: $0) }
    let forms: [[UInt8]] = [
      StoryJSON.lines(stories), listing(of: stories, .compact), listing(of: stories, .pretty),
      JSONText.list(stories.map { StoryJSON.object($0) }).bytes(.pretty),
      JournalDocument(stories: stories).bytes(.pretty),
      Array(stories.map { StoryJSON.object($0).text(.pretty) }.joined(separator: "\n").utf8),
    ]
    for form in forms {
      #expect(try StoryJSON.read(form).stories.map(\.exactly) == stories.map(\.exactly))
    }
    #expect(try StoryJSON.read(StoryJSON.object(stories[0]).bytes()).stories == [stories[0]])
  }

  private func listing(of stories: [Story], _ layout: JSONText.Layout) -> [UInt8] {
    var writer = StoryListWriter.listing(layout)
    return writer.add(stories) + writer.end()
  }

  @Test(arguments: [JSONText.Layout.compact, .pretty])
  func `is the same whether it is written at once or in parts`(layout: JSONText.Layout) {
    var numbers = SeededNumbers(seed: 1)
    let stories = (1...4).map { numbers.story(id: $0) }
    let document = JournalDocument(
      stories: stories, questions: [Question(text: "Why?", dimension: nil, origin: .own)])
    var writer = StoryListWriter.document(layout)
    let parts = [[], Array(stories[..<1]), Array(stories[1...])].map { writer.add($0) }
    #expect(parts.flatMap { $0 } + writer.end(with: document) == document.bytes(layout))
    #expect(StoryJSON.lines(stories) == stories.flatMap { StoryJSON.lines([$0]) })
    #expect(StoryCSV.rows(of: stories) == stories.flatMap { StoryCSV.rows(of: [$0]) })
  }

  @Test(arguments: hostileTexts)
  func `is printable ASCII where a text would act on a terminal`(text: String) {
    let written = StoryJSON.lines([Story(uid: "u", title: text)])
    for scalar in String(decoding: written.dropLast(), as: UTF8.self).unicodeScalars {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .lineSeparator)
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
  }

  @Test func `without a status is ready when nothing that is told is missing`() throws {
    let read = try StoryJSON.read(
      Array(
        #"""
        {"situation":"a","action":"b","result":"c"}
        {"situation":"a","action":"b","result":" ","status":""}
        {"situation":"a","action":"b","result":"c","status":"draft"}
        {"situation":"a","status":"retired"}
        """#.utf8))
    #expect(read.stories.map(\.status) == [.ready, .draft, .draft, .retired])
  }

  @Test func `needs no more than a title or a situation`() throws {
    let read = try StoryJSON.read(
      Array(#"[{"title":"a"},{"situation":"b","date":null,"id":""}]"#.utf8))
    #expect(read.stories == [Story(uid: "", title: "a"), Story(uid: "", situation: "b")])
    #expect(
      complaint { _ = try StoryJSON.read(Array("[{\"title\":\"a\"},\n{\"title\":\" \"}]".utf8)) }
        == "line 2, story 2: a story needs a title or a situation")
  }

  @Test func `may be ten megabytes`() throws {
    let story = Story(uid: "u", title: "t", situation: String(repeating: "é\n", count: 3_500_000))
    #expect(try StoryJSON.read(StoryJSON.lines([story])).stories == [story])
  }

  @Test func `is refused beyond the limit`() {
    let line = StoryJSON.lines([Story(uid: "u", title: String(repeating: "x", count: 100))])
    let small = ReadingOptions(sizeLimit: 99)
    #expect(
      complaint { _ = try StoryJSON.read(line, options: small) }
        == "line 1: a text is larger than 99 bytes")
    #expect(
      complaint { _ = try StoryJSON.read(line, form: .lines, options: small) }
        == "line 1: the line is larger than 99 bytes")
  }

  @Test(arguments: [
    ("2026-11-23T04:08:00Z", 1_795_406_880), ("2026-11-23T05:08:00.75+01:00", 1_795_406_880),
    ("1969-12-31T23:59:59Z", -1), ("2000-02-29T00:00:00Z", 951_782_400),
  ])
  func `has times in UTC`(text: String, seconds: Double) throws {
    let read = try StoryJSON.read(Array(#"{"title":"a","created_at":"\#(text)"}"#.utf8))
    #expect(read.stories.first?.createdAt == Date(timeIntervalSince1970: seconds))
  }
}

@Suite struct `JSON that does not hold stories` {
  static let cases: [(text: String, complaint: String)] = [
    ("{\"title\":\"a\"}\n{\"titel\":\"b\"}\n", "line 2, key \"titel\": a story has no such key"),
    (
      "{\"title\":\"a\"}\n\n{\"title\":\n{\"title\":\"c\"}",
      "line 3: the text ends where a value should be"
    ),
    ("{\"title\":\"a\"}\nnot json\n", "line 2: this is not JSON: a value cannot begin with \"n\""),
    ("{\"title\":\"a\"} x\n", "line 1: something follows the end of the value"),
    ("[{\"title\":\"a\"}]\n[]", "line 2: something follows the end of the value"),
    ("[\n{\"title\":\"a\",\n\"x\":1}]", "line 3, story 1, key \"x\": a story has no such key"),
    ("{\"title\":\"a\",\"title\":\"b\"}", "line 1, key \"title\": it is given twice"),
    ("{\"title\":7}", "line 1, key \"title\": it should be a text, not a number"),
    (
      "{\"title\":\"a\",\"id\":1.5}",
      "line 1, key \"id\": it should be a whole number, not a number that is not whole or too large"
    ),
    (
      "{\"title\":\"a\",\"id\":99999999999999999999999}",
      "line 1, key \"id\": it should be a whole number, not a number that is not whole or too large"
    ),
    ("{\"title\":\"a\",\"id\":0}", "line 1, key \"id\": the number of a story is 1 or more"),
    ("{\"title\":\"a\",\"tags\":\"b\"}", "line 1, key \"tags\": it should be an array, not a text"),
    (
      "{\"title\":\"a\",\"tags\":[1]}",
      "line 1, key \"tags\": it should be an array of texts, and holds a number"
    ),
    (
      "{\"title\":\"a\",\"tags\":[\"a\\nb\"]}",
      "line 1, key \"tags\": a tag is one line and not empty"
    ),
    (
      "{\"title\":\"a\",\"uid\":\"a b\"}",
      "line 1, key \"uid\": a uid has 1 to 64 letters, digits, dots, underscores and hyphens"
    ),
    ("{\"title\":\"a\",\"date\":\"2024-13\"}", "line 1, key \"date\": there is no month 13"),
    (
      "{\"title\":\"a\",\"status\":\"done\"}",
      "line 1, key \"status\": the status is one of draft, ready, retired"
    ),
    (
      "{\"title\":\"a\",\"created_at\":\"2023-02-29T00:00:00Z\"}",
      "line 1, key \"created_at\": a time is written 2026-11-23T04:08:00Z"
    ),
    (
      "{\"title\":\"a\",\"dimensions\":[\"Big One\"]}",
      "line 1, key \"dimensions\": the name of a dimension has lower-case letters, digits and hyphens only"
    ),
    (
      "{\"title\":\"a\",\"dimensions\":[\"unheard-of\"]}",
      "line 1, key \"dimensions\": there is no dimension \"unheard-of\""
    ),
    (
      "{\"title\":\"a\",\"dimensions\":[\"listening\",\"listening\"]}",
      "line 1, key \"dimensions\": a dimension is named twice"
    ),
    ("{\"title\":\"\\ud800\"}", "line 1: half of a surrogate pair stands alone in a text"),
    ("{\"title\":\"\\ud800\\u0041\"}", "line 1: half of a surrogate pair stands alone in a text"),
    ("{\"title\":\"\\udc00\"}", "line 1: half of a surrogate pair stands alone in a text"),
    ("{\"title\":\"\\u12g4\"}", "line 1: \\u needs four hexadecimal digits"),
    ("{\"title\":\"\\x\"}", "line 1: there is no escape \\ with \"x\""),
    ("{\"title\":\"a", "line 1: a text is not closed"),
    ("{\"title\":\"a\nb\"}", "line 1: a text is not closed at the end of the line"),
    ("{\"title\":\"a\u{1}b\"}", "line 1: a control character in a text is written as \\u0001"),
    ("{\"title\":NaN}", "line 1: NaN and Infinity are not JSON"),
    ("{\"id\":-Infinity}", "line 1: a number has no digits here"),
    ("{\"id\":01}", "line 1: a number does not begin with 0"),
    ("{\"id\":1.}", "line 1: a number has no digits after the point"),
    ("{\"title\":\"a\",}", "line 1: a key in double quotes should be here, not \"}\""),
    ("{title:\"a\"}", "line 1: a key in double quotes should be here, not \"t\""),
    ("[1,2", "line 1: a comma or ] should be here, not the end of the text"),
    ("[\"a\"]", "line 1, story 1: a story is an object, not a text"),
    ("\"a\"", "line 1: stories should be here, not a text"),
    (
      "{\"version\":2,\"stories\":[]}",
      "line 1, key \"version\": this document has version 2; a newer storybank wrote it, and this one reads version 1"
    ),
    (
      "{\"version\":1,\"stories\":[],\"extra\":1}",
      "line 1, key \"extra\": a document has no such key"
    ),
    (
      "{\"format\":\"other\",\"stories\":[]}",
      "line 1, key \"format\": this is not a storybank document"
    ),
    (
      "{\"uid\":\"a\",\"title\":\"1\"}\n{\"uid\":\"a\",\"title\":\"2\"}\n",
      "line 2, key \"uid\": line 1 has the same uid"
    ),
    (
      "[{\"uid\":\"a\",\"title\":\"1\"},{\"uid\":\"a\",\"title\":\"2\"}]",
      "story 2, key \"uid\": story 1 has the same uid"
    ),
  ]

  @Test(arguments: cases)
  func `is refused with its place`(text: String, expected: String) {
    let options = ReadingOptions(knownDimensions: ["listening", "balancing"])
    #expect(complaint { _ = try StoryJSON.read(Array(text.utf8), options: options) } == expected)
  }

  @Test func `is refused when it is nested too deeply`() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(
      complaint { _ = try StoryJSON.read(deep) } == "line 1: it is nested more than 64 levels deep")
  }

  @Test func `is refused with the byte that is not UTF-8`() {
    let bytes = Array("{\"title\":\"Caf".utf8) + [0xE9] + Array("\"}".utf8)
    #expect(
      complaint { _ = try StoryJSON.read(bytes) } == "line 1, byte 13: the bytes here are not UTF-8"
    )
    let escaped = Array("\n{\"title\":\"\\n".utf8) + [0xC0, 0x80] + Array("\"}".utf8)
    #expect(
      complaint { _ = try StoryJSON.read(escaped) }
        == "line 2, byte 13: the bytes here are not UTF-8")
    let wide = Array("{\"title\":1}".utf8).flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    #expect(
      complaint { _ = try StoryJSON.read([0xFF, 0xFE] + wide) }
        == "this is UTF-16; JSON is read as UTF-8")
    #expect(complaint { _ = try StoryJSON.read(wide) } == "this is UTF-16; JSON is read as UTF-8")
  }

  @Test func `can have unknown keys passed over`() throws {
    let lenient = ReadingOptions(ignoresUnknownKeys: true)
    let text = #"{"version":1,"stories":[{"title":"a","mood":{"deep":[1]}}],"extra":[null]}"#
    #expect(
      try StoryJSON.read(Array(text.utf8), options: lenient).stories == [Story(uid: "", title: "a")]
    )
  }

  @Test func `names a line of JSON Lines that is cut off`() {
    let text = Array("{\"title\":\"a\"\n{\"title\":\"b\"}\n".utf8)
    #expect(
      complaint { _ = try StoryJSON.read(text, form: .lines) }
        == "line 1: a comma or } should be here, not the end of the text")
  }

  @Test(arguments: ["", "\n \r\n", "[]", "\u{FEFF}", "\u{FEFF}[]", "{\"stories\":[]}"])
  func `may hold none`(text: String) throws {
    #expect(try StoryJSON.read(Array(text.utf8)).stories.isEmpty)
  }

  @Test func `never brings the reader down`() {
    var numbers = SeededNumbers(seed: 7)
    let stories = (1...3).map { numbers.story(id: $0) }
    let whole = JournalDocument(stories: stories).bytes(.pretty) + StoryJSON.lines(stories)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...4, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 20))
        case 2: bytes.insert(contentsOf: [0x22, 0x7B, 0x5C], at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      _ = try? StoryJSON.read(bytes)
      _ = try? StoryJSON.read(bytes, form: .lines)
    }
  }
}
