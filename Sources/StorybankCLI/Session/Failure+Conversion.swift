import ArgumentParser
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

extension Failure {
  /// The failure that any error of the modules below amounts to.
  init(from error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as JournalError: self.init(Self.status(of: error.kind), error.description)
    case let error as PartialDate.Invalid: self.init(.usage, error.description)
    case let error as DatePhrase.Failure: self.init(.usage, error.description)
    case let error as ExchangeError: self.init(.badData, error.description)
    case let error as Input.Failure: self.init(Self.status(of: error), error.description)
    case let error as Editor.Failure: self.init(.inputOutput, error.description)
    case let error as DraftFile.Failure: self.init(.cannotCreate, error.description)
    case let error as Browser.Failure: self.init(.inputOutput, error.description)
    case let error as Console.Failure:
      self.init(.inputOutput, error.isReaderGone ? "" : error.description)
    case let error as Prompter.Failure: self.init(.usage, error.description)
    case let error as ProcessArguments.Malformed: self.init(.usage, error.description)
    default: self.init(.bug, "A bug in storybank, please report it: \(type(of: error)): \(error)")
    }
  }

  private static func status(of kind: JournalError.Kind) -> ExitStatus {
    switch kind {
    case .usage: .usage
    case .notFound: .nothingFound
    case .noInput: .noInput
    case .badData: .badData
    case .cannotCreate: .cannotCreate
    case .inputOutput: .inputOutput
    case .inUse: .inUse
    case .permission: .permission
    case .configuration: .configuration
    }
  }

  private static func status(of error: Input.Failure) -> ExitStatus {
    switch error.kind {
    case .missing: .noInput
    case .permission: .permission
    case .malformed: .badData
    case .unreadable: .inputOutput
    }
  }

  /// Whether an error is the argument parser's own: help, version, or a wrong command line.
  static func isParserError(_ error: any Error) -> Bool {
    if error is ValidationError || error is CleanExit || error is ExitCode { return true }
    return String(reflecting: type(of: error)).hasPrefix("ArgumentParser.")
  }
}
