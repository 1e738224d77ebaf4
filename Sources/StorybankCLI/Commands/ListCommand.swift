public import ArgumentParser
import StoryExchange
import StoryModel
public import StoryStorage

/// Lists stories.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "list",
    abstract: "List the stories.",
    discussion: """
      EXAMPLES
        storybank list
        storybank list --dimension listening --since 2024
        storybank list --tag refund --status ready --json
      """)

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp("Order: number, date, updated or title.", valueName: "order"))
  var sort: StoryOrder = .number

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit: Int?

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    let session = try Session(global)
    let wanted = try filter.filter(today: session.today)
    let journal = try session.openJournal(.readOnly)
    if json {
      var writer = StoryListWriter.listing()
      try journal.forEachBatch(wanted, order: sort, limit: limit) { stories in
        try session.write(writer.add(stories))
      }
      try session.write(writer.end() + Array("\n".utf8))
    } else {
      var view = ListView(session: session)
      try journal.forEachSummary(wanted, order: sort, limit: limit) { view.append($0) }
      try view.show(isFiltered: wanted != StoryFilter())
    }
    try session.finish()
  }
}

extension StoryOrder: ExpressibleByArgument {}

/// Lists the drafts and what each lacks.
struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "drafts",
    abstract: "List what still lacks parts, and which.",
    discussion: """
      EXAMPLES
        storybank drafts
        storybank refine 12
      """)

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal(.readOnly)
    try DraftsView(drafts: try journal.drafts(), session: session).show(json: json)
    try session.finish()
  }
}
