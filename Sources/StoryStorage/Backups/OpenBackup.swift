import SQLite

/// A backup that was opened for reading and found to be whole; nothing is changed, in it or beside it.
public struct OpenBackup {
  /// Where it is.
  public let path: String
  let connection: Connection

  /// Opens a backup.
  ///
  /// - Parameter path: Where it is.
  /// - Throws: `JournalError` when it is no journal, is damaged, or was written by a newer storybank.
  public init(at path: String) throws(JournalError) {
    let location = try JournalLocation(path)
    guard try location.status() != nil else {
      throw JournalError(.noInput, "There is no backup at \(path).")
    }
    try self.init(
      path: path,
      connection: try JournalOpening(path: location.path, schema: .current).open(isWritable: false))
  }

  /// Opens a backup that is in memory, as one that was encrypted is: nothing of it touches the disk.
  ///
  /// - Parameters:
  ///   - image: Its bytes, as `Journal.image()` made them.
  ///   - path: Where they come from.
  /// - Throws: `JournalError` as for a file.
  public init(image: [UInt8], from path: String) throws(JournalError) {
    try self.init(
      path: path, connection: try JournalOpening(path: path, schema: .current).open(image: image))
  }

  /// Whether bytes begin as those of a backup do.
  public static func isImage(_ bytes: [UInt8]) -> Bool {
    FileHeader(Array(bytes.prefix(FileHeader.size))) != nil
  }

  private init(path: String, connection: Connection) throws(JournalError) {
    let verdict = try JournalError.translating(at: path) {
      try connection.firstRow("PRAGMA quick_check(1)") { row throws(SQLiteError) in
        try row.text(0)
      }
    }
    guard verdict == "ok" else {
      throw JournalError(.badData, "The backup \(path) is damaged; try an older one.")
    }
    self.path = path
    self.connection = connection
  }
}
