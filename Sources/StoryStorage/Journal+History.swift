import FoundationEssentials
import SQLite
import StoryModel

extension Journal {
  /// The revisions of a story, in the trash or not, the oldest first.
  public func history(of id: Int) throws(JournalError) -> [Revision] {
    try guarded {
      let rows = try connection.rows(
        """
        SELECT number, made_at, kind, is_deleted, content, revision.updated_at, created_at \
        FROM revision JOIN change ON change.id = change_id JOIN story ON story.id = story_id \
        WHERE story_id = ? ORDER BY number
        """, [id]
      ) { row throws(SQLiteError) in
        (
          number: try row.int(0), savedAt: try StoryColumns.time(row, 1), kind: try row.text(2),
          isDeleted: try row.int(3) == 1, content: try row.blob(4),
          updatedAt: try StoryColumns.time(row, 5), createdAt: try StoryColumns.time(row, 6)
        )
      }
      return try rows.map { row in
        var story = try StoryRecord.story(from: row.content)
        story.id = id
        story.createdAt = row.createdAt
        story.updatedAt = row.updatedAt
        return Revision(
          number: row.number, savedAt: row.savedAt,
          changeKind: ChangeKind(rawValue: row.kind) ?? .edit, isDeleted: row.isDeleted,
          story: story)
      }
    }
  }

  /// Reverts the last change that has not been undone yet; what it added goes to the trash.
  ///
  /// Undoing is itself a change with revisions, so nothing is lost by it either.
  ///
  /// - Returns: What was undone; `nil` when there is nothing to undo.
  public func undo() throws(JournalError) -> UndoneChange? {
    try guarded {
      try connection.write { try undoLastChange() }
    }
  }

  private func undoLastChange() throws -> UndoneChange? {
    let last = try connection.firstRow(
      """
      SELECT id, kind, made_at FROM change \
      WHERE kind <> 'undo' AND id NOT IN (SELECT undoes FROM change WHERE undoes IS NOT NULL) \
      AND EXISTS (SELECT 1 FROM revision WHERE change_id = change.id) ORDER BY id DESC LIMIT 1
      """
    ) { row throws(SQLiteError) in
      (id: try row.int(0), kind: try row.text(1), madeAt: try StoryColumns.time(row, 2))
    }
    guard let last else { return nil }
    let steps = try connection.rows(
      """
      SELECT now.story_id, before.content, coalesce(before.is_deleted, 1), now.content, \
      coalesce(before.updated_at, now.updated_at) \
      FROM revision AS now LEFT JOIN revision AS before \
      ON before.story_id = now.story_id AND before.number = now.number - 1 \
      WHERE now.change_id = ? ORDER BY now.story_id
      """, [last.id]
    ) { row throws(SQLiteError) in
      (
        story: try row.int(0), content: try row.isNull(1) ? row.blob(3) : row.blob(1),
        isDeleted: try row.int(2) == 1, updatedAt: try StoryColumns.time(row, 4)
      )
    }
    let writer = try StoryWriter(
      connection: connection, kind: .undo, now: now(), undoes: last.id)
    // Also where a story is as it was before, the change counts as undone.
    _ = try writer.changeNumber()
    let known = Set(try dimensions().map(\.slug))
    let stories = try steps.map { step in
      var story = try StoryRecord.story(from: step.content)
      story.updatedAt = step.updatedAt
      // A dimension that was removed since cannot come back with the story.
      story.dimensions.removeAll { !known.contains($0) }
      let saved = try writer.update(step.story, to: story, isDeleted: step.isDeleted)
      return StorySummary(
        id: step.story, uid: saved.uid, title: saved.title, date: saved.date,
        status: saved.status, dimensions: saved.dimensions)
    }
    return UndoneChange(
      kind: ChangeKind(rawValue: last.kind) ?? .edit, madeAt: last.madeAt, stories: stories)
  }
}
