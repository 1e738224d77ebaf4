import StoryModel
import Testing

@testable import StorybankCLI

@Suite struct `A line of log` {
  let today: PartialDate

  init() throws { today = try PartialDate(parsing: "2026-11-20") }

  @Test func `begins with a date where a colon follows it`() throws {
    let entry = try LogEntry(parsing: "yesterday: the owner rang", today: today)
    #expect(entry.date?.description == "2026-11-19")
    #expect(entry.text == "the owner rang")
  }

  @Test func `keeps a colon that no date stands before`() throws {
    let entry = try LogEntry(parsing: "Note: the owner rang", today: today)
    #expect(entry.date == nil)
    #expect(entry.text == "Note: the owner rang")
  }

  @Test func `that begins with a date that cannot be is not taken as if it had none`() throws {
    #expect(throws: DatePhrase.Failure.self) {
      try LogEntry(parsing: "2026-02-30: the owner rang", today: today)
    }
    let entry = try LogEntry(parsing: "3/4/2026: the owner rang", today: today) { _ in today }
    #expect(entry.date == today)
    #expect(entry.text == "the owner rang")
  }

  @Test func `takes tags from its end and leaves those within the sentence`() throws {
    let entry = try LogEntry(
      parsing: "Rang @billing about the refund @refund @weekend.", today: today)
    #expect(entry.tags == ["billing", "refund", "weekend"])
    #expect(entry.text == "Rang @billing about the refund")
  }

  @Test(arguments: ["me@example.org wrote", "see @ the desk", "@@ twice"])
  func `takes no tag from what is not one`(line: String) throws {
    #expect(try LogEntry(parsing: line, today: today).tags == [])
  }

  @Test func `becomes a draft with a short title and the whole text`() throws {
    let long =
      "The bakery owner rang in tears because the machine had charged her twice that morning"
    let story = try LogEntry(parsing: long, today: today).story
    #expect(story.title == "The bakery owner rang in tears because the machine had…")
    #expect(story.situation == long)
    #expect(story.status == .draft)
  }

  @Test func `says a short text once`() throws {
    let story = try LogEntry(parsing: "Rang the owner", today: today).story
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
