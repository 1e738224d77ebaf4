#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal's own settings, which must come back however the process ends.
///
/// Written before the handlers of signals are set and only read by them. On the heap, since Swift 6.3
/// lays a global `termios` out without the padding that C counts on, three bytes too short.
private nonisolated(unsafe) let settingsToRestore = UnsafeMutablePointer<termios>.allocate(
  capacity: 1)

/// Makes the terminal pass every key on at once, for as long as a line is typed.
enum RawTerminal {
  /// Does something while keys come one by one; `nil` when standard input has no such settings.
  static func whileRaw<Result>(_ body: () throws(Prompter.Failure) -> Result) throws(Prompter
    .Failure)
    -> Result?
  {
    guard tcgetattr(0, settingsToRestore) == 0 else { return nil }
    enter()
    defer { leave() }
    return try body()
  }

  /// Gives the terminal back and lets the signal do what it does; afterwards goes on.
  static func pass(_ signal: Int32) {
    leave()
    kill(getpid(), signal)
    enter()
  }

  /// Reads a byte, waiting for ever or else for a twentieth of a second; `nil` when none came, and no
  /// more will where it waited for ever.
  static func byte(isPatient: Bool = true) throws(Prompter.Failure) -> UInt8? {
    if !isPatient {
      var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 50) > 0 else { return nil }
    }
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Prompter.Failure(
          description: "The answer cannot be read: \(System.reason(errno)).")
      }
      return count == 1 ? byte : nil
    }
  }

  /// The columns of the terminal now; it may have been resized since the last line.
  static var width: Int {
    var size = winsize()
    return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  private static let endings = [SIGTERM, SIGHUP]

  private static func enter() {
    var raw = settingsToRestore.pointee
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(ICRNL | INLCR | IXON)
    tcsetattr(0, TCSADRAIN, &raw)
    // Pasted text comes between marks, so that its line ends are not taken for Enter.
    _ = System.write(Array("\u{1B}[?2004h".utf8), to: 2)
    for ending in endings {
      signal(ending) { number in
        tcsetattr(0, TCSANOW, settingsToRestore)
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
    }
  }

  private static func leave() {
    _ = System.write(Array("\u{1B}[?2004l".utf8), to: 2)
    tcsetattr(0, TCSADRAIN, settingsToRestore)
    for ending in endings { signal(ending, SIG_DFL) }
  }
}
