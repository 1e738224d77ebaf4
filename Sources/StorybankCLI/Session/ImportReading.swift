import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Reads what `import` is given, whatever its format.
struct ImportReading {
  let session: Session
  let ignoreUnknown: Bool

  /// The stories and what belongs to them.
  ///
  /// - Throws: `Failure` naming the place of the first thing that is wrong.
  func read(_ path: String, format: ImportFormat?, columns: [String]) throws -> JournalDocument {
    let options = ReadingOptions(ignoresUnknownKeys: ignoreUnknown)
    if path != "-", Input.isFolder(path) {
      guard format == nil || format == .markdown else {
        throw Failure(.usage, "A folder holds Markdown files; \(path) is a folder.")
      }
      return try readFolder(path, options: options)
    }
    let bytes = try path == "-" ? Input.standardInputBytes() : Input.bytes(ofFile: path)
    switch format ?? Self.format(ofName: path, bytes: bytes) {
    case .json, .jsonl, .jrnl:
      let form: StoryJSON.Form = format == .jsonl || path.hasSuffix(".jsonl") ? .lines : .any
      return try StoryJSON.read(bytes, form: form, options: options)
    case .markdown:
      return JournalDocument(stories: [try StoryMarkdown.read(bytes, file: path, options: options)])
    case .csv:
      return JournalDocument(
        stories: try StoryCSV.read(
          bytes, file: path, mapping: try Self.mapping(columns), options: options))
    }
  }

  private func readFolder(_ path: String, options: ReadingOptions) throws -> JournalDocument {
    let names = try Input.names(inFolder: path).filter { $0.lowercased().hasSuffix(".md") }
    guard !names.isEmpty else {
      throw Failure(.badData, "There is no Markdown file (.md) in \(path).")
    }
    return JournalDocument(
      stories: try names.sorted().map { name in
        let file = "\(path)/\(name)"
        return try StoryMarkdown.read(Input.bytes(ofFile: file), file: file, options: options)
      })
  }

  /// The format that a name or the first characters speak for; JSON where neither does.
  private static func format(ofName path: String, bytes: [UInt8]) -> ImportFormat {
    let name = path.lowercased()
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return .markdown }
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .csv }
    if name.hasSuffix(".json") || name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      return .json
    }
    return bytes.starts(with: Array("---".utf8)) ? .markdown : .json
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
