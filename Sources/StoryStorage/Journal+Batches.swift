import SQLite
public import StoryModel

extension Journal {
  /// So many stories are read at once where all are gone through: enough to keep every core busy, few
  /// enough to take no memory worth speaking of.
  private static let batch = 128

  /// Hands over the stories that a filter lets through, some after the other, so that a large journal
  /// takes no more memory than a small one.
  ///
  /// One that is added meanwhile is not among them, and one that is deleted meanwhile is left out.
  /// Nothing is locked while the body runs: one that waits, as for a pager, holds nobody up.
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
    guard order == .number else {
      let numbers = try numbers(filter, order: order, limit: limit)
      return try forEachBatch(numbered: numbers, order: order, body)
    }
    // To settle the numbers first would read the whole table for them.
    let last = try lastNumber()
    var (left, number) = (limit ?? .max, 0)
    while left > 0, number < last {
      let next = try stories(
        filter, numbered: number + 1...last, limit: min(left, Self.batch))
      guard let end = next.last?.id else { return }
      try body(next)
      left -= next.count
      number = end
    }
  }

  /// The highest number of a story, those in the trash included; 0 without any.
  private func lastNumber() throws(JournalError) -> Int {
    try guarded {
      try connection.firstRow("SELECT max(id) FROM story") { row throws(SQLiteError) in
        try row.optionalInt(0)
      }
    }.flatMap(\.self) ?? 0
  }

  private func stories(
    _ filter: StoryFilter, numbered numbers: ClosedRange<Int>, limit: Int
  ) throws(JournalError) -> [Story] {
    try guarded {
      let sql = try FilterSQL(filter, in: connection)
      return try connection.rows(
        """
        SELECT \(StoryColumns.all) FROM story WHERE \(sql.condition) \
        AND story.id BETWEEN ? AND ? ORDER BY story.id LIMIT ?
        """, sql.values + [numbers.lowerBound, numbers.upperBound, limit], StoryColumns.story)
    }
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
