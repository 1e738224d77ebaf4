import SQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Journal {
  /// Copies the whole journal to a file that is private, checked and on the disk on return.
  ///
  /// - Parameters:
  ///   - path: Where to put the copy.
  ///   - overwrite: Whether a file that is there may be replaced.
  /// - Throws: `JournalError`; a file that was there is then as before.
  public func backup(to path: String, overwrite: Bool) throws(JournalError) {
    try guarded {
      var ours = stat()
      var theirs = stat()
      if stat(self.path, &ours) == 0, stat(path, &theirs) == 0, ours.st_ino == theirs.st_ino,
        ours.st_dev == theirs.st_dev
      {
        throw JournalError(.usage, "That is the journal itself; name another file.")
      }
      try JournalCopy(of: connection).write(to: path, overwrite: overwrite)
    }
  }
}
