import StoryModel
import Testing

@testable import StorybankCLI

@Suite struct `A line of log` {
  let today: PartialDate

  init() throws { today = try PartialDate(parsing: "2026-11-20") }

  @Test func `begins with a date where a colon follows it`() throws {
    let entry = LogEntry(parsing: "yesterday: the owner rang", today: today)
    #expect(entry.date?.description == "2026-11-19")
    #expect(entry.text == "the owner rang")
  }

  @Test func `keeps a colon that no date stands before`() {
    let entry = LogEntry(parsing: "Note: the owner rang", today: today)
    #expect(entry.date == nil)
    #expect(entry.text == "Note: the owner rang")
  }

  @Test func `takes tags from its end and leaves those within the sentence`() {
    let entry = LogEntry(parsing: "Rang @billing about the refund @refund @weekend.", today: today)
    #expect(entry.tags == ["billing", "refund", "weekend"])
    #expect(entry.text == "Rang @billing about the refund")
  }

  @Test(arguments: ["me@example.org wrote", "see @ the desk", "@@ twice"])
  func `takes no tag from what is not one`(line: String) {
    #expect(LogEntry(parsing: line, today: today).tags == [])
  }

  @Test func `becomes a draft with a short title and the whole text`() {
    let long =
      "The bakery owner rang in tears because the machine had charged her twice that morning"
    let story = LogEntry(parsing: long, today: today).story
    #expect(story.title == "The bakery owner rang in tears because the machine had…")
    #expect(story.situation == long)
    #expect(story.status == .draft)
  }

  @Test func `says a short text once`() {
    let story = LogEntry(parsing: "Rang the owner", today: today).story
    #expect(story.title == "Rang the owner")
    #expect(story.situation == "")
  }

  @Test func `takes its first sentence for a title`() {
    let text =
      "The owner was furious. She had been charged twice and nobody had told her why it was."
    #expect(LogEntry.title(of: text) == "The owner was furious.")
  }

  @Test func `cuts a word that is longer than a title`() {
    #expect(LogEntry.title(of: String(repeating: "x", count: 100)).count == LogEntry.titleLength)
  }
}
