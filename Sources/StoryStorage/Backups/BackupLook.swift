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
  ///   - backup: The backup.
  ///   - journal: The journal to compare with; without one everything is only in the backup.
  /// - Throws: `JournalError` when it is damaged where the check of the whole did not see it.
  public init(into backup: OpenBackup, comparedWith journal: Journal?) throws(JournalError) {
    do {
      let texts = try Self.texts(in: backup.connection)
      let now = try journal.map { try Self.texts(in: $0.connection) } ?? [:]
      stories = texts.count
      changedAt = try backup.connection.firstRow("SELECT max(made_at) FROM change") {
        row throws(SQLiteError) in try row.optionalInt(0)
      }.flatMap { $0 }
      onlyInJournal = now.keys.count { texts[$0] == nil }
      onlyInBackup = texts.keys.count { now[$0] == nil }
      different = texts.count { uid, checksum in now[uid].map { $0 != checksum } ?? false }
    } catch let error as SQLiteError {
      throw JournalError(error, path: backup.path)
    } catch {
      throw JournalError(.badData, "\(error)")
    }
  }

  /// The checksums of the stories that are not in the trash, by uid.
  private static func texts(in connection: Connection) throws -> [String: Int] {
    let rows = try connection.rows(
      "SELECT uid, checksum FROM story WHERE deleted_at IS NULL"
    ) { row throws(SQLiteError) in (try row.text(0), try row.int(1)) }
    return Dictionary(rows) { first, _ in first }
  }
}
