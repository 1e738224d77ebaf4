/// The colours of a stream: those of a terminal, or none.
public struct Style: Sendable, Equatable {
  /// When colour is wanted.
  public enum Choice: Sendable {
    /// On a terminal that has colours, unless `NO_COLOR` says otherwise.
    case auto
    /// Always.
    case always
    /// Never.
    case never
  }

  /// What a piece of text is, from which its colour follows.
  public enum Role: Sendable {
    /// A heading.
    case heading
    /// Of less importance.
    case dim
    /// A label.
    case accent
    /// Good news.
    case good
    /// Something to look at.
    case warn
    /// Bad news.
    case bad
    /// Words that were looked for.
    case match

    /// The codes of ECMA-48, Select Graphic Rendition.
    var code: String {
      switch self {
      case .heading: "1"
      case .dim: "2"
      case .accent: "36"
      case .good: "32"
      case .warn: "33"
      case .bad: "31"
      case .match: "1;33"
      }
    }
  }

  /// Whether there is colour at all.
  public let isColoured: Bool

  /// The style of a stream.
  ///
  /// - Parameters:
  ///   - choice: When colour is wanted.
  ///   - isTerminal: Whether the stream is a terminal.
  ///   - environment: Where `NO_COLOR` (https://no-color.org) and `TERM` are looked up.
  public init(_ choice: Choice, isTerminal: Bool, environment: [String: String]) {
    isColoured =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
      }
  }

  /// The text in the colour of its role.
  public func apply(_ role: Role, to text: String) -> String {
    isColoured ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }
}
