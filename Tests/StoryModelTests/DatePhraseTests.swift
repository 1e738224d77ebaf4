import StoryModel
import Testing

@Suite struct `A date in words` {
  /// A Friday.
  let today: PartialDate

  init() throws { today = try PartialDate(parsing: "2026-11-20") }

  @Test(arguments: [
    ("2024", "2024"), ("2024-03", "2024-03"), ("2024-03-18", "2024-03-18"),
    ("today", "2026-11-20"), ("Yesterday", "2026-11-19"), ("friday", "2026-11-13"),
    ("last friday", "2026-11-13"), ("on monday", "2026-11-16"), ("thu", "2026-11-19"),
    ("3 weeks ago", "2026-10-30"), ("a week ago", "2026-11-13"), ("two days ago", "2026-11-18"),
    ("21 days ago", "2026-10-30"), ("last month", "2026-10"), ("11 months ago", "2025-12"),
    ("2 years ago", "2024"), ("last year", "2025"), ("in March", "2026-03"),
    ("in december", "2025-12"), ("March 2024", "2024-03"), ("mar. 2024", "2024-03"),
    ("18 March 2024", "2024-03-18"), ("March 18, 2024", "2024-03-18"), ("18th march", "2026-03-18"),
    ("18/3/2024", "2024-03-18"), ("3/18/2024", "2024-03-18"), ("18.3.2024", "2024-03-18"),
    ("3.4.2024", "2024-04-03"), ("29 feb 2024", "2024-02-29"),
    ("last night", "2026-11-19"), ("this morning", "2026-11-20"), ("tonight", "2026-11-20"),
    ("monday evening", "2026-11-16"), ("yesterday afternoon", "2026-11-19"),
    ("the day before yesterday", "2026-11-18"), ("20 November", "2026-11-20"),
    ("28 November", "2025-11-28"), ("november", "2026-11"), ("last november", "2025-11"),
  ])
  func `means what a person means by it`(words: String, date: String) throws {
    #expect(try DatePhrase.parse(words, today: today).date.description == date)
  }

  @Test(arguments: [
    "", "soon", "a while ago", "2024-02-30", "29 feb 2023", "31 April 2024", "3/4/2024", "March 24",
    "yesterday evening late", "9999 weeks ago now", "32/1/2024", "-1 days ago", "٣ days ago",
    "friday friday", "last morning", "soon evening", "555-1234", "2024-1234",
    "999999999999999999999 days ago",
  ])
  func `is refused when it is none, impossible or ambiguous`(words: String) {
    #expect(throws: DatePhrase.Failure.self) { try DatePhrase.parse(words, today: today) }
  }

  @Test(arguments: [
    ("tomorrow", "2026-11-21"), ("friday", "2026-11-27"), ("next friday", "2026-11-27"),
    ("on monday", "2026-11-23"), ("this saturday", "2026-11-21"), ("in 3 days", "2026-11-23"),
    ("in two weeks", "2026-12-04"), ("next month", "2026-12"), ("in december", "2026-12"),
    ("in march", "2027-03"), ("4 december", "2026-12-04"), ("3 january", "2027-01-03"),
    ("last friday", "2026-11-13"), ("yesterday", "2026-11-19"), ("2 weeks ago", "2026-11-06"),
    ("2026-12-04", "2026-12-04"), ("19 november", "2027-11-19"), ("20 november", "2026-11-20"),
  ])
  func `of something to come means the next such day`(words: String, date: String) throws {
    let phrase = try DatePhrase.parse(words, today: today, leaning: .future)
    #expect(phrase.date.description == date)
  }

  @Test(arguments: ["tomorrow", "next friday", "in 3 days", "next year"])
  func `of something that happened is never to come`(words: String) {
    #expect(throws: DatePhrase.Failure.self) { try DatePhrase.parse(words, today: today) }
  }

  @Test(arguments: ["2024-02-30", "3/4/2024", "March 24", "32/1/2024", "2024-13", "31 april"])
  func `that is impossible or ambiguous is told from what is no date`(words: String) throws {
    let leading = try #require(DatePhrase.leading(in: "\(words): x", today: today))
    #expect(leading.rest == " x")
    #expect(throws: DatePhrase.Failure.self) { try leading.date.get() }
  }

  @Test(arguments: ["555-1234", "1.2.3", "Step 2", "2024-1234", "192.168.1.1", "9/11", "at 10"])
  func `is not seen in numbers of another sort`(words: String) {
    #expect(DatePhrase.leading(in: "\(words): x", today: today) == nil)
  }

  @Test func `leads a line only where a colon follows it`() throws {
    #expect(DatePhrase.leading(in: "yesterday: x", today: today)?.rest == " x")
    let date = try DatePhrase.leading(in: "2024-05: x", today: today)?.date.get()
    #expect(date?.description == "2024-05")
    #expect(DatePhrase.leading(in: "Note: x", today: today) == nil)
    #expect(DatePhrase.leading(in: "yesterday x", today: today) == nil)
    #expect(DatePhrase.leading(in: "", today: today) == nil)
  }

  @Test func `counts days as the calendar does`() {
    #expect(CalendarDay.number(year: 1970, month: 1, day: 1) == 0)
    #expect(CalendarDay.number(year: 2000, month: 3, day: 1) == 11017)
    for number in stride(from: -30_000, through: 90_000, by: 17) {
      let (year, month, day) = CalendarDay.date(number: number)
      #expect(CalendarDay.number(year: year, month: month, day: day) == number)
    }
  }
}
