/// A format that stories are read from and written to.
public enum ExchangeFormat: String, CaseIterable, Sendable, Hashable {
  /// A document with everything, an array, or a single story.
  case json
  /// One story a line.
  case jsonl
  /// One file a story.
  case markdown
  /// One row a story.
  case csv

  /// The format that a file's name says; `nil` when it says none.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "md", "markdown": self = .markdown
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  /// The format that the beginning of a file looks like.
  ///
  /// JSON begins with a bracket, Markdown of ours with `---` or a heading; CSV is what is left, and
  /// its reader says when there is no header either.
  public init(content: [UInt8]) {
    let start = content.dropFirst(UTF8Check.markLength(of: content))
      .drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0 }
    switch start.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["), nil: self = .json
    case UInt8(ascii: "#"): self = .markdown
    case UInt8(ascii: "-") where start.starts(with: "---".utf8): self = .markdown
    case UInt8(ascii: "<") where start.starts(with: "<!--".utf8): self = .markdown
    default: self = .csv
    }
  }
}

extension JournalDocument {
  /// Reads a file in a given format.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - format: Its format.
  ///   - file: Its name, for errors.
  ///   - options: How strictly to read.
  /// - Returns: What the file holds; all formats but JSON hold only stories.
  /// - Throws: `ExchangeError` with the file and the place.
  public static func read(
    _ bytes: [UInt8], as format: ExchangeFormat, file: String? = nil,
    options: ReadingOptions = .init()
  ) throws(ExchangeError) -> JournalDocument {
    do {
      switch format {
      case .json: return try StoryJSON.read(bytes, options: options)
      case .jsonl: return try StoryJSON.read(bytes, form: .lines, options: options)
      case .markdown:
        return JournalDocument(stories: [try StoryMarkdown.read(bytes, options: options)])
      case .csv: return JournalDocument(stories: try StoryCSV.read(bytes, options: options))
      }
    } catch {
      var placed = error
      placed.file = file
      throw placed
    }
  }
}
