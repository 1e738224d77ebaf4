import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct SearchTests {
  private func found(_ words: String, in journal: Journal) throws -> [Int] {
    let results = try journal.search(words, limit: 100)
    #expect(results.total == results.hits.count)
    #expect(!results.isPartial, "\(words)")
    return results.hits.map(\.id)
  }

  @Test(
    arguments: [
      "refunding bakeries", "CHARGED", "charg*", "\"charged twice\"", "\"stayed on the l\"*",
      "billing", "bakery owner", "payments firm support agent", "bred*read", "call, first!",
      "sat", "double-charge",
    ])
  func `words are found in any form, in any field, as phrases and as beginnings`(
    _ words: String
  ) throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      _ = try journal.add(Story(uid: "other", title: "Nothing of that"))
      if words == "bred*read" {
        // A star within a word is no sign: this is two words that nothing has.
        #expect(try journal.search(words, limit: 1).hits.isEmpty)
      } else {
        #expect(try found(words, in: journal) == [1])
      }
    }
  }

  @Test(arguments: ["\"twice charged\"", "zebra", "charged zebra giraffe unicorn"])
  func `what is not there is not found as if it were`(_ words: String) throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      let results = try journal.search(words, limit: 10)
      #expect(results.hits.isEmpty || results.isPartial)
    }
  }

  @Test(
    arguments: [
      ("complant", "complaint"), ("compalint", "complaint"), ("omplaint", "complaint"),
      ("complaints", nil), ("hapily", "happily"), ("refnud", "refund"), ("cat", nil),
    ] as [(String, String?)])
  func `a slip of the finger is mended and said`(typed: String, used: String?) throws {
    try withJournal { journal, _ in
      _ = try journal.add(
        Story(uid: "a", title: "A complaint", situation: "Happily resolved by a refund."))
      let results = try journal.search(typed, limit: 10)
      #expect(results.corrections.map(\.used) == (used.map { [$0] } ?? []))
      #expect(results.corrections.map(\.typed) == (used == nil ? [] : [typed]))
      #expect(results.hits.map(\.id) == (typed == "cat" ? [] : [1]))
    }
  }

  @Test(arguments: ["投诉", "cafe munchen", "投诉 cafe", "naive", "mun", "caf*", "Kundin 客户", "🎉", "✓"])
  func `accents do not matter, and scripts without spaces and signs are searched by characters`(
    _ words: String
  ) throws {
    try withJournal { journal, _ in
      _ = try journal.add(
        Story(
          uid: "a", title: "Ein Café in München",
          situation: "Die Kundin war naïve. 客户投诉处理得很快。🎉 ✓"))
      _ = try journal.add(Story(uid: "b", title: "Another one", situation: "客人很满意"))
      #expect(try found(words, in: journal) == [1])
    }
  }

  @Test func `stories with some of the words come where none has all`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(Story(uid: "a", title: "A refund"))
      _ = try journal.add(Story(uid: "b", title: "A delay"))
      _ = try journal.add(Story(uid: "c", title: "Something else"))
      let results = try journal.search("refund delay", limit: 10)
      #expect(Set(results.hits.map(\.id)) == [1, 2])
      #expect(results.isPartial)
      #expect(results.total == 2)
    }
  }

  @Test func `a word of the title counts more than one of the text, and ties go by number`() throws
  {
    try withJournal { journal, _ in
      for filler in 1...5 { _ = try journal.add(Story(uid: "f\(filler)", title: "Filler")) }
      _ = try journal.add(Story(uid: "a", title: "One", situation: "A refund here."))
      _ = try journal.add(Story(uid: "b", title: "Two refund", situation: "Nothing to see."))
      _ = try journal.add(Story(uid: "c", title: "One", situation: "A refund here."))
      let hits = try journal.search("refund", limit: 10).hits
      #expect(hits.map(\.id) == [7, 6, 8])
      #expect(hits[0].score > hits[1].score && hits[1].score == hits[2].score)
      #expect(try journal.search("refund", limit: 1, offset: 1).hits.map(\.id) == [6])
      #expect(try journal.search("refund", limit: 0).total == 3)
    }
  }

  @Test func `any part of what is found is that part of the whole, in its order`() throws {
    try withJournal { journal, _ in
      _ = try journal.importStories(
        (1...700).map { number in
          Story(
            uid: "s\(number)", title: "Story \(number)",
            situation: String(repeating: "refund ", count: number % 5 + 1)
              + String(repeating: "waiting ", count: number % 13))
        })
      let all = try journal.search("refund", limit: 1000).hits
      #expect(all.count == 700)
      for (better, worse) in zip(all, all.dropFirst()) {
        #expect(
          better.score > worse.score || (better.score == worse.score && better.id < worse.id))
      }
      for (limit, offset) in [(1, 0), (20, 0), (20, 690), (300, 300), (.max, 5), (5, .max)] {
        let part = try journal.search("refund", limit: limit, offset: offset)
        #expect(part.hits.map(\.id) == all.dropFirst(offset).prefix(limit).map(\.id))
        #expect(part.total == 700)
      }
    }
  }

  @Test func `a snippet shows the words in their place`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      let snippet = try #require(try journal.search("furious", limit: 1).hits.first?.snippet)
      #expect(snippet.filter(\.isHit).map(\.text) == ["Furious"])
      #expect(snippet.map(\.text).joined().contains("Furious, and scared"))
    }
  }

  @Test func `a filter holds in a search`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample(1))
      var other = Story.sample(2)
      other.dimensions = ["listening"]
      other.status = .draft
      _ = try journal.add(other)
      let results = try journal.search(
        "refund", filter: StoryFilter(dimensions: ["listening"], statuses: [.draft]), limit: 10)
      #expect(results.hits.map(\.id) == [2])
      #expect(results.total == 1)
    }
  }

  @Test func `what is in the trash is not found, and what came back is`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      _ = try journal.delete([1])
      #expect(try journal.search("refund", limit: 1).total == 0)
      _ = try journal.restore([1])
      #expect(try journal.search("refund", limit: 1).total == 1)
      var story = try #require(try journal.story(1))
      story.action = "I shrugged."
      story.result = "Nothing."
      _ = try journal.save(story, expecting: nil)
      #expect(try journal.search("refund", limit: 1).total == 0)
      #expect(try journal.search("shrugged", limit: 1).total == 1)
    }
  }
}
