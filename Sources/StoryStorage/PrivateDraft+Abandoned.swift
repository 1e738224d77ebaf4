#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Whoever makes a draft holds a lock on it, which the system takes back when the process ends in whatever
// way: a draft without one is what a kill left.
extension PrivateDraft {
  /// What stands in the name of a draft between that of its target and what makes it unlike others.
  static let mark = ".storybank-"

  /// Whether a file in a folder has the name of a draft.
  static func isDraft(_ name: String) -> Bool {
    name.hasPrefix(".") && name.contains(mark)
  }

  /// Makes an empty file with mode 0600, and locks it.
  ///
  /// - Parameters:
  ///   - template: Its path, with six `X` at the end for characters that are free.
  ///   - target: The path that errors name.
  /// - Returns: The file, open for writing, and its path.
  /// - Throws: `JournalError` when it cannot be made.
  static func make(
    like template: String, for target: String
  ) throws(JournalError) -> (descriptor: Int32, path: String) {
    while true {
      var path = Array(template.utf8CString)
      // mkstemp creates the file with mode 0600 whatever the mask.
      let descriptor = mkstemp(&path)
      guard descriptor >= 0 else { throw PrivateFile.failure("create", target) }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      // Waits for no more than a look by whoever clears away. Where the file system has no locks, nobody
      // can take the draft for an abandoned one either.
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
      var status = stat()
      // Before it was locked, another process may have cleared it away.
      if fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        return (
          descriptor, String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        )
      }
      close(descriptor)
    }
  }

  /// Removes the drafts in a folder that nobody works on any more.
  static func removeAbandoned(in folder: String) {
    for name in PrivateFile.names(in: folder) where isDraft(name) {
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
      {
        unlink(path)
      }
      close(descriptor)
    }
  }
}
