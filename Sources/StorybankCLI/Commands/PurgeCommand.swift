import ArgumentParser
import StoryStorage

/// Removes deleted stories for good.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Remove deleted stories for good, with their history.",
    discussion: """
      The one command that cannot be undone. It takes only what is already in the trash, and asks \
      first unless --force is given. Numbers of purged stories are never used again.

      EXAMPLES
        storybank purge 12
        storybank purge --all
      """)

  @Argument(help: "Numbers or uids of deleted stories.", completion: JournalCompletion.trash)
  var stories: [String] = []

  @Flag(help: "Everything in the trash.")
  var all = false

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard all != !stories.isEmpty else {
      throw ValidationError("Name the deleted stories, or give --all.")
    }
  }

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let trash = try journal.trash()
    let ids = all ? trash.map(\.story.id) : try session.resolve(each: stories, inTrash: trash)
    guard !ids.isEmpty else {
      try session.say("The trash is empty.")
      try session.finish()
      return
    }
    let count = Plural.stories(ids.count)
    if !force {
      try session.requireInteraction(otherwise: "Give --force to purge without being asked.")
      guard try session.confirm("Remove \(count) for good, with all history?") else {
        throw Failure(.usage, "Nothing was purged.")
      }
    }
    let purged = try journal.purge(ids)
    try session.say("Purged \(Plural.stories(purged)).")
    try session.finish()
  }
}
