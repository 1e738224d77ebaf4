import SQLite
import StoryModel

/// A story as its table holds it, with what tells whether that is what was saved.
struct StoredStory {
  /// What a person wrote of it; `nil` where that cannot be read.
  let record: [UInt8]?
  /// The checksum of what was saved.
  let checksum: Int64
  /// When its text was last changed, in seconds since 1970; `nil` where that cannot be read.
  let updatedAt: Int?
  /// Whether it is in the trash.
  let isDeleted: Bool

  /// Whether its text is what was saved.
  var isSound: Bool { record.map(StoryRecord.checksum) == checksum }

  /// Reads a story, in the trash or not.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `SQLiteError`, but not for a text that is damaged.
  init?(_ id: Int, in connection: Connection) throws {
    let found = try connection.firstRow(
      "SELECT \(StoryColumns.all), checksum, deleted_at FROM story WHERE id = ?", [id]
    ) { row throws(SQLiteError) in
      (
        record: try Self.record(from: row), checksum: try row.int(20),
        updatedAt: try? StoryColumns.seconds(row, 4), isDeleted: !row.isNull(21)
      )
    }
    guard let found else { return nil }
    record = found.record
    checksum = Int64(found.checksum)
    updatedAt = found.updatedAt
    isDeleted = found.isDeleted
  }

  private static func record(from row: Row) throws(SQLiteError) -> [UInt8]? {
    do {
      return StoryRecord.bytes(of: try StoryColumns.story(from: row))
    } catch {
      guard [.corrupt, .mismatch].contains(error.code.primary) else { throw error }
      return nil
    }
  }
}

/// A story as its history holds it.
struct LastRevision {
  /// The story with its number; of the times that of the last change alone.
  let story: Story
  /// The checksum of its text.
  let checksum: Int64
  /// Whether it went to the trash.
  let isDeleted: Bool

  /// Reads the state of a story that was saved last.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `SQLiteError`, also where it is no record of a story.
  init?(of id: Int, in connection: Connection) throws {
    let found = try connection.firstRow(
      """
      SELECT content, updated_at, is_deleted FROM revision WHERE story_id = ? \
      ORDER BY number DESC LIMIT 1
      """, [id]
    ) { row throws(SQLiteError) in
      (
        content: try row.blob(0), updatedAt: try StoryColumns.time(row, 1),
        isDeleted: try row.int(2) == 1
      )
    }
    guard let found else { return nil }
    var story = try StoryRecord.story(from: found.content)
    story.id = id
    story.updatedAt = found.updatedAt
    self.story = story
    checksum = StoryRecord.checksum(of: found.content)
    isDeleted = found.isDeleted
  }

  /// Reads what was saved of a story whose table may hold something else.
  ///
  /// - Returns: `nil` when the history is not proven to be that.
  init?(of id: Int, behind stored: StoredStory, in connection: Connection) throws {
    guard let saved = try? Self(of: id, in: connection), saved.checksum == stored.checksum else {
      return nil
    }
    self = saved
  }
}
