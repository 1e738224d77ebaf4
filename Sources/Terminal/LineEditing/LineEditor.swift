#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets a person type a line with arrows, history and the usual control keys.
struct LineEditor {
  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before it.
  ///   - history: Earlier lines, the oldest first; the arrows up and down recall them.
  ///   - isHidden: Whether nothing of it is shown.
  /// - Returns: The line, or `nil` at the end of input (Ctrl-D); `nil` of the outer kind when the
  ///   terminal cannot be read key by key.
  /// - Throws: `Prompter.Failure` when it cannot be read.
  static func line(
    _ prompt: String, history: [String], isHidden: Bool = false
  ) throws(Prompter.Failure) -> String?? {
    try RawTerminal.whileRaw { () throws(Prompter.Failure) -> String? in
      try edit(prompt, EditedLine(history: history), isHidden: isHidden)
    }
  }

  private static func edit(
    _ prompt: String, _ start: EditedLine, isHidden: Bool
  ) throws(Prompter.Failure) -> String? {
    var line = start
    var shown: EditedLine { isHidden ? start : line }
    var painter = LinePainter()
    var keys = KeyReader()
    draw(painter.paint(prompt: prompt, line: shown, width: RawTerminal.width))
    while true {
      guard let key = try keys.next() else {
        // The terminal is gone: what was typed is better taken than lost.
        return line.text.isEmpty ? nil : line.text
      }
      switch line.take(key) {
      case .goesOn: break
      case .isDone:
        draw(painter.finish(prompt: prompt, line: shown, width: RawTerminal.width))
        return line.text
      case .inputEnded:
        draw("\r\n")
        return nil
      case .isInterrupted:
        draw(painter.finish(prompt: prompt, line: shown, width: RawTerminal.width))
        RawTerminal.pass(SIGINT)
      case .isSuspended:
        draw("\r\n")
        RawTerminal.pass(SIGTSTP)
      case .wantsClearScreen: draw(painter.clear())
      }
      // While more is waiting, as after a paste, drawing each character would only flicker.
      if !keys.isMoreWaiting {
        draw(painter.paint(prompt: prompt, line: shown, width: RawTerminal.width))
      }
    }
  }

  private static func draw(_ text: String) {
    _ = System.write(Array(text.utf8), to: 2)
  }
}

/// Reads keys from the terminal.
private struct KeyReader {
  private var decoder = KeyDecoder()

  /// The next key; `nil` when no more come.
  mutating func next() throws(Prompter.Failure) -> Key? {
    while true {
      // Nothing soon after Escape means that it was the key itself.
      let byte = try RawTerminal.byte(isPatient: !decoder.isWaitingAfterEscape)
      guard let byte else {
        guard decoder.isWaitingAfterEscape else { return nil }
        decoder.reset()
        continue
      }
      if let key = decoder.take(byte) { return key }
    }
  }

  var isMoreWaiting: Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }
}
