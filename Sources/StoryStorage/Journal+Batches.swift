import SQLite
public import StoryModel

extension Journal {
  /// So many stories are read at once where all are gone through: enough to keep every core busy, few
  /// enough to take no memory worth speaking of.
  private static let batch = 256

  /// Hands over the stories that a filter lets through, some after the other, so that a large journal
  /// takes no more memory than a small one.
  ///
  /// Which stories they are is settled before the first is handed over; one that is deleted meanwhile
  /// is left out. Nothing is locked while the body runs: one that waits, as for a pager, holds nobody
  /// up.
  ///
  /// - Parameters:
  ///   - filter: Which stories are wanted.
  ///   - order: Their order.
  ///   - limit: How many are wanted at most.
  ///   - body: Takes the next stories, some hundreds at most.
  /// - Throws: `JournalError` when the journal cannot be read, or what the body throws.
  public func forEachBatch(
    _ filter: StoryFilter = StoryFilter(), order: StoryOrder = .number, limit: Int? = nil,
    _ body: ([Story]) throws -> Void
  ) throws {
    try forEachBatch(
      numbered: try numbers(filter, order: order, limit: limit), order: order, body)
  }

  /// Hands over stories by their numbers, some after the others; those in the trash are left out.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the stories, each once, in the order in which they are wanted.
  ///   - order: What that order is.
  ///   - body: Takes the next stories, some hundreds at most.
  /// - Throws: `JournalError` when the journal cannot be read, or what the body throws.
  public func forEachBatch(
    numbered numbers: [Int], order: StoryOrder = .number, _ body: ([Story]) throws -> Void
  ) throws {
    for start in stride(from: 0, to: numbers.count, by: Self.batch) {
      let next = numbers[start..<min(numbers.count, start + Self.batch)]
      try body(try stories(numbered: Array(next), order: order))
    }
  }

  /// Stories by their numbers; those in the trash are left out.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the stories, each once.
  ///   - order: The order of the result, whatever that of the numbers is.
  /// - Returns: The stories.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func stories(
    numbered numbers: [Int], order: StoryOrder = .number
  ) throws(JournalError) -> [Story] {
    try guarded {
      try connection.rows(
        """
        SELECT \(StoryColumns.all) FROM story WHERE deleted_at IS NULL \
        AND story.id IN \(NumberList.sql) ORDER BY \(order.sql)
        """, NumberList.values(numbers), StoryColumns.story)
    }
  }
}
