import ArgumentParser
import StoryStorage

/// Brings stories back from the trash.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "restore",
    abstract: "Bring stories back from the trash.",
    discussion: """
      Without a number it lists what is in the trash.

      EXAMPLES
        storybank restore
        storybank restore 12
      """)

  @Argument(
    help: "Numbers or uids of deleted stories; none lists them.",
    completion: JournalCompletion.trash)
  var stories: [String] = []

  @OptionGroup var global: GlobalOptions
  @Flag(help: .json) var json = false

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal(stories.isEmpty ? .readOnly : .readWrite)
    let trash = try journal.trash()
    if stories.isEmpty {
      try TrashView(trash: trash, session: session).show(json: json)
    } else {
      let ids = try session.resolve(each: stories, inTrash: trash)
      for story in try journal.restore(ids) {
        try session.say("Restored: \(session.line(for: story))")
      }
    }
    try session.finish()
  }
}
