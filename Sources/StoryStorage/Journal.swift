public import FoundationEssentials
import SQLite
import StoryModel

/// The journal: one SQLite file with a person's stories and all that belongs to them.
///
/// Whatever changes it is one transaction that is on the disk when the call returns, or did not
/// happen. Every function throws `JournalError`, and beside it only what a closure that it is given throws.
/// One journal is for one thread.
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
  ) throws(JournalError) {
    try self.init(at: path, access: access, clock: clock, random: random, schema: .current)
  }

  init(
    at path: String, access: Access, clock: @escaping () -> Date,
    random: any RandomNumberGenerator, schema: Schema
  ) throws(JournalError) {
    if access == .create { try JournalLocation.makeFolder(of: path) }
    let location = try JournalLocation(path)
    var strays: String?
    if access == .create, try location.status() == nil {
      strays = try JournalError.translating(at: location.path) {
        try location.makeFile(now: Self.seconds(clock)) { draft, strays in
          try JournalOpening(path: draft, schema: schema).fill { _ in strays }
        } ?? nil
      }
      // The first change syncs the folder again, and tells where that fails.
      try? location.syncName()
    }
    guard let status = try location.status() else {
      throw JournalError(.noInput, "There is no journal at \(location.path).")
    }
    guard status.isWritable || access == .readOnly else {
      throw JournalError(
        .permission, "The journal \(location.path) cannot be written: permission denied.")
    }
    let opening = JournalOpening(path: location.path, schema: schema)
    let connection = try opening.open(isWritable: status.isWritable)
    let copy = try opening.migrate(connection, isWritable: status.isWritable)
    self.path = location.path
    self.clock = clock
    self.random = random
    self.connection = connection
    notices = Self.notices(location, mode: status.mode, copy: copy, strays: strays)
    if access == .readOnly {
      try guarded { try connection.run("PRAGMA query_only = ON") }
    }
  }

  private init(
    path: String, notices: [String], connection: Connection, clock: @escaping () -> Date,
    random: any RandomNumberGenerator
  ) {
    self.path = path
    self.notices = notices
    self.connection = connection
    self.clock = clock
    self.random = random
  }

  /// Makes a journal together with what it holds first, where there is none: both are on the disk when
  /// the call returns, or there is still no file.
  ///
  /// Another process that begins a journal in the same folder waits meanwhile, so that `content` must
  /// not wait for a person.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - clock: Tells the time of changes.
  ///   - random: Makes the random part of new uids.
  ///   - content: Puts something into the journal. It must not keep the journal, and must let every error
  ///     of it out, since what it catches is not taken back.
  /// - Returns: What `content` returns; `nil` where there is a file already, and nothing was done.
  /// - Throws: `JournalError`, or what `content` throws; there is then no file, unless the error says that
  ///   only the last sync failed.
  public static func make<Result>(
    at path: String, clock: @escaping () -> Date = { Date.now },
    random: any RandomNumberGenerator = SystemRandomNumberGenerator(),
    with content: (Journal) throws -> Result
  ) throws -> Result? {
    try JournalLocation.makeFolder(of: path)
    let location = try JournalLocation(path)
    guard try location.status() == nil else { return nil }
    do {
      let result = try location.makeFile(now: seconds(clock)) { draft, strays in
        try JournalOpening(path: draft, schema: .current).fill { connection in
          try content(
            Journal(
              path: location.path,
              notices: notices(location, mode: 0o600, copy: nil, strays: strays),
              connection: connection, clock: clock, random: random))
        }
      }
      if result != nil { try location.syncName() }
      return result
    } catch let error as SQLiteError {
      throw JournalError(error, path: location.path)
    }
  }

  private static func notices(
    _ location: JournalLocation, mode: UInt32, copy: String?, strays: String?
  ) -> [String] {
    var notices: [String] = []
    if mode & 0o077 != 0 {
      notices.append("Others can read your journal. Make it private: chmod 600 \(location.path)")
    }
    if location.isFolderOpen {
      notices.append(
        "Others can replace your journal. Keep them out: chmod go-w \(location.folder)")
    }
    if let copy {
      notices.append("The journal was brought up to date; the one before is \(copy)")
    }
    if let strays {
      notices.append(
        "A journal that is gone had left a part of itself here, which was moved to \(strays)")
    }
    return notices
  }

  /// Does something with the connection and turns its errors into the journal's.
  func guarded<Result>(_ body: () throws -> Result) throws(JournalError) -> Result {
    try JournalError.translating(at: path, body)
  }

  /// The time of a change, in whole seconds since 1970.
  func now() -> Int { Self.seconds(clock) }

  private static func seconds(_ clock: () -> Date) -> Int {
    Int(clock().timeIntervalSince1970.rounded(.down))
  }
}
