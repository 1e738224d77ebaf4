import ArgumentParser
import StoryStorage

/// Removes deleted stories for good.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "purge",
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

  @Flag(help: "Remove the backups beside the journal as well, which still hold the stories.")
  var backups = false

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
    // No copy of what is about to be gone for good.
    let journal = try session.openJournal(.readWrite, backup: false)
    let trash = try journal.trash()
    let ids = all ? trash.map(\.story.id) : try session.resolve(each: stories, inTrash: trash)
    let kept = Backups(journal: journal.path)
    let removed = backups ? kept.files.count : 0
    if ids.isEmpty { try session.say("The trash is empty.") }
    if !force, !ids.isEmpty || removed > 0 {
      try session.requireInteraction(otherwise: "Give --force to purge without being asked.")
      let what = [
        ids.isEmpty ? nil : "\(Plural.stories(ids.count)), with all history",
        removed == 0 ? nil : Plural.of(removed, "backup"),
      ].compactMap(\.self).joined(separator: " and ")
      guard try session.confirm("Remove \(what) for good?") else {
        throw Failure(.usage, "Nothing was purged.")
      }
    }
    if !ids.isEmpty {
      try session.say("Purged \(Plural.stories(try journal.purge(ids))).")
    }
    if backups {
      try session.say("Removed \(Plural.of(try kept.removeAll(), "backup")).")
    } else if !ids.isEmpty, !kept.all.isEmpty {
      try session.note(
        "Backups may still hold what was purged; `storybank purge --all --backups` removes them.")
    }
    try session.finish()
  }
}
