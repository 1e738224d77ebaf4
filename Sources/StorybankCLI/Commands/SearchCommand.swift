import ArgumentParser
import StoryModel
import StoryStorage

/// Finds stories by words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "search",
    abstract: "Find stories by their words, best first.",
    discussion: """
      All words must occur, in any form (`refund` finds `refunded`). A word ending in * finds what \
      begins with it, "several words" in quotes stand together, and a slip of the finger is \
      forgiven where nothing has the word as typed.

      EXAMPLES
        storybank search late delivery
        storybank search 'refund* "front desk"' --since 2023
        storybank search --json -- -40%
      """)

  @Argument(help: "What to look for.")
  var words: [String]

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit: Int = 20

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    let session = try Session(global)
    let wanted = try filter.filter(today: session.today)
    let journal = try session.openJournal(.readOnly)
    let query = words.joined(separator: " ")
    let results = try journal.search(query, filter: wanted, limit: limit)
    try SearchView(query: query, results: results, session: session).show(json: json)
    try session.finish()
    if results.hits.isEmpty { throw Failure.silent(.nothingFound) }
  }
}
