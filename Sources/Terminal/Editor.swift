#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets a person write in their own editor.
public enum Editor {
  /// Why there is nothing to take from the editor.
  public struct Failure: Error, CustomStringConvertible {
    /// What failed and why.
    public let description: String
  }

  /// Opens a draft in `$VISUAL`, else `$EDITOR`, else `nano` or `vi`, and waits.
  ///
  /// - Parameters:
  ///   - draft: The file to edit.
  ///   - environment: Where the editor is looked up; the editor gets it as it is.
  /// - Returns: What the file holds afterwards.
  /// - Throws: `Failure` when the editor is missing or ends badly, or the file is gone, empty or not
  ///   UTF-8; the file is left as it is.
  public static func edit(
    _ draft: DraftFile, environment: [String: String]
  ) throws(Failure) -> String {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let command = chosen ?? (access("/usr/bin/nano", X_OK) == 0 ? "nano" : "vi")
    // The shell splits the command as the person wrote it; the path is an argument and never split.
    let ending = System.run(
      "/bin/sh", ["sh", "-c", "\(command) \"$@\"", "editor", draft.path],
      environment: environment)
    switch ending {
    case .exit(0): break
    case .exit(126), .exit(127), nil:
      throw Failure(
        description: "The editor \(command) cannot be started. Set EDITOR to one that can.")
    case .exit(let status):
      throw Failure(description: "The editor \(command) ended with status \(status).")
    case .signal(let signal):
      throw Failure(description: "The editor \(command) was ended by signal \(signal).")
    }
    let text: String
    do {
      text = try Input.file(at: draft.path)
    } catch  where error.kind == .missing {
      throw Failure(description: "The editor removed the file, so nothing was taken from it.")
    } catch {
      throw Failure(description: error.description)
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      throw Failure(description: "The editor left the file empty, so nothing was taken from it.")
    }
    return text
  }
}
