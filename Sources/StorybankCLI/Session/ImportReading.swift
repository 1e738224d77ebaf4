import Encryption
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Reads what `import` is given, whatever its format.
struct ImportReading {
  let files: EncryptedFiles
  let options: ReadingOptions

  private var session: Session { files.passphrase.session }

  /// - Parameters:
  ///   - files: Opens the file where it is encrypted.
  ///   - ignoreUnknown: Whether keys that stories do not have are passed over.
  ///   - dimensions: The slugs of the dimensions there are.
  init(files: EncryptedFiles, ignoreUnknown: Bool, dimensions: [String]) {
    self.files = files
    options = ReadingOptions(
      ignoresUnknownKeys: ignoreUnknown, knownDimensions: Set(dimensions))
  }

  /// The stories and what belongs to them.
  ///
  /// - Throws: `ExchangeError` naming the place of the first thing that is wrong, or `Failure`.
  func read(_ path: String, format: ImportFormat?, columns: [String]) throws -> ImportSource {
    if path != "-", Input.isFolder(path) {
      guard format == nil || format == .markdown else {
        throw Failure(.usage, "A folder holds Markdown files; \(path) is a folder.")
      }
      return try Self.advising(Self.passing) { ImportSource(try readFolder(path)) }
    }
    let name = path == "-" ? nil : path
    if let name, let lines = try linesOfFile(name, format: format, columns: columns) {
      return lines
    }
    let bytes = try files.text(
      of: try name.map { try Input.bytes(ofFile: $0) } ?? Input.standardInputBytes(),
      from: name ?? "standard input")
    guard !OpenBackup.isImage(bytes) else {
      throw Failure(
        .badData, "\(path) holds a whole journal; `storybank restore-backup` brings one back.")
    }
    // Without a format or a telling name the content decides; jrnl's export is told from others so.
    let form =
      format?.exchange ?? name.flatMap(ExchangeFormat.init(fileName:))
      ?? ExchangeFormat(content: bytes)
    guard form == .csv else {
      guard columns.isEmpty else { throw Failure(.usage, "--map is for CSV files only.") }
      return try Self.advising(Self.passing) {
        guard form == .jsonl || (form == .json && StoryJSON.areLines(bytes, options: options))
        else {
          return ImportSource(
            try JournalDocument.read(bytes, as: form, file: name, options: options))
        }
        return try lines(file: name) { body in
          for start in stride(from: 0, to: bytes.count, by: Input.chunkSize) {
            try body(bytes[start..<min(bytes.count, start + Input.chunkSize)])
          }
        }
      }
    }
    var mapping = try Self.mapping(columns)
    if name != nil { try ask(for: StoryCSV.unknownColumns(of: bytes), into: &mapping) }
    return try Self.advising("`--map title=COLUMN` says what a column holds. \(Self.passing)") {
      ImportSource(
        JournalDocument(
          stories: try StoryCSV.read(bytes, file: name, mapping: mapping, options: options)))
    }
  }

  /// The stories of a file whose name or format says that it is JSON Lines, which is then not held in
  /// memory; `nil` for any other, and for what is encrypted or no file that stays as it is.
  private func linesOfFile(
    _ name: String, format: ImportFormat?, columns: [String]
  ) throws -> ImportSource? {
    guard columns.isEmpty, (format?.exchange ?? ExchangeFormat(fileName: name)) == .jsonl else {
      return nil
    }
    let start = try Input.start(ofFile: name, count: 100)
    guard !start.isEmpty, !EncryptedFile.isEncrypted(start), !OpenBackup.isImage(start) else {
      return nil
    }
    try files.noteUnused(for: name)
    return try Self.advising(Self.passing) {
      try lines(file: name) { try Input.forEachChunk(ofFile: name, $0) }
    }
  }

  /// The stories of JSON Lines, read anew from its chunks each time they are gone through.
  private func lines(
    file: String?, chunks: @escaping (_ body: (ArraySlice<UInt8>) throws -> Void) throws -> Void
  ) throws -> ImportSource {
    try ImportSource { [options] body in
      var lines = StoryLines(options: options)
      do {
        try chunks { for story in try lines.read($0) { try body(story) } }
        for story in try lines.finish() { try body(story) }
      } catch var error as ExchangeError {
        error.file = file
        throw error
      }
    }
  }

  private static let passing = "`--ignore-unknown` passes over what a story does not have."

  /// Says what to do where a file has something that stories do not have.
  private static func advising(
    _ advice: String, _ body: () throws -> ImportSource
  ) throws -> ImportSource {
    do {
      return try body()
    } catch let error as ExchangeError where error.kind == .unknownKey {
      throw Failure(.badData, "\(error.description)\n\(advice)")
    }
  }

  /// Asks what columns hold that no flag tells of; without a terminal the reader refuses them.
  private func ask(for columns: [String], into mapping: inout [String: StoryKey?]) throws {
    let told = Set(mapping.keys.map { $0.lowercased() })
    let open = columns.filter { !told.contains($0.lowercased()) }
    guard !open.isEmpty, session.isInteractive, !options.ignoresUnknownKeys else { return }
    let names = StoryKey.allCases.map(\.rawValue)
    try session.note(session.wrapped("Fields of a story: \(names.joined(separator: ", "))"))
    for column in open {
      mapping[column] = try ask(for: column, names: names)
    }
  }

  /// The field that a column holds; `nil` to leave it out.
  private func ask(for column: String, names: [String]) throws -> StoryKey? {
    while true {
      let question = "Which field is the column \(session.quoted(column))? (empty leaves it out)"
      guard let answer = try session.ask(question)?.trimmed else {
        throw Failure(.usage, "Nothing was imported.")
      }
      if answer.isEmpty { return nil }
      let word = answer.lowercased().replacing(" ", with: "_")
      if let key = StoryKey(rawValue: word) { return key }
      let near = NearestWord.meant(by: word, among: names)
      try session.note("There is no such field." + (near.map { " Did you mean \($0)?" } ?? ""))
    }
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
      guard sides.count == 2 else {
        throw Failure(
          .usage,
          "--map is written field=column, such as result=Outcome; got \(Escaping.escaped(pair)).")
      }
      guard let field = StoryKey(rawValue: sides[0]) else {
        let names = StoryKey.allCases.map(\.rawValue)
        let near = NearestWord.meant(by: sides[0], among: names)
        throw Failure(
          .usage,
          "--map: there is no field “\(Escaping.escaped(sides[0]))”. "
            + (near.map { "Did you mean `\($0)`? " } ?? "")
            + "They are: \(names.joined(separator: ", ")).")
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
