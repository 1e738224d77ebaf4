import StoryCoverage
import StoryModel
import Testing

@Suite struct `A remark on the journal` {
  private func kinds(_ stories: [CoverageStory]) -> [CoverageRemark.Kind] {
    CoverageReport(stories: stories, dimensions: Sample.dimensions, today: Sample.today)
      .remarks.map(\.kind)
  }

  @Test func `says that few stories are ready, and stops at eight`() {
    #expect(kinds((1...7).map { Sample.story($0) }).contains(.few))
    #expect(!kinds((1...8).map { Sample.story($0) }).contains(.few))
  }

  @Test func `says that more than half come from one employer, however it is written`() {
    let names = ["Ashby", "ashby", "Ashby", "Brook", "", ""]
    let stories = names.enumerated().map { Sample.story($0 + 1, organisation: $1) }
    #expect(!kinds(stories).contains(.oneEmployer))
    #expect(kinds(stories.dropLast()).contains(.oneEmployer))
  }

  @Test func `says that all are older than three years`() {
    #expect(kinds([Sample.story(1, date: "2022"), Sample.story(2, date: nil)]).contains(.allOld))
    #expect(!kinds([Sample.story(1, date: "2022"), Sample.story(2)]).contains(.allOld))
    #expect(!kinds([Sample.story(1, date: "2023")]).contains(.allOld))
    #expect(!kinds([Sample.story(1, date: nil)]).contains(.allOld))
  }

  @Test(arguments: [
    "I should have called; that was my mistake.", "He did not come back.", "That was on us.",
    "It's not a story with a happy ending.",
  ])
  func `misses a story of something that went wrong until there is one`(result: String) {
    let stories = (1...4).map { Sample.story($0) }
    #expect(kinds(stories).contains(.nothingWentWrong))
    #expect(!kinds(stories + [Sample.story(5, result: result)]).contains(.nothingWentWrong))
    var tagged = Sample.story(5)
    tagged.story.tags = ["Failure"]
    #expect(!kinds(stories + [tagged]).contains(.nothingWentWrong))
  }

  @Test func `names stories without a dimension and stories told often`() {
    #expect(kinds([Sample.story(1, [])]).contains(.withoutDimension))
    let two = CoverageReport(
      stories: [Sample.story(1, []), Sample.story(2, [])], dimensions: Sample.dimensions,
      today: Sample.today
    ).remarks.first { $0.kind == .withoutDimension }
    #expect(two?.text == "2 ready stories have no dimension yet, and count nowhere here.")
    #expect(!kinds([Sample.story(1, tellings: 2)]).contains(.overused))
    let report = CoverageReport(
      stories: [Sample.story(1, tellings: 3), Sample.story(2, tellings: 5)],
      dimensions: Sample.dimensions, today: Sample.today)
    let overused = report.remarks.filter { $0.kind == .overused }
    #expect(overused.map(\.stories) == [[1], [2]])
    #expect(overused.first?.text.contains("another angle") == true)
    #expect(overused.last?.text.contains("have its turn") == true)
  }
}
