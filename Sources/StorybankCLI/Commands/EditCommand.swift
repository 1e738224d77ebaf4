import ArgumentParser
import StoryModel
import StoryStorage

/// Changes a story, by flags or in the editor.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "edit",
    abstract: "Change a story: by flags, or in your editor.",
    discussion: """
      Without flags the story opens in $VISUAL or $EDITOR. Flags change just the fields they name; \
      `--result ""` empties one. --dimension and --tag replace what is there. Whatever goes wrong \
      with the editor, what was typed is kept and its place is printed.

      EXAMPLES
        storybank edit 12
        storybank edit 12 --result "Back online within the hour" --status ready
        storybank edit 12 --from fixed.md
      """)

  @Argument(help: .story, completion: JournalCompletion.stories) var story: [String]
  @OptionGroup var fields: FieldOptions

  @Option(
    help: ArgumentHelp(
      "Take the whole story from a Markdown file; `-` is stdin.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if from != nil, !fields.isEmpty {
      throw ValidationError("Give either --from or fields, not both.")
    }
  }

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let before = try session.story(story.joined(separator: " "), in: journal)
    let entry = StoryEntry(session: session, journal: journal)
    let saved: Story?
    if let from {
      saved = try entry.replace(before, fromFile: from)
    } else if fields.isEmpty {
      saved = try entry.edit(before)
    } else {
      saved = try entry.change(before, by: fields)
    }
    if let saved {
      try session.say("Saved \(session.line(for: saved))")
      try session.sayWhatIsMissing(in: saved)
      try DimensionSuggesting(session: session).offer(for: saved)
    } else {
      try session.say("Nothing changed.")
    }
    try session.finish()
  }
}

/// Puts stories aside.
struct RetireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "retire",
    abstract: "Put stories aside without deleting them.",
    discussion: """
      A retired story is not matched and not counted. `storybank edit 12 --status ready` brings it \
      back.

      EXAMPLES
        storybank retire 12
      """)

  @Argument(help: "Numbers, uids or @last.", completion: JournalCompletion.stories)
  var stories: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    for id in try session.resolve(each: stories, in: journal) {
      guard var story = try journal.story(id) else { continue }
      story.status = .retired
      try session.say("Retired: \(session.line(for: try journal.save(story, expecting: nil)))")
    }
    try session.finish()
  }
}
