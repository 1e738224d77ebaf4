import SQLite

/// Why the journal could not do what was asked, in words that a person can act on.
///
/// The description never has a word of a story.
public struct JournalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of failure it is; a program maps it to an exit code.
  public enum Kind: Hashable, Sendable {
    /// What was asked for cannot be asked for.
    case usage
    /// There is no such story, tag or dimension.
    case notFound
    /// There is no journal.
    case noInput
    /// The file, or what is to be stored, is not as it must be.
    case badData
    /// A file cannot be created.
    case cannotCreate
    /// Reading or writing failed.
    case inputOutput
    /// Another process holds the journal.
    case inUse
    /// Permission is denied.
    case permission
    /// The environment does not say where the journal is.
    case configuration
  }

  /// What sort of failure it is.
  public var kind: Kind

  /// What failed, why, and what to do.
  public var description: String

  /// Makes an error.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// Does something with a file and turns the errors of SQLite into the journal's.
  ///
  /// - Parameters:
  ///   - path: The file, which the errors name.
  ///   - body: What to do.
  /// - Returns: What the body returns.
  /// - Throws: `JournalError`.
  static func translating<Result>(
    at path: String, _ body: () throws -> Result
  ) throws(JournalError) -> Result {
    do {
      return try body()
    } catch let error as JournalError {
      throw error
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    } catch {
      throw JournalError(.badData, "\(error)")
    }
  }

  /// The failure that an error of SQLite amounts to; the path of the journal is to be named.
  init(_ error: SQLiteError, path: String) {
    switch error.code {
    case .busy:
      self.init(
        .inUse, "The journal is in use by another storybank. Nothing was changed; try again.")
    case .full:
      self.init(.inputOutput, "The disk is full. Nothing was changed; make room and try again.")
    case .cutOff:
      self.init(
        .badData,
        """
        \(path) was left in the middle of a change, and must be written to be whole again.
        Where that may be done, `storybank list --journal \(path)` does it.
        """)
    case .moved:
      self.init(
        .inUse,
        "The journal \(path) was moved or replaced meanwhile. Nothing was changed; try again.")
    case .readOnly, .permission:
      self.init(.permission, "The journal \(path) cannot be written: permission denied.")
    case .cannotOpen:
      self.init(.inputOutput, "The journal \(path) cannot be opened: \(error.message).")
    case .folderSync:
      // The rollback journal is gone by then, so the transaction is in the file:
      // https://sqlite.org/rescode.html#ioerr_dir_fsync
      self.init(
        .inputOutput,
        """
        The disk did not confirm the last step of a change (code \(error.code.rawValue)).
        That change may be in the journal, and may not survive a loss of power: \(path)
        """)
    case .inputOutput:
      self.init(
        .inputOutput,
        "Reading or writing \(path) failed (\(error.message), code \(error.code.rawValue)).")
    case .corrupt, .notADatabase, .mismatch:
      self.init(
        .badData,
        """
        The journal \(path) is damaged: \(error.message).
        `storybank doctor` says how badly, \(Self.rescue(of: path))
        """)
    case .tooBig:
      self.init(.badData, "A text is larger than SQLite can store. Nothing was changed.")
    case .noMemory:
      self.init(.inputOutput, "There is not enough memory. Nothing was changed.")
    default:
      if let part = LibraryNeeds.missingPart(in: error) {
        self.init(
          .configuration,
          "SQLite on this computer was built without \(part), which storybank needs: install one with it."
        )
      } else {
        self.init(.badData, "The journal refused: \(error).")
      }
    }
  }

  /// What gets a damaged journal back.
  private static func rescue(of path: String) -> String {
    let salvage = "`storybank export --salvage -o saved.json` gets out what can be read"
    guard let newest = Backups(journal: path).all.first else { return salvage + "." }
    return "\(salvage),\nand `storybank restore-backup` brings back \(newest.path)."
  }
}
