/// What the first bytes of a database say.
///
/// The format: https://sqlite.org/fileformat.html#the_database_header
struct FileHeader: Equatable {
  /// How many bytes it has.
  static let size = 100

  /// What the program that made the file calls it.
  let applicationID: UInt32

  /// The version of the schema, as the program counts it.
  let schemaVersion: Int

  /// Counts the changes of the file, round and round.
  let changes: UInt32

  /// Whether the file is kept with a write-ahead log.
  let isWriteAheadLogged: Bool

  /// Reads the first bytes of a file.
  ///
  /// - Returns: `nil` when they are not those of a database.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      return nil
    }
    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    changes = number(at: 24)
    applicationID = number(at: 68)
    schemaVersion = Int(Int32(bitPattern: number(at: 60)))
    isWriteAheadLogged = bytes[18] == 2
  }
}
