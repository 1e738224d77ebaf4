internal import CSQLite

/// A result code of SQLite; a primary code matches each of its extended ones in a `switch`.
///
/// The codes and their meaning: https://sqlite.org/rescode.html
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number, extended where SQLite gave an extended one.
  public let rawValue: Int32

  /// Makes a code of a number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code without its extension: the low eight bits.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// Matches the code itself and, for a primary code, every extension of it.
  public static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || (pattern.rawValue <= 0xFF && pattern == code.primary)
  }

  /// Success.
  public static let ok = ResultCode(rawValue: SQLITE_OK)
  /// A general error, mostly of SQL.
  public static let error = ResultCode(rawValue: SQLITE_ERROR)
  /// Permission denied.
  public static let permission = ResultCode(rawValue: SQLITE_PERM)
  /// Another connection holds a lock.
  public static let busy = ResultCode(rawValue: SQLITE_BUSY)
  /// Another statement of the same connection holds a lock.
  public static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  /// Out of memory.
  public static let noMemory = ResultCode(rawValue: SQLITE_NOMEM)
  /// The file or the connection does not allow writing.
  public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  /// The file was left in the middle of a change, and the connection may not write to take it back:
  /// `SQLITE_READONLY_ROLLBACK`, a macro that Swift does not see.
  public static let cutOff = ResultCode(rawValue: SQLITE_READONLY | 3 << 8)
  /// The file was removed, renamed or replaced while it was open: `SQLITE_READONLY_DBMOVED`, a macro
  /// that Swift does not see.
  public static let moved = ResultCode(rawValue: SQLITE_READONLY | 4 << 8)
  /// Reading or writing failed.
  public static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
  /// A folder could not be synced after a file in it was removed, which is the last step of a commit:
  /// `SQLITE_IOERR_DIR_FSYNC`, a macro that Swift does not see.
  public static let folderSync = ResultCode(rawValue: SQLITE_IOERR | 5 << 8)
  /// The file is damaged.
  public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  /// The disk, or the file's limit, is full.
  public static let full = ResultCode(rawValue: SQLITE_FULL)
  /// The file cannot be opened.
  public static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  /// A constraint does not hold.
  public static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  /// A value of another type than asked for.
  public static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
  /// The interface was used wrongly.
  public static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
  /// The file is not a database.
  public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
  /// A text or blob beyond the limit.
  public static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
}
