import ArgumentParser
import StoryExchange
import StoryModel
import StoryStorage

/// Writes stories to files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "export",
    abstract: "Write the stories as JSON, JSON Lines, Markdown or CSV.",
    discussion: """
      JSON holds everything that belongs to the stories, so that importing it restores the journal. \
      Files are private to you (mode 0600) and never replaced without --force.

      EXAMPLES
        storybank export -o stories.json
        storybank export --format markdown -o notes
        storybank export --format csv -o stories.csv --dimension listening
        storybank export --format markdown -o to-share --redact
        storybank export --encrypt -o stories.encrypted
      """)

  @Option(help: "json, jsonl, markdown or csv.")
  var format: ExportFormat = .json

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to; `-` is stdout, a folder for Markdown.", valueName: "path"),
    completion: .file())
  var output: String = "-"

  @Flag(name: .shortAndLong, help: "Replace what is there.")
  var force = false

  @Flag(
    help: """
      Of a damaged journal, or one of a newer storybank: the stories that can be read, as JSON.
      """)
  var salvage = false

  @Flag(help: .encrypt) var encrypt = false
  @Option(help: .passphraseFile, completion: .file()) var passphraseFile: String?
  @Flag(help: .redact) var redact = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if salvage, format != .json || redact || filter.isGiven {
      throw ValidationError("--salvage writes all that can be read, as JSON, and nothing else.")
    }
    if encrypt, format == .markdown {
      throw ValidationError(
        "--encrypt writes one file, and Markdown is a folder: choose json, jsonl or csv.")
    }
    if encrypt, output == "-" {
      throw ValidationError("An encrypted file is not text: name it with -o.")
    }
    if passphraseFile != nil, !encrypt {
      throw ValidationError("--passphrase-file is for --encrypt.")
    }
    if format == .markdown, output == "-" {
      throw ValidationError("Markdown is a file a story: name a folder with -o.")
    }
  }

  func run() throws {
    let session = try Session(global)
    guard !salvage else { return try writeSalvage(session) }
    let wanted = try filter.filter(today: session.today)
    let journal = try session.openJournal(.readOnly)
    let redaction = try Redaction(if: redact, journal: journal, session: session)
    let export = JournalExport(journal: journal, filter: wanted, redaction: redaction)
    switch format {
    case .markdown:
      let count = try export.writeFolder(output, overwrite: force)
      try session.note("Wrote \(Plural.stories(count)) to \(output)")
    case .json, .jsonl, .csv:
      var count = 0
      try write(session) { count = try export.write(format, to: $0) }
      if output != "-" { try session.note("Wrote \(Plural.stories(count)) to \(output)") }
    }
    try redaction.report()
    try session.finish()
  }
}

extension ExportCommand {
  /// Writes what is one file; the body is given what takes the bytes.
  private func write(
    _ session: Session, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let journal = session.journalPath
    if output == "-" {
      try body(session.write)
    } else if encrypt {
      try PrivateFile.requireRoom(at: output, overwrite: force, sparing: journal)
      let content = try EncryptedFiles(passphraseFile: passphraseFile, session: session).encrypted {
        var text: [UInt8] = []
        try body { text += $0 }
        return text
      }
      try PrivateFile.write(content, to: output, overwrite: force, sparing: journal)
    } else {
      let draft = try PrivateDraft(of: output, overwrite: force, sparing: journal)
      try body(draft.write)
      try draft.keep()
    }
  }

  /// Writes what can still be read, and says what cannot.
  private func writeSalvage(_ session: Session) throws {
    let salvage = try Salvage(of: session.journalPath)
    try write(session) { write in
      try write(JournalDocument(stories: salvage.stories).bytes(.pretty))
      try write(Array("\n".utf8))
    }
    try session.note("Saved \(Plural.stories(salvage.stories.count)).")
    if !salvage.altered.isEmpty {
      try session.note("Not as they were saved: \(Self.list(salvage.altered))")
    }
    if !salvage.lost.isEmpty { try session.note("Lost: \(Self.list(salvage.lost))") }
    try session.finish()
  }

  private static func list(_ ids: [Int]) -> String {
    let shown = ids.prefix(20).map { "#\($0)" }.joined(separator: ", ")
    return ids.count > 20 ? "\(shown) and \(ids.count - 20) more" : shown
  }
}

/// The formats that `export` writes.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case jsonl
  case markdown
  case csv
}

/// The formats that `import` reads.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case jsonl
  case markdown
  case csv
  case jrnl
}
