#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension JournalLocation {
  /// Makes the folder of a path, private, with those above it that are missing.
  ///
  /// - Throws: `JournalError` naming the first that cannot be made.
  static func makeFolder(of path: String) throws(JournalError) {
    try make(folder: split(path).folder)
  }

  private static func make(folder: String) throws(JournalError) {
    var status = stat()
    if stat(folder, &status) == 0 { return }
    let parent = split(folder).folder
    if parent != folder { try make(folder: parent) }
    if mkdir(folder, 0o700) == 0 {
      // The mask of the process may have taken away what the owner needs.
      chmod(folder, 0o700)
      syncFolder(parent)
    } else if errno != EEXIST {
      throw JournalError(
        errno == EACCES ? .permission : .cannotCreate,
        "The folder \(folder) cannot be made: \(reason(errno)).")
    }
  }

  /// Makes the file by making another beside it, which takes the name only once it is complete.
  ///
  /// A process that is killed half-way thus leaves no empty journal, and of two that begin at the
  /// same moment the second waits, and then finds the journal of the first. The name is on the disk
  /// only after `syncName`.
  ///
  /// - Parameters:
  ///   - now: The time, in seconds since 1970.
  ///   - tries: How often to try, a hundredth of a second apart, while another process makes a journal
  ///     in the folder; the default are the five seconds that SQLite waits for a lock.
  ///   - fill: Makes an empty file a journal, all of it on the disk. It gets the path of the file, and
  ///     where that is now which lay beside a journal that is gone, if anything did.
  /// - Returns: What `fill` returns; `nil` where there is a file already, and nothing was done.
  /// - Throws: `JournalError` when the file cannot be made, and what `fill` throws; there is then no
  ///   file of this process.
  func makeFile<Result>(
    now: Int, tries: Int = 500, _ fill: (_ draft: String, _ strays: String?) throws -> Result
  ) throws -> Result? {
    let lock = try lockFolder(tries: tries)
    defer { close(lock) }
    if try status() != nil { return nil }
    // SQLite would take it for the new journal's own, and put what it says in the place of the stories.
    let strays = try Backups(journal: path).putStraysAside(now: now)
    let draft = Self.draft(of: path)
    // What a process that was killed left behind; whoever makes one now holds the lock.
    unlink(draft)
    let descriptor = open(draft, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw notMade() }
    fchmod(descriptor, 0o600)
    // Closed before SQLite opens the file: closing it later would drop SQLite's locks.
    close(descriptor)
    do {
      let result = try fill(draft, strays)
      // Restoring a backup, or a person, may have put a journal there meanwhile.
      guard try status() == nil else {
        throw JournalError(
          .inUse, "Another journal came to \(path) meanwhile. It was left as it is; try again.")
      }
      guard rename(draft, path) == 0 else { throw notMade() }
      return result
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Takes the lock of the folder, which is let go of when the descriptor that this returns is closed.
  private func lockFolder(tries: Int) throws(JournalError) -> Int32 {
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw notMade() }
    for _ in 0..<tries {
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { return lock }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let failure = notMade()
        close(lock)
        throw failure
      }
      usleep(10_000)
    }
    close(lock)
    throw JournalError(
      .inUse, "Another storybank is making a journal in \(folder). Nothing was changed; try again.")
  }

  /// Where a journal is while it is made.
  static func draft(of path: String) -> String { "\(path).new" }

  /// Makes sure that the name of the file is on the disk; a file system that cannot is let be.
  ///
  /// - Throws: `JournalError` when the disk fails; the file is there all the same.
  func syncName() throws(JournalError) {
    guard !Self.syncFolder(folder) else { return }
    throw JournalError(
      .inputOutput,
      """
      The disk did not confirm the last step of a change (\(Self.reason(errno))).
      That change is in the journal, and may not survive a loss of power: \(path)
      """)
  }

  private func notMade() -> JournalError {
    let code = errno
    return JournalError(
      [EACCES, EPERM, EROFS].contains(code) ? .permission : .cannotCreate,
      "The journal \(path) cannot be created: \(Self.reason(code)).")
  }

  /// Whether others may put another file in the journal's place.
  var isFolderOpen: Bool {
    guard let mode = folderMode else { return false }
    return mode & 0o022 != 0 && mode & UInt32(S_ISVTX) == 0
  }

  /// Makes sure that the names in a folder are on the disk; a file system that cannot is let be.
  ///
  /// - Returns: Whether the disk did not fail; where it did, `errno` says how.
  @discardableResult
  private static func syncFolder(_ folder: String) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    let code = fsync(descriptor) == 0 ? 0 : errno
    close(descriptor)
    errno = code
    return ![EIO, ENOSPC, EDQUOT].contains(code)
  }
}
