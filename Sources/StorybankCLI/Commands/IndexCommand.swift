import ArgumentParser
import StoryModel

/// Makes the indexes that stories lack.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "index",
    abstract: "Prepare stories for matching, where that was left for later.",
    discussion: """
      `match` compares a question with what the passages of a story mean. That is worked out once for \
      each story and kept in the journal. Import does it, and so does `match` for a few; this is for \
      what was imported with --no-index. It can be stopped at any time and goes on where it was.

      EXAMPLES
        storybank index
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let indexing = StoryIndexing(session: session, journal: try session.openJournal())
    let missing = try indexing.missing()
    try indexing.make(for: missing)
    try session.say(
      missing.isEmpty
        ? "Every story is indexed." : "Indexed \(Plural.of(missing.count, "story", "stories")).")
    try session.finish()
  }
}
