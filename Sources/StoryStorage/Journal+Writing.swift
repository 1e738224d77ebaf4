import FoundationEssentials
import SQLite
public import StoryModel

extension Journal {
  /// Adds a story.
  ///
  /// - Returns: The story as saved, with its number, its uid where it had none, and its times.
  public func add(_ story: Story) throws(JournalError) -> Story {
    try change(.add) { writer in
      var story = story
      story.id = nil
      if story.uid.isEmpty { story.uid = self.newUID() }
      return try writer.insert(story)
    }
  }

  /// Saves a changed story under its number.
  ///
  /// - Parameters:
  ///   - story: The story with its changes.
  ///   - revision: The revision that the change was made from; with another one in the journal
  ///     nothing is saved, so that no one's words are overwritten unseen.
  /// - Returns: The story as saved.
  /// - Throws: `JournalError`, of the kind `inUse` when the story was changed meanwhile.
  public func save(_ story: Story, expecting revision: Int?) throws(JournalError) -> Story {
    try change(.edit) { writer in
      let id = story.id ?? 0
      guard try self.liveRevision(of: id) != nil else { throw Self.noStory(id) }
      if let revision, try self.liveRevision(of: id) != revision {
        throw JournalError(
          .inUse,
          "Story #\(id) was changed meanwhile, so yours was not saved over it. Look at it and try again."
        )
      }
      var story = story
      story.updatedAt = nil
      if let before = try self.summary(id) { story.uid = before.uid }
      return try writer.update(id, to: story)
    }
  }

  /// Moves stories to the trash.
  ///
  /// - Returns: What they were.
  public func delete(_ ids: [Int]) throws(JournalError) -> [StorySummary] {
    try move(ids, kind: .delete, toTrash: true)
  }

  /// Brings stories back from the trash.
  ///
  /// - Returns: What they are.
  public func restore(_ ids: [Int]) throws(JournalError) -> [StorySummary] {
    try move(ids, kind: .restore, toTrash: false)
  }

  private func move(
    _ ids: [Int], kind: ChangeKind, toTrash: Bool
  ) throws(JournalError) -> [StorySummary] {
    try change(kind) { writer in
      try ids.map { id in
        let condition = toTrash ? "deleted_at IS NULL" : "deleted_at IS NOT NULL"
        let found = try self.connection.firstRow(
          "SELECT \(StoryColumns.all) FROM story WHERE id = ? AND \(condition)", [id],
          StoryColumns.story)
        guard let story = found else { throw Self.noStory(id) }
        // The time of the last change is the story's own; moving it changes not a word.
        _ = try writer.update(id, to: story, isDeleted: toTrash)
        return StorySummary(
          id: id, uid: story.uid, title: story.title, date: story.date, status: story.status,
          dimensions: story.dimensions)
      }
    }
  }

  /// Removes stories in the trash for good, with their history; their numbers are not used again.
  ///
  /// - Returns: How many were removed; those that are not in the trash are left alone.
  public func purge(_ ids: [Int]) throws(JournalError) -> Int {
    try guarded {
      // What is deleted is overwritten with zeros, in the index as well.
      try connection.run("PRAGMA secure_delete = ON")
      return try connection.write {
        var count = 0
        for id in ids {
          try connection.run(
            "DELETE FROM story WHERE id = ? AND deleted_at IS NOT NULL", [id])
          count += connection.changedRows
        }
        try connection.run("DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM story_tag)")
        // Words of a deleted story linger in the index until its parts are merged.
        try connection.run("INSERT INTO story_fts (story_fts) VALUES ('optimize')")
        return count
      }
    }
  }

  /// Puts tags on stories and takes tags off.
  ///
  /// - Returns: The stories as they are then.
  public func setTags(
    adding: [String], removing: [String], on ids: [Int]
  ) throws(JournalError) -> [Story] {
    try change(.tag) { writer in
      try ids.map { id in
        guard var story = try self.story(id) else { throw Self.noStory(id) }
        let gone = Set(removing.map { $0.lowercased() })
        story.tags = story.tags.filter { !gone.contains($0.lowercased()) } + adding
        story.updatedAt = nil
        return try writer.update(id, to: story)
      }
    }
  }

  /// Gives a tag another name on every story; where that one exists, the two become one.
  ///
  /// - Returns: How many stories had it.
  public func renameTag(_ old: String, to new: String) throws(JournalError) -> Int {
    let ids = try stories(StoryFilter(tags: [old])).compactMap(\.id)
    guard !ids.isEmpty else { return 0 }
    return try setTags(adding: [new], removing: [old], on: ids).count
  }

  /// The number of the revision that a story has now; `nil` when there is no such story, or it is in
  /// the trash.
  public func revisionNumber(of id: Int) throws(JournalError) -> Int? {
    try guarded { try liveRevision(of: id) }
  }

  private func liveRevision(of id: Int) throws -> Int? {
    let found = try connection.firstRow(
      """
      SELECT max(number) FROM revision JOIN story ON story.id = story_id \
      WHERE story_id = ? AND deleted_at IS NULL
      """, [id]
    ) { row throws(SQLiteError) in try row.optionalInt(0) }
    return found ?? nil
  }

  /// Does several things in one transaction: all of them, or none.
  ///
  /// - Parameter body: What to do; it must not catch errors of the journal.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws; the journal is then as before.
  public func together<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try connection.write(body)
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
  }

  /// Does something as one change in one transaction.
  func change<Result>(
    _ kind: ChangeKind, undoes: Int? = nil, _ body: (StoryWriter) throws -> Result
  ) throws(JournalError) -> Result {
    try guarded {
      try connection.write {
        try body(StoryWriter(connection: connection, kind: kind, now: now(), undoes: undoes))
      }
    }
  }

  func newUID() -> String {
    UID.new(
      milliseconds: UInt64(max(0, clock().timeIntervalSince1970 * 1000)), random: &random)
  }

  static func noStory(_ id: Int) -> JournalError {
    JournalError(.notFound, "There is no story #\(id). `storybank list` shows them all.")
  }
}
