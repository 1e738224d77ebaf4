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
  /// same moment the second finds the journal of the first.
  ///
  /// - Parameter fill: Makes an empty file a journal.
  /// - Throws: `JournalError` when the file cannot be made, and what `fill` throws.
  func makeFile(_ fill: (String) throws(JournalError) -> Void) throws(JournalError) {
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw notMade() }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw notMade() }
    }
    if try status() != nil { return }
    let draft = "\(path).new"
    // What a process that was killed left behind; whoever makes one now holds the lock.
    unlink(draft)
    unlink(draft + "-journal")
    let descriptor = open(draft, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw notMade() }
    fchmod(descriptor, 0o600)
    // Closed before SQLite opens the file: closing it later would drop SQLite's locks.
    close(descriptor)
    do throws(JournalError) {
      try fill(draft)
      guard rename(draft, path) == 0 else { throw notMade() }
    } catch {
      unlink(draft)
      unlink(draft + "-journal")
      throw error
    }
    Self.syncFolder(folder)
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
  private static func syncFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
