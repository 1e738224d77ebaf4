extension Journal {
  /// Copies the whole journal to a file that is private, checked and on the disk on return.
  ///
  /// - Parameters:
  ///   - path: Where to put the copy.
  ///   - overwrite: Whether a file that is there may be replaced.
  /// - Throws: `JournalError`; a file that was there is then as before.
  public func backup(to path: String, overwrite: Bool) throws(JournalError) {
    try JournalCopy(of: connection).write(to: path, overwrite: overwrite, sparing: self.path)
  }

  /// The bytes of such a copy, made and checked in memory: nothing of it touches the disk.
  ///
  /// - Throws: `JournalError`.
  public func image() throws(JournalError) -> [UInt8] {
    try guarded { try JournalCopy(of: connection).image() }
  }
}
