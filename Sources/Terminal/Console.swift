#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three standard streams of the process.
///
/// Output is collected and written in one go, so that a list is one write; an output that cannot be
/// written is an error, not a signal.
public final class Console {
  /// Why output did not arrive.
  public struct Failure: Error, CustomStringConvertible {
    /// What failed and why.
    public let description: String
    /// Whether nobody reads any more, as when `head` has seen enough: no failure to speak of.
    public let isReaderGone: Bool
  }

  /// Whether standard input is a terminal.
  public let isInputTerminal: Bool
  /// Whether standard output is a terminal.
  public let isOutputTerminal: Bool
  /// Whether standard error is a terminal.
  public let isErrorTerminal: Bool
  /// The width in columns; 80 where there is no terminal.
  public let width: Int
  /// The height in lines; 24 where there is no terminal.
  public let height: Int
  /// The colours of standard output.
  public let outputStyle: Style
  /// The colours of standard error.
  public let errorStyle: Style

  private var buffer: [UInt8] = []

  /// The console of this process.
  public static func standard(environment: [String: String], color: Style.Choice) -> Console {
    // Without this a closed pipe would kill the process before it can say what became of the data.
    signal(SIGPIPE, SIG_IGN)
    return Console(environment: environment, color: color)
  }

  private init(environment: [String: String], color: Style.Choice) {
    isInputTerminal = isatty(0) == 1
    isOutputTerminal = isatty(1) == 1
    isErrorTerminal = isatty(2) == 1
    var size = winsize()
    let hasSize = [1, 2, 0].contains { ioctl($0, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 }
    let columns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = columns ?? (hasSize ? Int(size.ws_col) : 80)
    height = hasSize && size.ws_row > 0 ? Int(size.ws_row) : 24
    outputStyle = Style(color, isTerminal: isOutputTerminal, environment: environment)
    errorStyle = Style(color, isTerminal: isErrorTerminal, environment: environment)
  }

  /// Puts text on its way to standard output.
  ///
  /// - Throws: `Failure` when what had been collected cannot be written.
  public func write(_ text: String) throws(Failure) {
    try write(text.utf8)
  }

  /// Puts the UTF-8 of a text on its way to standard output.
  ///
  /// - Throws: `Failure` when what had been collected cannot be written.
  public func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes what was collected.
  ///
  /// - Throws: `Failure` when it cannot be written.
  public func flush() throws(Failure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    if let code = System.write(buffer, to: 1) {
      throw Failure(
        description: "The output could not be written: \(System.reason(code)).",
        isReaderGone: code == EPIPE)
    }
  }

  /// Writes a remark to standard error, after what was collected for standard output.
  ///
  /// - Throws: `Failure` when what had been collected cannot be written; remarks that do not arrive
  ///   are no failure.
  public func writeError(_ text: String) throws(Failure) {
    try flush()
    _ = System.write(Array(text.utf8), to: 2)
  }

  /// Writes the last message of a process that is about to end.
  public static func writeLastWords(_ text: String) {
    _ = System.write(Array(text.utf8), to: 2)
  }

  /// Ends the process.
  public static func exit(_ status: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }
}
