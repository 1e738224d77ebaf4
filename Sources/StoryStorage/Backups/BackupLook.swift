import SQLite

/// What is in a backup, and how it differs from the journal as it is.
public struct BackupLook: Sendable, Hashable {
  /// How many stories the backup holds, without those in its trash.
  public var stories: Int

  /// When something was last changed in it, in seconds since 1970; `nil` when nothing ever was.
  public var changedAt: Int?

  /// Stories that the journal has and the backup has not.
  public var onlyInJournal: Int

  /// Stories that the backup has and the journal has not.
  public var onlyInBackup: Int

  /// Stories that both have, with other texts.
  public var different: Int

  /// Looks into a backup; nothing is changed, in it or beside it.
  ///
  /// - Parameters:
  ///   - path: The backup.
  ///   - journal: The journal to compare with; without one everything is only in the backup.
  /// - Throws: `JournalError` when it is no journal, is damaged, or was written by a newer storybank.
  public init(at path: String, comparedWith journal: Journal?) throws(JournalError) {
    let backup = try Self.open(path)
    do {
      let texts = try Self.texts(in: backup)
      let now = try journal.map { try Self.texts(in: $0.connection) } ?? [:]
      stories = texts.count
      changedAt = try backup.firstRow("SELECT max(made_at) FROM change") {
        row throws(SQLiteError) in try row.optionalInt(0)
      }.flatMap { $0 }
      onlyInJournal = now.keys.count { texts[$0] == nil }
      onlyInBackup = texts.keys.count { now[$0] == nil }
      different = texts.count { uid, checksum in now[uid].map { $0 != checksum } ?? false }
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    } catch {
      throw JournalError(.badData, "\(error)")
    }
  }

  /// Opens a backup for reading and checks that it is whole.
  static func open(_ path: String) throws(JournalError) -> Connection {
    let location = try JournalLocation(path)
    guard try location.status() != nil else {
      throw JournalError(.noInput, "There is no backup at \(path).")
    }
    let connection = try JournalOpening(path: location.path, schema: .current)
      .open(isWritable: false)
    do {
      let verdict = try connection.firstRow("PRAGMA quick_check(1)") { row throws(SQLiteError) in
        try row.text(0)
      }
      guard verdict == "ok" else {
        throw JournalError(.badData, "The backup \(path) is damaged; try an older one.")
      }
    } catch let error as JournalError {
      throw error
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    } catch {
      throw JournalError(.badData, "\(error)")
    }
    return connection
  }

  /// The checksums of the stories that are not in the trash, by uid.
  private static func texts(in connection: Connection) throws -> [String: Int] {
    let rows = try connection.rows(
      "SELECT uid, checksum FROM story WHERE deleted_at IS NULL"
    ) { row throws(SQLiteError) in (try row.text(0), try row.int(1)) }
    return Dictionary(rows) { first, _ in first }
  }
}
