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

  /// So many numbers are tried at most that nothing names: a damaged file, or one whose stories brought
  /// their numbers, may say that there were billions.
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

  /// The numbers that stories may have, rising: those that some part of the file still names, and so
  /// many from 1 up.
  ///
  /// - Throws: `SQLiteError` when there is no table of stories.
  private static func numbers(in connection: Connection) throws -> [Int] {
    // Fails only where there is no such table, or the schema itself is gone.
    _ = try connection.statement("SELECT \(StoryColumns.all), checksum, deleted_at FROM story")
    var numbers: Set<Int> = []
    // From both ends, since a damaged page ends the reading.
    for column in ["id FROM story ORDER BY id", "story_id FROM revision ORDER BY story_id"] {
      for order in ["", " DESC"] {
        try? connection.forEachRow("SELECT \(column)\(order)") { row throws(SQLiteError) in
          numbers.insert(try row.int(0))
        }
      }
    }
    let last = try? connection.firstRow("SELECT seq FROM sqlite_sequence WHERE name = 'story'") {
      row throws(SQLiteError) in try row.int(0)
    }
    let most = ([(last ?? nil) ?? mostNumbers] + numbers).max() ?? 1
    numbers.formUnion(1...max(1, min(most, mostNumbers)))
    return numbers.sorted()
  }

  private mutating func take(_ id: Int, from connection: Connection) {
    let saved = try? LastRevision(of: id, in: connection)
    do {
      let row = try connection.firstRow(
        "SELECT \(StoryColumns.all), checksum, deleted_at FROM story WHERE id = ?", [id]
      ) { row throws(SQLiteError) in
        (
          story: try StoryColumns.story(from: row), checksum: Int64(try row.int(20)),
          isGone: !row.isNull(21)
        )
      }
      guard let row else { return }
      guard !row.isGone else { return }
      let isSound = StoryRecord.checksum(of: StoryRecord.bytes(of: row.story)) == row.checksum
      if isSound {
        stories.append(row.story)
      } else if let saved, saved.checksum == row.checksum {
        var story = saved.story
        story.createdAt = row.story.createdAt
        story.updatedAt = row.story.updatedAt
        stories.append(story)
      } else {
        stories.append(row.story)
        altered.append(id)
      }
    } catch {
      if let saved, !saved.isDeleted {
        stories.append(saved.story)
      } else if saved == nil {
        lost.append(id)
      }
    }
  }
}
