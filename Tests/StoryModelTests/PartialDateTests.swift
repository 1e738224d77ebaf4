import StoryModel
import Testing

@Suite struct `A partial date` {
  @Test(arguments: ["2024", "2024-03", "2024-02-29", "1900-01-01", "2199-12-31"])
  func `reads its own written form`(text: String) throws {
    #expect(try PartialDate(parsing: text).description == text)
  }

  @Test(arguments: [
    "", "24", "2024-3", "2024-13", "2023-02-29", "2024-00", "2024-03-00", "2024-03-18-01", "-2024",
    "2024-", "２０２４", "+024", "2024-03-1 8", "1899", "2200",
  ])
  func `refuses what is not a day, month or year`(text: String) {
    #expect(throws: PartialDate.Invalid.self) { try PartialDate(parsing: text) }
  }

  @Test func `covers every day it can mean`() throws {
    let month = try PartialDate(parsing: "2024-02")
    #expect(month.firstDay == "2024-02-01")
    #expect(month.lastDay == "2024-02-29")
    let year = try PartialDate(parsing: "2023")
    #expect(year.firstDay == "2023-01-01")
    #expect(year.lastDay == "2023-12-31")
  }
}
