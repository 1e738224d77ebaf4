import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Reads what `import` is given, whatever its format.
struct ImportReading {
  let options: ReadingOptions

  /// - Parameters:
  ///   - ignoreUnknown: Whether keys that stories do not have are passed over.
  ///   - dimensions: The slugs of the dimensions there are.
  init(ignoreUnknown: Bool, dimensions: [String]) {
    options = ReadingOptions(
      ignoresUnknownKeys: ignoreUnknown, knownDimensions: Set(dimensions))
  }

  /// The stories and what belongs to them.
  ///
  /// - Throws: `ExchangeError` naming the place of the first thing that is wrong, or `Failure`.
  func read(_ path: String, format: ImportFormat?, columns: [String]) throws -> JournalDocument {
    if path != "-", Input.isFolder(path) {
      guard format == nil || format == .markdown else {
        throw Failure(.usage, "A folder holds Markdown files; \(path) is a folder.")
      }
      return try readFolder(path)
    }
    let name = path == "-" ? nil : path
    let bytes = try name.map { try Input.bytes(ofFile: $0) } ?? Input.standardInputBytes()
    // Without a format or a telling name the content decides; jrnl's export is told from others so.
    let form =
      format?.exchange ?? name.flatMap(ExchangeFormat.init(fileName:))
      ?? ExchangeFormat(content: bytes)
    guard !columns.isEmpty else {
      return try JournalDocument.read(bytes, as: form, file: name, options: options)
    }
    guard form == .csv else { throw Failure(.usage, "--map is for CSV files only.") }
    return JournalDocument(
      stories: try StoryCSV.read(
        bytes, file: name, mapping: Self.mapping(columns), options: options))
  }

  private func readFolder(_ path: String) throws -> JournalDocument {
    let names = try Input.names(inFolder: path).filter {
      ExchangeFormat(fileName: $0) == .markdown
    }
    guard !names.isEmpty else {
      throw Failure(.badData, "There is no Markdown file (.md) in \(path).")
    }
    let files = try names.map { name in
      (name: "\(path)/\(name)", bytes: try Input.bytes(ofFile: "\(path)/\(name)"))
    }
    return JournalDocument(stories: try StoryMarkdown.read(files: files, options: options))
  }

  private static func mapping(_ columns: [String]) throws -> [String: StoryKey?] {
    var mapping: [String: StoryKey?] = [:]
    for pair in columns {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let field = StoryKey(rawValue: sides[0]) else {
        throw Failure(.usage, "--map is written field=column, such as result=Outcome; got \(pair).")
      }
      mapping[sides[1]] = field
    }
    return mapping
  }
}

extension ImportFormat {
  /// The format of exchange; jrnl's export is JSON that tells itself apart.
  var exchange: ExchangeFormat {
    switch self {
    case .json, .jrnl: .json
    case .jsonl: .jsonl
    case .markdown: .markdown
    case .csv: .csv
    }
  }
}
