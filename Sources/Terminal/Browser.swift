/// Opens files as the desktop would.
public enum Browser {
  /// Why nothing opened.
  public struct Failure: Error, CustomStringConvertible {
    /// What failed and what to do.
    public let description: String
  }

  /// Opens a file in the person's browser.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - environment: All variables that the opener gets.
  /// - Throws: `Failure` when the desktop's own opener is missing or refuses.
  public static func open(
    _ path: String, environment: [String: String]
  ) throws(Failure) {
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    // A path that begins with a hyphen would be taken for an option.
    let file = path.hasPrefix("-") ? "./\(path)" : path
    guard
      case .exit(0) = System.run("/usr/bin/env", ["env", opener, file], environment: environment)
    else {
      throw Failure(
        description: "\(opener) could not open \(path); open it in your browser yourself.")
    }
  }
}
