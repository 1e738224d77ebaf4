import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct FilterTests {
  /// Stories 1 to 5, with dates as people remember them; the last has none.
  private func withDates(_ body: (Journal) throws -> Void) throws {
    try withJournal { journal, _ in
      for (number, date) in ["2022", "2023-02", "2023-02-28", "2024-12-31"].enumerated() {
        var story = Story.sample(number + 1)
        story.date = try PartialDate(parsing: date)
        _ = try journal.add(story)
      }
      _ = try journal.add(.sample(5))
      try body(journal)
    }
  }

  @Test(
    arguments: [
      ("2022", nil, [1, 2, 3, 4]), ("2022-12-31", nil, [1, 2, 3, 4]), ("2023", nil, [2, 3, 4]),
      ("2023-02-28", nil, [2, 3, 4]), ("2023-03", nil, [4]), ("2025", nil, []),
      (nil, "2022-01-01", [1]), (nil, "2021", []), (nil, "2023-02-01", [1, 2]),
      (nil, "2023-02", [1, 2, 3]), (nil, "2024", [1, 2, 3, 4]), ("2023", "2023", [2, 3]),
      ("2022-06", "2022-07", [1]),
    ] as [(String?, String?, [Int])])
  func `a story is wanted when its date can be in the span`(
    since: String?, until: String?, ids: [Int]
  ) throws {
    try withDates { journal in
      let filter = StoryFilter(
        since: try since.map { try PartialDate(parsing: $0) },
        until: try until.map { try PartialDate(parsing: $0) })
      #expect(try journal.summaries(filter).map(\.id) == ids)
    }
  }

  @Test(
    arguments: [
      (StoryOrder.number, [1, 2, 3, 4, 5]), (.date, [4, 3, 2, 1, 5]), (.updated, [2, 5, 4, 3, 1]),
      (.title, [1, 2, 3, 4, 5]),
    ])
  func `stories come in the order asked for`(order: StoryOrder, ids: [Int]) throws {
    try withDates { journal in
      var story = try #require(try journal.story(2))
      story.result = "Otherwise."
      _ = try journal.save(story, expecting: nil)
      #expect(try journal.summaries(order: order).map(\.id) == ids)
      #expect(try journal.stories(order: order, limit: 2).map(\.id) == Array(ids.prefix(2)))
      var met: [Int] = []
      try journal.forEachSummary(order: order, limit: 2) { met.append($0.id) }
      #expect(met == Array(ids.prefix(2)))
    }
  }

  @Test func `all conditions must hold`() throws {
    try withJournal { journal, _ in
      for number in 1...4 {
        var story = Story.sample(number)
        if number > 1 { story.dimensions.append("listening") }
        if number > 2 { story.tags.append("Überraschung") }
        if number > 3 { story.status = .draft }
        _ = try journal.add(story)
      }
      func ids(_ filter: StoryFilter) throws -> [Int] { try journal.summaries(filter).map(\.id) }
      #expect(try ids(StoryFilter(dimensions: ["listening"])) == [2, 3, 4])
      let both = ["listening", "difficult-situations"]
      #expect(try ids(StoryFilter(dimensions: both)) == [2, 3, 4])
      #expect(try ids(StoryFilter(dimensions: ["listening", "balancing"])) == [])
      #expect(try ids(StoryFilter(tags: ["BILLING", "überraschung"])) == [3, 4])
      #expect(try ids(StoryFilter(tags: ["ÜBERRASCHUNG"], statuses: [.ready])) == [3])
      #expect(try ids(StoryFilter(statuses: [.draft, .retired])) == [4])
    }
  }
}
