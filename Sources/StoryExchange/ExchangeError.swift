/// Why something could not be read, and where.
///
/// The description names places, keys and slugs, never the words of a story.
public struct ExchangeError: Error, Hashable, CustomStringConvertible {
  /// What sort of thing is wrong.
  public enum Kind: Sendable, Hashable {
    /// The text does not follow its format.
    case syntax
    /// The bytes are not UTF-8.
    case encoding
    /// A key, column or heading that stories do not have.
    case unknownKey
    /// A value of another type than the key asks for.
    case wrongType
    /// A value that is not allowed.
    case value
    /// Written by a newer storybank.
    case version
    /// Larger or deeper than is read.
    case limit
  }

  /// What sort of thing is wrong.
  public var kind: Kind

  /// The file, where the reader was told one.
  public var file: String?

  /// The line, from 1.
  public var line: Int?

  /// The byte, from 0, for what cannot be decoded.
  public var byte: Int?

  /// Which story of those in the same document, from 1.
  public var story: Int?

  /// The key, column or heading.
  public var key: String?

  /// What is wrong, as the end of a sentence.
  public var reason: String

  /// Makes an error.
  public init(
    _ kind: Kind, file: String? = nil, line: Int? = nil, byte: Int? = nil, story: Int? = nil,
    key: String? = nil, reason: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.byte = byte
    self.story = story
    self.key = key
    self.reason = reason
  }

  /// The places, then the reason: `line 3, key "titel": a story has no such key`.
  public var description: String {
    var places: [String] = []
    if let file { places.append(Self.printable(file, limit: 200)) }
    if let line { places.append("line \(line)") }
    if let byte { places.append("byte \(byte)") }
    if let story { places.append("story \(story)") }
    if let key { places.append("key \"\(Self.printable(key))\"") }
    return places.isEmpty ? reason : places.joined(separator: ", ") + ": " + reason
  }

  /// A name from a file made safe for a terminal: no control characters, and not long.
  static func printable(_ text: String, limit: Int = 40) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    if text.unicodeScalars.count > limit { shown.append("…") }
    return String(shown)
  }
}

/// What is wrong with a value, before its place is known.
struct Refusal: Error {
  let kind: ExchangeError.Kind
  let reason: String

  init(_ reason: String, kind: ExchangeError.Kind = .value) {
    self.kind = kind
    self.reason = reason
  }

  func at(line: Int?, key: String? = nil) -> ExchangeError {
    ExchangeError(kind, line: line, key: key, reason: reason)
  }
}

/// Runs what may refuse a value, and says where the value stands.
func placed<Result>(
  line: Int?, key: String? = nil, _ body: () throws(Refusal) -> Result
) throws(ExchangeError) -> Result {
  do {
    return try body()
  } catch {
    throw error.at(line: line, key: key)
  }
}
