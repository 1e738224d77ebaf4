import FoundationEssentials
import StoryExchange
import StoryModel
import Testing

@Suite struct `A story in Markdown` {
  static func story() -> Story {
    var story = Story(
      id: 12, uid: "u-1", title: "Bakery: the double charge", role: "Support engineer",
      customer: "2024", dimensions: ["listening", "balancing"], tags: ["billing", "a, b"],
      status: .ready, createdAt: Date(timeIntervalSince1970: 1_795_406_880))
    story.date = try? PartialDate(parsing: "2024-03")
    story.situation = "They were charged twice.\n\n- rent due\n- \"furious\"  \n### A note\n## Task"
    story.customerFeeling = "  Afraid <!-- of losing it --> & alone &#1;"
    return story
  }

  static let file = #"""
    ---
    uid: u-1
    id: 12
    title: "Bakery: the double charge"
    date: 2024-03
    role: Support engineer
    customer: "2024"
    dimensions: [listening, balancing]
    tags: [billing, "a, b"]
    status: ready
    created_at: 2026-11-23T04:08:00Z
    ---

    ## Situation

    They were charged twice.

    - rent due
    - "furious" &#32;
    ### A note
    &#35;# Task

    ## Customer feeling

      Afraid &#60;!-- of losing it --> & alone &#38;#1;

    """#

  @Test func `reads well`() {
    #expect(StoryMarkdown.text(of: Self.story()) == Self.file)
  }

  @Test(arguments: ["\u{05B6}## \u{05B7}#", "\u{0301}", "a: \u{0301}b", "-\u{0301}", "#\u{0301}"])
  func `comes back where an accent follows a mark of the format`(words: String) throws {
    let story = Story(
      uid: "u", title: words, role: words, situation: words, tags: [words], status: .draft)
    let read = try StoryMarkdown.read(Array(StoryMarkdown.text(of: story).utf8))
    #expect(read == story)
  }

  @Test func `takes a title that begins with an accent from a heading`() throws {
    let read = try StoryMarkdown.read(Array("# \u{0301}x\n\n## Situation\n\nwords\n".utf8))
    #expect(read.title.unicodeScalars.elementsEqual("\u{0301}x".unicodeScalars))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `comes back byte for byte, whatever an editor does to line ends`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    for id in 1...10 {
      let story = numbers.story(id: id)
      let written = StoryMarkdown.text(of: story)
      let stripped = written.split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed()) }
      for text in [
        written, written + "\n\n", String(written.dropLast()), "\u{FEFF}" + written,
        stripped.joined(separator: "\n"), stripped.joined(separator: "\r\n") + "\r\n",
      ] {
        #expect(try StoryMarkdown.read(Array(text.utf8)).exactly == story.exactly)
      }
    }
  }

  @Test(arguments: hostileTexts)
  func `holds each hostile text by itself`(text: String) throws {
    var story = Story(uid: "u", title: "t\(text)", action: text, tags: ["x" + text.oneLine])
    story.customer = text
    let read = try StoryMarkdown.read(Array(StoryMarkdown.text(of: story).utf8))
    #expect(read.exactly == story.exactly)
  }

  @Test func `may be a long row of marks`() {
    let growth = growth { size in
      let text = String(repeating: "a & <b>\r\n", count: size)
      let file = StoryMarkdown.text(of: Story(uid: "u", title: "t", situation: text))
      let read = try? StoryMarkdown.read(Array(file.utf8))
      #expect(read?.situation.utf8.count == text.utf8.count)
    }
    #expect(growth < 10)
  }

  @Test(arguments: hostileTexts)
  func `has nothing in it that acts on a terminal`(text: String) {
    let story = Story(uid: "u", title: text, situation: text, tags: [text])
    for scalar in StoryMarkdown.text(of: story).unicodeScalars
    where scalar != "\n" && scalar != "\t" {
      #expect(scalar.properties.generalCategory != .control)
    }
  }

  @Test func `is read as people and Obsidian write it`() throws {
    let text = """
      ---
      # my own note
      "tags":
        - billing
        - 'it''s # late'
      - "a \\"b\\" \\u00e9"
      Organization:   Northwind: Berlin #12
      status: ready   \ndate: "2024"
      customer:
      role: null
      dimensions: listening, balancing
      ...
      # The double charge

