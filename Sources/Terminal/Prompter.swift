#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks a person at a terminal.
///
/// Questions go to standard error, so that they never mix with data.
public struct Prompter {
  /// Why there is no answer.
  public struct Failure: Error, CustomStringConvertible {
    /// What happened.
    public let description: String
  }

  /// Whether lines are edited key by key; a terminal that cannot move its cursor reads them whole.
  private let isEditing: Bool

  /// Makes a prompter for the terminal of this process.
  ///
  /// - Parameter environment: Where `TERM` tells what the terminal can do.
  public init(environment: [String: String]) {
    let terminal = environment["TERM"] ?? ""
    isEditing = !terminal.isEmpty && terminal != "dumb" && isatty(0) == 1 && isatty(2) == 1
  }

  /// Asks for one line.
  ///
  /// - Parameters:
  ///   - question: What stands before the answer.
  ///   - history: Earlier answers, the oldest first, for the arrows to recall.
  /// - Returns: The answer without its line end; `nil` at the end of input (Ctrl-D). Text that was
  ///   pasted may have line ends within.
  /// - Throws: `Failure` when the answer is not UTF-8 or cannot be read.
  public func line(_ question: String, history: [String] = []) throws(Failure) -> String? {
    if isEditing, let answer = try LineEditor.line("\(question) ", history: history) {
      return answer
    }
    return try wholeLine(question)
  }

  /// Asks for one line that is not shown while it is typed.
  ///
  /// - Parameter question: What stands before the answer.
  /// - Returns: The answer; `nil` at the end of input (Ctrl-D).
  /// - Throws: `Failure` also where the terminal cannot hide it.
  public func hiddenLine(_ question: String) throws(Failure) -> String? {
    guard isEditing,
      let answer = try LineEditor.line("\(question) ", history: [], isHidden: true)
    else {
      throw Failure(description: "This terminal cannot hide what is typed (see $TERM).")
    }
    return answer
  }

  private func wholeLine(_ question: String) throws(Failure) -> String? {
    _ = System.write(Array("\(question) ".utf8), to: 2)
    var bytes: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(0, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(description: "The answer cannot be read: \(System.reason(errno)).")
      }
      if count == 0, bytes.isEmpty {
        // The end of input leaves the cursor behind the question.
        _ = System.write([0x0A], to: 2)
        return nil
      }
      if count == 0 || byte == 0x0A { break }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(description: "The answer is not UTF-8; nothing was taken from it.")
    }
    return text
  }

  /// Lines that were answered, and what ended them.
  public struct Lines {
    /// What ends an answer.
    public enum Ending: Sendable {
      /// An empty line.
      case emptyLine
      /// The line that asks to go back.
      case back
      /// The end of input (Ctrl-D).
      case inputEnd
    }

    /// The lines before the end, which may be none.
    public let text: String
    /// What ended them.
    public let ending: Ending
  }

  /// Asks for several lines.
  ///
  /// - Parameters:
  ///   - question: What stands before each line; it is given what was answered so far.
  ///   - back: The line that asks to go back.
  ///   - history: Earlier answers, the oldest first, for the arrows to recall.
  /// - Returns: The lines.
  /// - Throws: `Failure` as for one line.
  public func lines(
    _ question: (String) -> String, back: String, history: [String] = []
  ) throws(Failure) -> Lines {
    var lines: [String] = []
    var text: String { lines.joined(separator: "\n") }
    while let line = try line(question(text), history: history + lines) {
      if line.allSatisfy(\.isWhitespace) { return Lines(text: text, ending: .emptyLine) }
      if line.filter({ !$0.isWhitespace }) == back { return Lines(text: text, ending: .back) }
      lines.append(line)
    }
    return Lines(text: text, ending: .inputEnd)
  }

  /// Asks yes or no.
  ///
  /// - Parameters:
  ///   - question: What to ask.
  ///   - isYes: What an empty answer means; the end of input means no.
  /// - Returns: Whether the answer is yes.
  /// - Throws: `Failure` as for one line.
  public func confirm(_ question: String, default isYes: Bool) throws(Failure) -> Bool {
    guard let answer = try line("\(question) \(isYes ? "[Y/n]" : "[y/N]")") else { return false }
    let word = answer.filter { !$0.isWhitespace }.lowercased()
    return word.isEmpty ? isYes : word == "y" || word == "yes"
  }
}
