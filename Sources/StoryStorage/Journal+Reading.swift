import SQLite
public import StoryModel

extension Journal {
  /// Does something that only reads, all of it on the state of one moment.
  ///
  /// Others cannot change the journal meanwhile, so the body must not wait for a person.
  ///
  /// - Parameter body: What to do.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, or `JournalError` when the journal cannot be read.
  public func reading<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try connection.read(body)
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
  }

  /// A story by its number, unless it is in the trash.
  public func story(_ id: Int) throws(JournalError) -> Story? {
    try story(where: "story.id = ?", id)
  }

  /// A story by its uid, unless it is in the trash.
  public func story(uid: String) throws(JournalError) -> Story? {
    try story(where: "uid = ?", uid)
  }

  private func story(
    where condition: String, _ value: any Bindable
  ) throws(JournalError) -> Story? {
    try guarded {
      try connection.firstRow(
        "SELECT \(StoryColumns.all) FROM story WHERE deleted_at IS NULL AND \(condition)", [value],
        StoryColumns.story)
    }
  }

  /// What a list shows of a story, by its number, unless it is in the trash.
  public func summary(_ id: Int) throws(JournalError) -> StorySummary? {
    try summary(where: "story.id = ?", id)
  }

  /// What a list shows of a story, by its uid, unless it is in the trash.
  public func summary(uid: String) throws(JournalError) -> StorySummary? {
    try summary(where: "uid = ?", uid)
  }

  private func summary(
    where condition: String, _ value: any Bindable
  ) throws(JournalError) -> StorySummary? {
    try guarded {
      try connection.firstRow(
        "SELECT \(StoryColumns.summary) FROM story WHERE deleted_at IS NULL AND \(condition)",
        [value], StoryColumns.summary)
    }
  }

  /// The stories that a filter lets through, whole.
  public func stories(
    _ filter: StoryFilter = StoryFilter(), order: StoryOrder = .number, limit: Int? = nil
  ) throws(JournalError) -> [Story] {
    try list(StoryColumns.all, filter, order: order, limit: limit, StoryColumns.story)
  }

  /// The stories that a filter lets through, as lists show them.
  public func summaries(
    _ filter: StoryFilter = StoryFilter(), order: StoryOrder = .number, limit: Int? = nil
  ) throws(JournalError) -> [StorySummary] {
    try list(StoryColumns.summary, filter, order: order, limit: limit, StoryColumns.summary)
  }

  /// Hands the summaries of the stories that a filter lets through to a body, in order, and keeps none.
  public func forEachSummary(
    _ filter: StoryFilter = StoryFilter(), order: StoryOrder = .number, limit: Int? = nil,
    _ body: (StorySummary) -> Void
  ) throws(JournalError) {
    try forEach(StoryColumns.summary, filter, order: order, limit: limit) {
      row throws(SQLiteError) in
      body(try StoryColumns.summary(from: row))
    }
  }

  /// The numbers of the stories that a filter lets through.
  public func numbers(
    _ filter: StoryFilter = StoryFilter(), order: StoryOrder = .number, limit: Int? = nil
  ) throws(JournalError) -> [Int] {
    try list("story.id", filter, order: order, limit: limit) { row throws(SQLiteError) in
      try row.int(0)
    }
  }

  /// The drafts and the parts that each lacks, by number.
  public func drafts() throws(JournalError) -> [Draft] {
    try stories(StoryFilter(statuses: [.draft])).map { story in
      Draft(
        story: StorySummary(
          id: story.id ?? 0, uid: story.uid, title: story.title, date: story.date,
          status: story.status, dimensions: story.dimensions),
        missing: story.missingParts)
    }
  }

  private func list<Result>(
    _ columns: String, _ filter: StoryFilter, order: StoryOrder, limit: Int?,
    _ read: (Row) throws(SQLiteError) -> Result
  ) throws(JournalError) -> [Result] {
    var results: [Result] = []
    try forEach(columns, filter, order: order, limit: limit) { row throws(SQLiteError) in
      results.append(try read(row))
    }
    return results
  }

  private func forEach(
    _ columns: String, _ filter: StoryFilter, order: StoryOrder, limit: Int?,
    _ body: (Row) throws(SQLiteError) -> Void
  ) throws(JournalError) {
    try guarded {
      let sql = try FilterSQL(filter, in: connection)
      try connection.forEachRow(
        """
        SELECT \(columns) FROM story WHERE \(sql.condition) ORDER BY \(order.sql) LIMIT ?
        """, sql.values + [limit ?? -1], body)
    }
  }

  /// The stories in the trash, the one deleted last first.
  public func trash() throws(JournalError) -> [TrashedStory] {
    try guarded {
      try connection.rows(
        """
        SELECT \(StoryColumns.summary), deleted_at FROM story WHERE deleted_at IS NOT NULL \
        ORDER BY deleted_at DESC, story.id DESC
        """
      ) { row throws(SQLiteError) in
        TrashedStory(
          story: try StoryColumns.summary(from: row),
          deletedAt: try StoryColumns.time(row, StoryColumns.behindSummary))
      }
    }
  }

  /// Whether there are more stories than so many, those in the trash included; quickly told.
  public func hasMoreStories(than count: Int) throws(JournalError) -> Bool {
    try guarded {
      try connection.firstRow("SELECT 1 FROM story LIMIT 1 OFFSET ?", [count]) {
        _ throws(SQLiteError) in true
      } ?? false
    }
  }

  /// How many stories there are.
  public func counts() throws(JournalError) -> JournalCounts {
    try guarded {
      var counts = JournalCounts(drafts: 0, ready: 0, retired: 0, trashed: 0)
      let rows = try connection.rows(
        "SELECT CASE WHEN deleted_at IS NULL THEN status ELSE 'trashed' END, count(*) FROM story"
          + " GROUP BY 1"
      ) { row throws(SQLiteError) in (try row.text(0), try row.int(1)) }
      for (status, count) in rows {
        switch status {
        case "draft": counts.drafts = count
        case "ready": counts.ready = count
        case "retired": counts.retired = count
        default: counts.trashed = count
        }
      }
      return counts
    }
  }

  /// Whether there is a story that is not in the trash.
  func hasStories() throws(JournalError) -> Bool {
    try guarded {
      try connection.firstRow("SELECT 1 FROM story WHERE deleted_at IS NULL LIMIT 1") { _ in true }
        ?? false
    }
  }

  /// The tags of stories that are not in the trash, by name, with how many stories have each.
  public func tags() throws(JournalError) -> [TagCount] {
    try guarded {
      try connection.rows(
        """
        SELECT name, count(*) FROM story_tag JOIN tag ON tag.id = tag_id \
        JOIN story ON story.id = story_id WHERE deleted_at IS NULL \
        GROUP BY tag.id ORDER BY name COLLATE NOCASE, name
        """
      ) { row throws(SQLiteError) in TagCount(name: try row.text(0), count: try row.int(1)) }
    }
  }
}

/// A tag and how many stories have it.
public struct TagCount: Sendable, Hashable {
  /// The tag.
  public var name: String
  /// How many stories have it.
  public var count: Int
}