      ## Customer Response
      Relief. &#233; &#xe9; &#x; &amp;
      ## situation
      ```
      # code
      ```

      """
    let story = try StoryMarkdown.read(Array(text.utf8))
    var expected = Story(uid: "", title: "The double charge", organisation: "Northwind: Berlin #12")
    expected.tags = ["billing", "it's # late", "a \"b\" é"]
    expected.date = try PartialDate(parsing: "2024")
    expected.dimensions = ["listening", "balancing"]
    expected.status = .ready
    expected.customerResponse = "Relief. é é &#x; &amp;"
    expected.situation = "```\n# code\n```"
    #expect(story.exactly == expected.exactly)
  }

  static let wrong: [(text: String, complaint: String)] = [
    (
      "## Situation\nx\n## Moral\ny",
      "a.md, line 3, key \"Moral\": a story has no part of this name; a heading within a part has three #"
    ),
    (
      "---\ntitle: a\nmood: b\n---\n",
      "a.md, line 3, key \"mood\": the front matter of a story has no such key"
    ),
    (
      "---\ntitle: a\nsituation: b\n---\n",
      "a.md, line 3, key \"situation\": the front matter of a story has no such key"
    ),
    ("---\ntitle: a\ntitle: b\n---\n", "a.md, line 3, key \"title\": it is given twice"),
    ("## Task\nx\n## task\ny", "a.md, line 3, key \"task\": it is given twice"),
    ("---\ntitle: a\n", "a.md, line 1: the front matter has no closing line ---"),
    ("---\ntitle a\n---\n", "a.md, line 2: a line here is written key: value"),
    ("---\ntitle:a\n---\n", "a.md, line 2, key \"title\": a space follows the colon"),
    ("---\n- a\n---\n", "a.md, line 2: a key should be here"),
    ("---\ntitle: \"a\n---\n", "a.md, line 2, key \"title\": the text is not closed with \""),
    (
      "---\ntitle: \"a\" b\n---\n",
      "a.md, line 2, key \"title\": something follows the closing mark"
    ),
    ("---\ntitle: \"\\q\"\n---\n", "a.md, line 2, key \"title\": there is no escape \\q in quotes"),
    (
      "---\ntitle: |\n  a\n---\n",
      "a.md, line 2, key \"title\": a text over several lines is not read here; put it in quotes"
    ),
    ("---\ntitle: [a]\n---\n", "a.md, line 2, key \"title\": it takes one text, not a list"),
    (
      "---\ntitle: a\n  - b\n---\n",
      "a.md, line 3, key \"title\": it takes one text on its own line"
    ),
    (
      "---\ntitle: *a\n---\n",
      "a.md, line 2, key \"title\": a value that begins so belongs in quotes"
    ),
    ("---\ntags: [a, b\n---\n", "a.md, line 2, key \"tags\": the list is not closed with ]"),
    (
      "---\ntags: [\"a\" b]\n---\n",
      "a.md, line 2, key \"tags\": a comma or ] should follow an item of the list"
    ),
    (
      "---\ntags:\n  b: c\n---\n", "a.md, line 3, key \"tags\": an item of a list is written - item"
    ),
    (
      "---\ntitle: a\ndate: 18.3.2024\n---\n",
      "a.md, line 3, key \"date\": a date is written 2024, 2024-03 or 2024-03-18"
    ),
    (
      "---\ntitle: a\nid: twelve\n---\n",
      "a.md, line 3, key \"id\": the number of a story is 1 or more"
    ),
    (
      "---\ntitle: a\n---\nlost words\n## Task\n",
      "a.md, line 4: this text stands above the first part, such as ## Situation, and belongs to none"
    ),
    (
      "---\ntitle: a\n---\n## Task\n\n<!-- never\nclosed",
      "a.md, line 6: the comment that begins here is not closed with -->"
    ),
    ("## Task\nonly this", "a.md: a story needs a title or a situation"),
    ("", "a.md: a story needs a title or a situation"),
  ]

  @Test(arguments: wrong)
  func `is refused with its file and line`(text: String, expected: String) {
    #expect(complaint { _ = try StoryMarkdown.read(Array(text.utf8), file: "a.md") } == expected)
  }

  @Test func `is refused in another encoding, which is named`() {
    let latin = Array("## Situation\nCaf".utf8) + [0xE9]
    #expect(
      complaint { _ = try StoryMarkdown.read(latin, file: "a.md") }
        == "a.md, line 2, byte 16: this is not UTF-8, but probably ISO 8859-1 (Latin-1); save it as UTF-8"
    )
    let wide: [UInt8] = [0xFF, 0xFE, 0x23, 0]
    #expect(
      complaint { _ = try StoryMarkdown.read(wide, file: "a.md") }
        == "a.md: this is UTF-16; save it as UTF-8")
  }

  @Test func `is refused when another file has its uid`() throws {
    let one = StoryMarkdown.text(of: Story(uid: "u", title: "a"))
    let two = StoryMarkdown.text(of: Story(uid: "v", title: "b"))
    let files = [("a.md", one), ("b.md", two), ("copy.md", one)].map {
      (name: $0, bytes: Array($1.utf8))
    }
    #expect(try StoryMarkdown.read(files: files.prefix(2)).map(\.title) == ["a", "b"])
    #expect(
      complaint { _ = try StoryMarkdown.read(files: files) }
        == "copy.md, key \"uid\": a.md has the same uid; one of them needs another, or none")
  }

  @Test func `can have unknown keys passed over, but no text`() throws {
    let lenient = ReadingOptions(ignoresUnknownKeys: true)
    let text = "---\ntitle: a\naliases:\n  - b\ncssclasses: [c]\n---\n"
    #expect(
      try StoryMarkdown.read(Array(text.utf8), options: lenient) == Story(uid: "", title: "a"))
    #expect(
      !complaint { _ = try StoryMarkdown.read(Array((text + "## Moral\n").utf8), options: lenient) }
        .isEmpty)
  }

  @Test(arguments: [
    (
      Story(id: 12, uid: "u", title: "The Double-Charge: “Bäckerei Müller”!"),
      "0012-the-double-charge-backerei-muller.md"
    ),
    (Story(id: 123_456, uid: "u", title: "Œuvre ½ Łódź e\u{301}té"), "123456-oeuvre-lodz-ete.md"),
    (Story(id: 1, uid: "u", title: "../../etc/passwd\0"), "0001-etc-passwd.md"),
    (Story(id: 1, uid: "u", title: "日本語"), "0001.md"),
    (Story(uid: "A.b_c", title: "con"), "story-a-b-c-con.md"),
    (
      Story(id: 1, uid: "u", title: String(repeating: "ab ", count: 99)),
      "0001-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab.md"
    ),
  ])
  func `has a file name that every system takes`(story: Story, expected: String) {
    #expect(StoryMarkdown.fileName(of: story) == expected)
  }
}

@Suite struct `A template for the editor` {
  @Test func `explains its parts and is read as if it did not`() throws {
    let hints: [StoryKey: String] = [
      .title: "One line.\nNo more.", .result: "How did it end? --> Say -- so.", .tags: "free words",
    ]
    let blank = StoryMarkdown.template(for: Story(uid: ""), hints: hints)
    #expect(blank.contains("# One line.\n# No more.\ntitle:\n"))
    #expect(blank.contains("# free words\ntags:\n"))
    #expect(blank.contains("## Result\n<!-- How did it end? –> Say – so. -->\n"))
    #expect(!blank.contains("uid"))
    let filled = blank.replacing("title:\n", with: "title: Bakery\n")
    #expect(try StoryMarkdown.read(Array(filled.utf8)) == Story(uid: "", title: "Bakery"))
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `brings an edited story back with its number and times`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let story = numbers.story(id: 7)
    let hints = Dictionary(uniqueKeysWithValues: StoryKey.allCases.map { ($0, numbers.text()) })
    let text = StoryMarkdown.template(for: story, hints: hints)
    let read = try StoryMarkdown.read(Array(text.utf8), editing: story)
    #expect(read.exactly == story.exactly)
  }

  @Test func `loses what is written in comments, and only that`() throws {
    let text = """
      ## Situation
      <!-- all
      ## Task
      of this -->
      One <!-- not this --> two.<!-- nor
      this --> three.
      <!-- and this --><!-- too -->

      """
    let story = try StoryMarkdown.read(Array(text.utf8))
    #expect(story.situation == "One  two.\n three.")
  }
}
