import ArgumentParser
import StoryModel
import StoryStorage

/// Adds a story: by flags, by a guided dialogue, in the editor, from a file or from stdin.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "add",
    abstract: "Add a story: guided, in your editor, by flags, or from a file.",
    discussion: """
      On a terminal it asks one question at a time, in words that help you remember; every answer \
      can be skipped, and leaving early keeps a draft. A story is ready once situation, action and \
      result are there, unless --status says otherwise.

      EXAMPLES
        storybank add
        storybank add --editor
        storybank add --title "The double charge" --situation "..." \\
          --action "..." --result "..." --dimension difficult-situations
        storybank add --from story.md
        storybank add - < story.md
      """)

  @Argument(help: "`-` reads a story from standard input.")
  var source: String?

  @Flag(name: .shortAndLong, help: "Write it in $VISUAL or $EDITOR.")
  var editor = false

  @Option(
    help: ArgumentHelp(
      "Read a story from a file: Markdown as `edit` shows it, or plain text; `-` is stdin.",
      valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var fields: FieldOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let source, source != "-" {
      throw ValidationError(
        "To capture a line, use: storybank log \(source)…  To read a file: storybank add --from FILE"
      )
    }
    if editor, from != nil || source != nil {
      throw ValidationError("Give either --editor or a file, not both.")
    }
  }

  func run() throws {
    let session = try Session(global)
    let entry = StoryEntry(session: session, journal: nil)
    let file = from ?? source
    let saved: Story?
    if let file {
      saved = try entry.add(fromFile: file, fields: fields)
    } else if editor {
      saved = try entry.addInEditor(fields: fields)
    } else if !fields.isEmpty {
      saved = try entry.add(by: fields)
    } else {
      try session.requireInteraction(
        otherwise: "Give the story by flags (--title, --situation, ...), --from FILE or `-`.")
      saved = try GuidedEntry(session: session).add()
    }
    guard let saved else {
      try session.say("Nothing was added.")
      try session.finish()
      return
    }
    try session.say("Added \(session.line(for: saved))")
    try session.sayWhatIsMissing(in: saved)
    try DimensionSuggesting(session: session).offer(for: saved)
    try session.finish()
  }
}

/// Asks for what a draft lacks.
struct RefineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "refine",
    abstract: "Fill in what a draft lacks, one question at a time.",
    discussion: """
      Asks only for what is missing, most valuable first; without a number it takes the draft that \
      was changed last.

      EXAMPLES
        storybank refine
        storybank refine 12
      """)

  @Argument(
    help: "A number, uid, @last or words of the title.", completion: JournalCompletion.stories)
  var words: [String] = []

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let story: Story
    if words.isEmpty {
      let drafts = try journal.summaries(
        StoryFilter(statuses: [.draft]), order: .updated, limit: 1)
      guard let id = drafts.first?.id, let draft = try journal.story(id) else {
        throw Failure(.nothingFound, "There is no draft. `storybank log` makes one.")
      }
      story = draft
    } else {
      story = try session.story(words.joined(separator: " "), in: journal)
    }
    try session.requireInteraction(
      otherwise: "Change it by flags instead: storybank edit \(story.id ?? 0) --result ...")
    guard let saved = try GuidedEntry(session: session).refine(story, in: journal) else {
      try session.say("Nothing changed.")
      try session.finish()
      return
    }
    try session.say("Saved \(session.line(for: saved))")
    try session.sayWhatIsMissing(in: saved)
    try session.finish()
  }
}
