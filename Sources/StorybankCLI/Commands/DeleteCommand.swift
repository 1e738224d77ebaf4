import ArgumentParser
import StoryModel
import StoryStorage

/// Moves stories to the trash.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "delete",
    abstract: "Move stories to the trash.",
    discussion: """
      Nothing is lost: `storybank restore` brings a story back, `storybank undo` reverts the last \
      change, and only `storybank purge` removes for good.

      EXAMPLES
        storybank delete 12
        storybank delete 3 4 7
      """)

  @Argument(help: "Numbers, uids or @last.", completion: JournalCompletion.stories)
  var stories: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let ids = try session.resolve(each: stories, in: journal)
    let deleted = try journal.delete(ids)
    for story in deleted {
      try session.say("Moved to the trash: \(session.line(for: story))")
    }
    try session.say("`storybank undo` brings \(deleted.count == 1 ? "it" : "them") back.")
    try session.finish()
  }
}
