import ArgumentParser
import StoryStorage

/// Reverts the last change.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "undo",
    abstract: "Revert the last change.",
    discussion: """
      Reverts the last add, edit, delete, restore, tag or import as a whole; used again, the one \
      before. An added story goes to the trash; its text is not lost.

      EXAMPLES
        storybank undo
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    guard let undone = try journal.undo() else {
      try session.note("There is nothing to undo.")
      throw Failure.silent(.nothingFound)
    }
    try session.say("Undone: \(UndoneChangeText.sentence(for: undone))")
    try session.finish()
  }
}
