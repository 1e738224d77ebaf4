import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The backups that are kept by themselves in a folder beside the journal: one a day on which it
/// changes, seven in all, and one before each backup that is restored.
///
/// The folder is `journal-backups` for `journal.db`. Copies made before a migration lie beside the
/// journal and count among the backups.
public struct Backups {
  /// One backup: a whole journal.
  public struct Backup: Sendable, Hashable {
    /// Where it is.
    public var path: String
    /// When the copy was made, in seconds since 1970.
    public var madeAt: Int
    /// Its size in bytes.
    public var size: Int
  }

  /// So many daily backups are kept.
  public static let dailies = 7

  /// The folder that holds them.
  public let folder: String
  private let stem: String
  private let journal: String

  /// The backups of the journal at a path.
  public init(journal path: String) {
    journal = path
    stem = path.hasSuffix(".db") ? String(path.dropLast(3)) : path
    folder = "\(stem)-backups"
  }

  /// Every backup there is, the newest first.
  public var all: [Backup] {
    let migrations = besideJournal { $0.hasSuffix(".db") }
    let kept = paths { $0.hasSuffix(".db") && !$0.hasPrefix(".") }
    return (migrations + kept).compactMap(Self.backup).sorted {
      ($1.madeAt, $1.path) < ($0.madeAt, $0.path)
    }
  }

  /// Copies a journal unless that was done today, and lets go of the oldest beyond seven.
  ///
  /// - Parameters:
  ///   - journal: The journal, before it changes.
  ///   - now: The time, in seconds since 1970.
  /// - Throws: `JournalError` when no copy could be made; the others are then as before.
  func keepDaily(of journal: Journal, now: Int) throws(JournalError) {
    let path = "\(folder)/\(Self.day(of: now)).db"
    guard access(path, F_OK) != 0 else { return }
    try PrivateFile.makeFolder(folder)
    try journal.backup(to: path, overwrite: false)
    let daily = PrivateFile.names(in: folder).filter(Self.isDaily).sorted()
    for name in daily.dropLast(Self.dailies) { unlink("\(folder)/\(name)") }
  }

  /// Every file that may hold what the journal held: the backups, damaged journals that were put aside
  /// with what lay beside them, and what a kill left of a copy.
  public var files: [String] {
    all.map(\.path) + paths { $0.contains(Self.damaged) } + parts
  }

  /// Removes every file that may hold what the journal held, as when stories are to be gone for good.
  ///
  /// - Returns: How many there were.
  /// - Throws: `JournalError` naming the first that could not be removed.
  public func removeAll() throws(JournalError) -> Int {
    let files = files
    for file in files where unlink(file) != 0 {
      throw JournalError(.inputOutput, "Cannot remove \(file): \(JournalLocation.reason(errno)).")
    }
    return files.count
  }

  /// What a kill left of copies and of a journal in the making, or what another process is just making.
  private var parts: [String] {
    paths(where: PrivateDraft.isDraft) + besideJournal(after: ".", where: PrivateDraft.isDraft)
      + [JournalLocation.draft(of: journal)].filter { access($0, F_OK) == 0 }
  }

  /// The copies made before a migration, which lie beside the journal.
  private func besideJournal(
    after prefix: String = "", where isWanted: (String) -> Bool
  ) -> [String] {
    let (parent, name) = JournalLocation.split(stem)
    return PrivateFile.names(in: parent).filter {
      $0.hasPrefix("\(prefix)\(name)-before-") && isWanted($0)
    }.map { "\(parent)/\($0)" }
  }

  private func paths(where isWanted: (String) -> Bool) -> [String] {
    PrivateFile.names(in: folder).filter(isWanted).map { "\(folder)/\($0)" }
  }

  private static let damaged = ".damaged"

  /// Copies a journal that is about to be replaced.
  ///
  /// - Returns: Where the copy is.
  /// - Throws: `JournalError` when it could not be made.
  func keepBeforeRestoring(_ journal: Journal, now: Int) throws(JournalError) -> String {
    try PrivateFile.makeFolder(folder)
    let path = unused("\(Self.day(of: now))-before-restore")
    try journal.backup(to: path, overwrite: false)
    return path
  }

  /// Moves a file that is no journal any more out of the way, and what a crash left beside it, which
  /// would otherwise be taken for a part of the file that comes in its place.
  ///
  /// - Returns: Where it is now; `nil` when there was no such file.
  /// - Throws: `JournalError` when it could not be moved.
  func putAside(_ path: String, now: Int) throws(JournalError) -> String? {
    try PrivateFile.makeFolder(folder)
    let aside = unused(Self.day(of: now), suffix: Self.damaged)
    let isThere = access(path, F_OK) == 0
    for companion in Self.companions {
      guard rename(path + companion, aside + companion) == 0 || errno == ENOENT else {
        throw JournalError(
          .inputOutput, "Cannot move \(path)\(companion) aside: \(JournalLocation.reason(errno)).")
      }
    }
    return isThere ? aside : nil
  }

  /// Moves out of the way what lies beside a journal that is gone.
  ///
  /// - Returns: The folder in which it is now; `nil` when there was nothing.
  /// - Throws: `JournalError` when it could not be moved.
  func putStraysAside(now: Int) throws(JournalError) -> String? {
    guard isTaken(journal) else { return nil }
    _ = try putAside(journal, now: now)
    return folder
  }

  /// Moves a file back that was put aside, with what lay beside it: a rollback journal may be what
  /// makes it whole again.
  func putBack(_ aside: String, as path: String) {
    // Where that fails too, they are still among the backups, under a name that says what they are.
    for companion in Self.companions { _ = rename(aside + companion, path + companion) }
  }

  /// What SQLite adds to the name of a database for the files beside it; last the database itself.
  private static let companions = ["-journal", "-wal", "-shm", ""]

  private func unused(_ name: String, suffix: String = ".db") -> String {
    var path = "\(folder)/\(name)\(suffix)"
    var count = 1
    while isTaken(path) {
      count += 1
      path = "\(folder)/\(name)-\(count)\(suffix)"
    }
    return path
  }

  /// Whether there is a file at a path, or one that SQLite would take for a part of it.
  private func isTaken(_ path: String) -> Bool {
    Self.companions.contains { access(path + $0, F_OK) == 0 }
  }

  /// `2026-11-20` for a time.
  private static func day(of time: Int) -> String {
    var seconds = time_t(time)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  /// Whether a name is that of a daily backup: `2026-11-20.db`.
  private static func isDaily(_ name: String) -> Bool {
    name.utf8.count == 13 && name.hasSuffix(".db")
      && name.utf8.prefix(10).enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
      }
  }

  private static func backup(at path: String) -> Backup? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Backup(path: path, madeAt: changeTime(of: status), size: Int(status.st_size))
  }

  private static func changeTime(of status: stat) -> Int {
    #if canImport(Glibc)
      Int(status.st_mtim.tv_sec)
    #else
      Int(status.st_mtimespec.tv_sec)
    #endif
  }
}
