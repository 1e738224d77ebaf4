/// The exit codes of every command, after the BSD sysexits convention.
///
/// They are part of the contract with scripts and never change their meaning.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case nothingFound = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case bug = 70
  case cannotCreate = 73
  case inputOutput = 74
  case inUse = 75
  case permission = 77
  case configuration = 78

  /// What it means, for the documentation.
  var meaning: String {
    switch self {
    case .done: "done"
    case .nothingFound: "nothing found (search, match, show)"
    case .usage: "the command line is wrong"
    case .badData:
      "the data is wrong: an import, a journal of another program, a damaged file, a wrong passphrase"
    case .noInput: "there is no such input file"
    case .bug: "a bug in storybank"
    case .cannotCreate: "a file cannot be created"
    case .inputOutput: "reading or writing failed"
    case .inUse: "the journal is in use; try again"
    case .permission: "permission denied"
    case .configuration: "the configuration or environment is wrong"
    }
  }
}

/// A failure that a person can act on.
struct Failure: Error {
  /// The exit code.
  var status: ExitStatus

  /// What failed, why, and what to do; empty when all has been said.
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Ends the command with a status and without a word.
  static func silent(_ status: ExitStatus) -> Failure {
    Failure(status, "")
  }
}
