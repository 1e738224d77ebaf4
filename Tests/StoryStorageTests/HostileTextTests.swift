import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct HostileTextTests {
  static let texts = [
    "", " ", "\t\n", "\0", "a\0b\0", "\r", "a\rb\r\nc", "\u{FEFF}bom", "\u{2028}\u{2029}",
    "é", "e\u{301}", "Å", "A\u{30A}", "👩‍👩‍👧‍👦", "🇩🇪", "مرحبا بالعالم", "\u{202E}right to left\u{202C}",
    "\u{1B}[31mred\u{1B}[0m", "'; DROP TABLE story;--", "%_\\", "\"", "客户投诉", "ｆｕｌｌ",
    "\u{E0F0}\u{E0F1}x",
    "\u{10FFFF}", "\u{FFFD}", "\u{2}\u{3}", String(repeating: "long line ", count: 100_000),
    String(repeating: "é", count: 3000), "zero\u{200B}width", "Z̸a̸l̸g̸o̸", "ﷺ", "İı",
  ]

  @Test func `every text in every field comes back byte for byte, now and from history`() throws {
    try withJournal { journal, _ in
      for text in Self.texts {
        var story = Story(uid: "")
        for field in StoryField.allCases where field != .date { try story.set(field, to: text) }
        let saved = try journal.add(story)
        let id = try #require(saved.id)
        let back = try #require(try journal.story(id))
        let old = try #require(try journal.history(of: id).first?.story)
        for field in StoryField.allCases where field != .date {
          #expect(Array(back.text(of: field).utf8) == Array(text.utf8))
          #expect(Array(old.text(of: field).utf8) == Array(text.utf8))
        }
      }
      #expect(try journal.stories().count == Self.texts.count)
    }
  }

  @Test func `a story of ten megabytes is kept, found and told of`() throws {
    try withJournal { journal, _ in
      let text = String(repeating: "The baker called again. ", count: 420_000) + "zanzibar"
      let id = try #require(try journal.add(Story(uid: "", title: "Long", situation: text)).id)
      #expect(try journal.story(id)?.situation == text)
      #expect(try journal.history(of: id).first?.story.situation == text)
      let hit = try #require(try journal.search("zanzibar", limit: 1).hits.first)
      #expect(hit.snippet.map(\.text).joined().utf8.count < 200)
    }
  }

  /// What breaks a query language when it gets through, and what is odd in a shell.
  static let queries =
    texts + [
      "\"\"", "*", "^", "AND", "NOT", "(", ")", "'", "missing:foo", "a:b", "title:x", "NEAR(",
      "NEAR(a b)", "-x", "don't", "C++", "a\0b", "a AND", "OR b", "a OR", "{a b}: c", "+", "a + b",
      "^a", "\"a", "a\"", "\"a\"b\"", "a*b", "**", "\"a\" * *", "“a b”", "rank", "story_fts",
      String(repeating: "(", count: 2000),
      Array(repeating: "OR", count: 5000).joined(separator: " "),
      Array(repeating: "\"a", count: 3000).joined(separator: " "),
      String(repeating: "x", count: 100_000), "\u{301}", "\u{301}\"\u{301}", "\"\u{301}a\"",
      "客\"户", "\"客户\"*", "客*", "🎉*", "%",
    ]

  @Test func `a word that the index cuts within a letter does not stop a search`() throws {
    try withJournal { journal, _ in
      // 60,000 bytes, and three a letter: the index keeps 32,768 of them.
      let text = String(repeating: "客", count: 20_000) + " angry"
      _ = try journal.add(Story(uid: "", title: "Long", situation: text))
      #expect(try journal.search("angrq", limit: 5).hits.count == 1)
      #expect(try journal.search("zzzzq", limit: 5).hits.isEmpty)
    }
  }

  @Test func `no query is an error`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      _ = try journal.add(Story(uid: "b", title: "客户投诉", situation: "C++ don't \"a b\" 100%"))
      for query in Self.queries { _ = try journal.search(query, limit: 5) }
    }
  }

  @Test func `no query of thousands made by chance is an error`() throws {
    let alphabet =
      Array("ab \"*^()'+-:{}\0\r\n\t,.;%_\\&|!?ANDORNOTé\u{301}客🎉\u{FEFF}\u{2028}")
      .map(String.init) + ["AND", " OR ", " NOT ", "NEAR(", "\"\"", "title:", " * ", "refund"]
    var random = SeededGenerator(seed: 7)
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      for _ in 0..<3000 {
        let length = Int.random(in: 0...12, using: &random)
        let query = (0..<length).map { _ in
          alphabet.randomElement(using: &random) ?? ""
        }.joined()
        do {
          _ = try journal.search(query, limit: 2)
        } catch {
          Issue.record("\(Array(query.unicodeScalars)): \(error)")
        }
      }
    }
  }

  @Test func `signs of SQL in filters mean nothing`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      for text in Self.texts where !text.isEmpty {
        let filter = StoryFilter(dimensions: [text], tags: [text], organisation: text)
        #expect(try journal.stories(filter).isEmpty)
        #expect(try journal.story(uid: text) == nil)
      }
      #expect(try journal.stories(StoryFilter(organisation: "%")).isEmpty)
      #expect(try journal.stories(StoryFilter(organisation: "_ payments firm")).isEmpty)
      #expect(try journal.stories(StoryFilter(organisation: "A PAYMENTS")).count == 1)
    }
  }

  @Test func `the words of a snippet are those of the story`() throws {
    try withJournal { journal, _ in
      for text in Self.texts {
        _ = try journal.add(Story(uid: "", title: "Other", situation: "\(text) needle \(text)"))
      }
      for hit in try journal.search("needle", limit: 100).hits {
        let words = hit.snippet.filter(\.isHit).map { $0.text.lowercased() }
        #expect(!words.isEmpty && words.allSatisfy { $0 == "needle" }, "\(words)")
      }
    }
  }
}
