import ArgumentParser
import StoryExchange
import StoryModel
import StoryStorage

/// Takes stories from files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "import",
    abstract: "Take stories from JSON, JSON Lines, Markdown or CSV.",
    discussion: """
      All or nothing: one wrong line, and the journal stays as it was. Importing the same file \
      again changes nothing; a story whose uid is known is updated by what was changed in the file. \
      Where the same part was changed in the journal too, both are shown and nothing is imported \
      until --prefer says which counts. A story without a status is ready when it has a situation, \
      an action and a result, and a draft otherwise. An encrypted file is recognised, and its \
      passphrase asked for.

      EXAMPLES
        storybank import stories.jsonl
        storybank import --dry-run export.json
        storybank import notes/            a folder of Markdown files
        storybank import notes/ --prefer file
        storybank import - < stories.json
      """)

  @Argument(help: "A file, a folder of Markdown files, or `-` for stdin.", completion: .file())
  var path: String

  @Option(help: "json, jsonl, markdown, csv or jrnl; found out from the content otherwise.")
  var format: ImportFormat?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "CSV: take a field from a column, as in `--map result=Outcome`; may be repeated.",
      valueName: "field=column"))
  var columns: [String] = []

  @Option(help: "Which counts where both changed a part: journal or file.")
  var prefer: ImportPreference?

  @Flag(help: "Say what would happen, and change nothing.")
  var dryRun = false

  @Flag(help: "Ignore unknown keys instead of refusing the file.")
  var ignoreUnknown = false

  @Flag(help: "Leave preparing the stories for `match` to `storybank index`.")
  var noIndex = false

  @Option(help: .passphraseFile, completion: .file()) var passphraseFile: String?
  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let known = try session.dimensionsEvenWithoutJournal().map(\.slug)
    let source = try ImportReading(
      files: EncryptedFiles(passphraseFile: passphraseFile, session: session),
      ignoreUnknown: ignoreUnknown, dimensions: known
    ).read(path, format: format, columns: columns)
    func run(_ journal: Journal) throws -> ImportReport {
      try JournalImport(journal: journal, session: session, preference: prefer)
        .run(source, dryRun: dryRun)
    }
    let report: ImportReport
    if !dryRun {
      report = try session.fillJournal(run)
    } else if session.journalExists {
      report = try run(try session.openJournal())
    } else {
      report = ImportReport(new: (0..<source.count).map { $0 + 1 })
    }
    try ImportView(report: report, dryRun: dryRun, session: session).show(json: json)
    // What was imported is safe and said before the long part begins, which may be stopped.
    try session.finish()
    guard !dryRun, !noIndex else { return }
    let indexing = StoryIndexing(session: session, journal: try session.openJournal(backup: false))
    try indexing.make(for: try indexing.missing())
    if !json { try DimensionSuggesting(session: session).offerAfterImport(of: report) }
    try session.finish()
  }
}
