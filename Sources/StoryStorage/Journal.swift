public import FoundationEssentials
import Migrations
import SQLite
import StoryModel

/// The journal: one SQLite file with a person's stories and all that belongs to them.
///
/// Whatever changes it is one transaction that is on the disk when the call returns, or did not
/// happen. Every function throws `JournalError` and nothing else. One journal is for one thread.
public final class Journal {
  /// What the journal is opened for.
  public enum Access: Sendable {
    /// Reading; the file must exist.
    case readOnly
    /// Reading and writing; the file must exist.
    case readWrite
    /// Reading and writing; the file is made where there is none.
    case create
  }

  /// Where the file is.
  public let path: String

  /// What a person should know about the file, in sentences: loose permissions, a migration.
  public let notices: [String]

  let connection: Connection
  let clock: () -> Date
  var random: any RandomNumberGenerator

  /// Opens a journal.
  ///
  /// An older schema is migrated, after a copy of the file was put beside it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - access: What it is opened for.
  ///   - clock: Tells the time of changes.
  ///   - random: Makes the random part of new uids.
  /// - Throws: `JournalError`; a file that is not a journal, or a newer one, is left as it was.
  public convenience init(
    at path: String, access: Access, clock: @escaping () -> Date = { Date.now },
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws {
    try self.init(
      at: path, access: access, clock: clock, random: random, migrations: Migrations.all,
      supported: Migrations.count)
  }

  init(
    at path: String, access: Access, clock: @escaping () -> Date,
    random: any RandomNumberGenerator, migrations: @autoclosure () -> [Migration], supported: Int
  ) throws {
    if access == .create { try JournalLocation.makeFolder(of: path) }
    let location = try JournalLocation(path)
    var notices: [String] = []
    var version = 0
    var isWritable = true
    switch try location.inspect() {
    case .nothing:
      guard access == .create else {
        throw JournalError(.noInput, "There is no journal at \(location.path).")
      }
      try location.createFile()
    case .journal(let header, let isPrivate, let writable):
      try Self.check(header, at: location.path, supported: supported)
      version = header.schemaVersion
      isWritable = writable
      if !isPrivate {
        notices.append(
          "Others can read your journal. Make it private: chmod 600 \(location.path)")
      }
    }
    guard isWritable || access == .readOnly else {
      throw JournalError(
        .permission, "The journal \(location.path) cannot be written: permission denied.")
    }
    self.path = location.path
    self.clock = clock
    self.random = random
    do {
      connection = try Self.connect(to: location.path, isWritable: isWritable)
      if version < supported {
        guard isWritable else {
          throw JournalError(
            .permission, "The journal is of an older storybank and cannot be written to migrate it."
          )
        }
        let migrator = Migrator(connection: connection, path: location.path)
        if let copy = try migrator.migrate(migrations()) {
          notices.append("The journal was brought up to date; the one before is \(copy)")
        }
      }
      if access == .readOnly { try connection.run("PRAGMA query_only = ON") }
    } catch let error as SQLiteError {
      throw JournalError(error, path: location.path)
    }
    self.notices = notices
  }

  private static func check(
    _ header: JournalLocation.Header, at path: String, supported: Int
  ) throws {
    guard header.applicationID == Migrator.applicationID else {
      throw JournalError(
        .badData, "\(path) is a database of another program; it is left alone.")
    }
    guard header.schemaVersion <= supported else {
      throw JournalError(
        .badData,
        """
        The journal \(path) was written by a newer storybank (schema \(header.schemaVersion); this \
        one knows up to \(supported)). It was not touched; update storybank.
        """)
    }
  }

  private static func connect(to path: String, isWritable: Bool) throws -> Connection {
    // Also for reading: only a connection that may write can recover after a crash.
    let connection = try Connection(path: path, mode: isWritable ? .readWrite : .readOnly)
    try connection.turnOn(.defensive)
    try connection.turnOn(.strictQuotes)
    connection.setBusyTimeout(milliseconds: 5000)
    // EXTRA also syncs the folder after the rollback journal is gone, so that what was acknowledged
    // survives a loss of power: https://sqlite.org/pragma.html#pragma_synchronous
    for pragma in [
      "foreign_keys = ON", "synchronous = EXTRA", "fullfsync = ON", "cell_size_check = ON",
    ] {
      try connection.runScript("PRAGMA \(pragma)")
    }
    return connection
  }

  /// Does something with the connection and turns its errors into the journal's.
  func guarded<Result>(_ body: () throws -> Result) throws(JournalError) -> Result {
    do {
      return try body()
    } catch let error as JournalError {
      throw error
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    } catch {
      throw JournalError(.badData, "\(error)")
    }
  }

  /// The time of a change, in whole seconds since 1970.
  func now() -> Int { Int(clock().timeIntervalSince1970.rounded(.down)) }
}
