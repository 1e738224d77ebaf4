import StoryCoverage
import StoryModel
import Testing

@testable import StoryReports

@Suite struct `A report` {
  private let today: PartialDate

  init() throws { today = try PartialDate(parsing: "2026-11-20") }

  private func story(_ id: Int, title: String = "Title", text: String = "Text.") throws -> Story {
    Story(
      id: id, uid: "s\(id)", title: title, date: try PartialDate(parsing: "202\(id % 7)-03"),
      situation: text, action: text, result: text, customerFeeling: text, motivation: text,
      dimensions: ["listening"], tags: ["tag"], status: .ready)
  }

  private func html(_ stories: [Story], planned: [Int] = [], told: String = "") throws -> String {
    let dimension = Dimension(
      slug: "listening", name: "Listening", summary: "",
      signals: [
        Signal(slug: "clarifying-questions", dimension: "listening", summary: "asked first")
      ])
    let answers = [
      QuestionAnswers(
        Question(text: "Asked & answered?", dimension: "listening", origin: .own),
        answers: stories.first.map { [StoryAnswer(story: $0.id ?? 0, fit: .strong, score: 1)] })
    ]
    var tally = CoverageTally(dimensions: [dimension], today: today)
    for story in stories { tally.add(CoverageStory(story: story)) }
    let content = ReportContent(
      title: "Customer stories", today: today, entries: stories.map(ReportContent.Entry.init),
      coverage: tally.report(questions: answers), questions: answers,
      planned: planned.compactMap { id in stories.first { $0.id == id } })
    let items = stories.map { story in
      ReportContent.Item(
        story: story,
        evidence: [
          Evidence(
            signal: "clarifying-questions", field: .action, passage: story.action,
            state: .suggested)
        ], claims: [Claim(field: .result, text: story.result)], told: told)
    }
    var page: [UInt8] = []
    try HTMLReport(content, nonce: "n0nce").write(stories: items.forEach) { page += $0 }
    return String(decoding: page, as: UTF8.self)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</style><script>x</script>", "\"><img src=x onerror=alert(1)>",
    "'\u{0301} onfocus=alert(1) autofocus='", "\"\u{0301} onfocus=alert(1) x=\"", "&lt;b&gt;",
    "\\(nonce)", "&amp;lt;", "<\u{0301}b>", "]]><!--", "\u{0}<\u{0}script>", "\u{9B}<\u{80}",
  ])
  func `keeps whatever stands in a story as text`(hostile: String) throws {
    let plain = try html([story(1)], planned: [1], told: "Acme")
    let report = try html(
      [story(1, title: hostile, text: hostile)], planned: [1], told: hostile)
    // The same tags and quotation marks as with harmless text: nothing began or ended one.
    for mark in ["<", ">", "\""] {
      let count = { (text: String) in
        text.unicodeScalars.count { String($0) == mark }
      }
      #expect(count(report) == count(plain))
    }
    #expect(
      report.unicodeScalars.allSatisfy {
        $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
      })
  }

  @Test func `lets only its own script and style run, and reaches for nothing`() throws {
    let report = try html([story(1)], planned: [1])
    #expect(
      report.contains("default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'"))
    #expect(report.ranges(of: "<script").count == 1)
    #expect(report.ranges(of: "<style").count == 1)
    #expect(report.ranges(of: "nonce=\"n0nce\"").count == 2)
    for reach in ["http:", "https:", "src=", "@import", "url(", "<link", " style=\""] {
      #expect(!report.contains(reach))
    }
  }

  @Test func `links questions, signals and the timeline to their stories`() throws {
    let report = try html([story(1), story(4, title: "Other")], planned: [4])
    #expect(report.contains("Asked &amp; answered?"))
    #expect(report.contains("<a href=\"#story-1\">#1 Title</a>"))
    #expect(report.contains("<span class=\"year\">2022</span>"))
    #expect(report.contains("id=\"story-4\""))
    #expect(report.contains("1 of 1 answered"))
  }

  @Test func `of an empty journal says so`() throws {
    let report = try html([])
    #expect(report.contains("The journal is empty."))
    #expect(report.contains("No story has a date yet."))
    #expect(report.contains("No story is ready to be told yet."))
  }

  @Test func `plans no more stories on the cheat sheet than fit on a page`() throws {
    let stories = try (1...20).map { try story($0) }
    let report = try html(stories, planned: stories.compactMap(\.id))
    #expect(report.ranges(of: "<p class=\"opening\">").count == ReportContent.mostPlanned)
  }
}

@Suite struct `A story on the cheat sheet` {
  @Test(arguments: [
    ("He rang. I answered.", "He rang."), ("Dr. Who came. Then left.", "Dr. Who came."),
    ("No end here", "No end here"), ("Was it? Yes.", "Was it?"),
    ("She said \"now.\" I went.", "She said \"now.\""), ("", ""), ("  a\nb. c", "a b."),
    ("I did it. Then", "I did it."),
    ("e.g. this. That", "e.g. this."),
    ("one two three four five six seven eight nine", "one two three four five six seven eight…"),
  ])
  func `begins with the first sentence, cut where it is long`(text: String, first: String) {
    #expect(CheatSheet.firstSentence(of: text, words: 8) == first)
  }

  @Test func `has five beats in the order of telling, without the empty ones`() {
    let story = Story(
      uid: "a", situation: "S.", task: "T.", action: "A.", result: "R.", customerFeeling: "F.",
      customerResponse: "C.")
    let sheet = CheatSheet(of: story)
    #expect(sheet.opening == "S.")
    #expect(sheet.beats.map(\.label) == ["Task", "Feeling", "Action", "Response"])
    #expect(sheet.result == "R.")
  }
}
