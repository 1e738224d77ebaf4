#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Shows long text a screen at a time.
public enum Pager {
  /// Shows text: through the pager when it is longer than the terminal is high, else as it is.
  ///
  /// The pager is `$STORYBANK_PAGER`, else `$PAGER`, else `less`; `cat` or an empty one turns paging
  /// off.
  ///
  /// - Parameters:
  ///   - text: What to show.
  ///   - console: Where.
  ///   - environment: Where the pager is looked up.
  /// - Throws: `Console.Failure` when the text cannot be written.
  public static func show(
    _ text: String, on console: Console, environment: [String: String]
  ) throws(Console.Failure) {
    let command = environment["STORYBANK_PAGER"] ?? environment["PAGER"] ?? "less"
    guard console.isOutputTerminal, !command.isEmpty, command != "cat",
      text.utf8.count(where: { $0 == 0x0A }) >= console.height,
      page(text, command: command, environment: environment)
    else {
      try console.write(text)
      return
    }
  }

  /// Gives the text to the pager through a file that has no name, so that no pipe can fill up.
  private static func page(
    _ text: String, command: String, environment: [String: String]
  ) -> Bool {
    var template = Array("/tmp/storybank-page-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return false }
    unlink(template)
    defer { close(descriptor) }
    guard System.write(Array(text.utf8), to: descriptor) == nil,
      lseek(descriptor, 0, SEEK_SET) == 0
    else { return false }
    var environment = environment
    // Quit when it fits, keep colours, leave the screen as it is.
    if environment["LESS"] == nil { environment["LESS"] = "FRX" }
    let ending = System.run(
      "/bin/sh", ["sh", "-c", command], environment: environment, input: descriptor)
    return ending != nil && ending != .exit(127) && ending != .exit(126)
  }
}
