import SQLite
public import StoryModel

/// What can still be read of a journal that is damaged, or was written by a newer storybank.
///
/// Each story is read by itself, so that damage to one costs no other: as it stands in its table, or
/// else as its last revision has it. Nothing is written, and no check of the file comes before.
public struct Salvage: Sendable {
  /// The stories that could be read, without those in the trash.
  public var stories: [Story] = []

  /// Numbers of stories of which nothing could be read.
  public var lost: [Int] = []

  /// Numbers of stories whose text is not what was saved, and of which no revision is either.
  public var altered: [Int] = []

  /// So many numbers are tried where nothing says how many there are.
  private static let mostNumbers = 100_000

  /// Reads what can be read.
  ///
  /// - Parameter path: The journal.
  /// - Throws: `JournalError` when the file is missing, is none of ours, or holds no table of stories
  ///   that this storybank could read.
  public init(of path: String) throws(JournalError) {
    let location = try JournalLocation(path)
    guard try location.status() != nil else {
      throw JournalError(.noInput, "There is no journal at \(path).")
    }
    do {
      let connection = try Connection(path: location.path, mode: .readOnly)
      for id in try Self.numbers(in: connection) { take(id, from: connection) }
    } catch let error as SQLiteError {
      throw JournalError(
        .badData,
        "\(path) cannot be read as a journal: \(error.message). Nothing could be saved from it.")
    } catch {
      throw JournalError(.badData, "\(error)")
    }
  }

  /// The numbers that stories may have.
  ///
  /// - Throws: `SQLiteError` when there is no table of stories.
  private static func numbers(in connection: Connection) throws -> ClosedRange<Int> {
    // Fails only where there is no such table, or the schema itself is gone.
    _ = try connection.statement("SELECT \(StoryColumns.all), checksum, deleted_at FROM story")
    func number(_ sql: String) -> Int? {
      let found = try? connection.firstRow(sql) { row throws(SQLiteError) in
        try row.optionalInt(0)
      }
      return found ?? nil
    }
    let last = number("SELECT seq FROM sqlite_sequence WHERE name = 'story'")
    let largest = number("SELECT max(id) FROM story")
    return 1...max(1, [last, largest].compactMap(\.self).max() ?? mostNumbers)
  }

  private mutating func take(_ id: Int, from connection: Connection) {
    let saved = try? Self.lastRevision(of: id, in: connection)
    do {
      let row = try connection.firstRow(
        "SELECT \(StoryColumns.all), checksum, deleted_at FROM story WHERE id = ?", [id]
      ) { row throws(SQLiteError) in
        (
          story: try StoryColumns.story(from: row), checksum: try row.int(20),
          isGone: !row.isNull(21)
        )
      }
      guard let row else { return }
      guard !row.isGone else { return }
      let isSound = StoryRecord.checksum(of: StoryRecord.bytes(of: row.story)) == row.checksum
      if isSound {
        stories.append(row.story)
      } else if var saved, saved.checksum == row.checksum {
        saved.story.createdAt = row.story.createdAt
        saved.story.updatedAt = row.story.updatedAt
        stories.append(saved.story)
      } else {
        stories.append(row.story)
        altered.append(id)
      }
    } catch {
      if let saved, !saved.isGone {
        stories.append(saved.story)
      } else if saved == nil {
        lost.append(id)
      }
    }
  }

  /// The state of a story that was saved last.
  private static func lastRevision(
    of id: Int, in connection: Connection
  ) throws -> (story: Story, checksum: Int, isGone: Bool)? {
    try connection.firstRow(
      "SELECT content, is_deleted FROM revision WHERE story_id = ? ORDER BY number DESC LIMIT 1",
      [id]
    ) { row throws(SQLiteError) in (content: try row.blob(0), isGone: try row.int(1) == 1) }
    .map { row in
      var story = try StoryRecord.story(from: row.content)
      story.id = id
      return (story, Int(StoryRecord.checksum(of: row.content)), row.isGone)
    }
  }
}
