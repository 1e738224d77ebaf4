import ArgumentParser
import StoryExchange
import StoryMatcher
import StoryModel
import StoryStorage

/// Suggests dimensions for stories that have none.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "suggest",
    abstract: "Suggest dimensions for stories that have none, with the passage that says so.",
    discussion: """
      On a terminal it asks story by story; --accept takes every suggestion. Until you confirm them \
      `match` uses suggestions as estimates, and `gaps` does not count them.

      EXAMPLES
        storybank suggest
        storybank suggest 12
        storybank suggest --accept
      """)

  @Argument(help: "Numbers, uids or @last; all stories that have no dimension otherwise.")
  var stories: [String] = []

  @Flag(help: "Take every suggestion without asking.")
  var accept = false

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let numbers =
      stories.isEmpty
      ? try journal.numbers(StoryFilter(statuses: [.draft, .ready]))
      : try session.resolve(each: stories, in: journal)
    var chosen: [Story] = []
    try journal.forEachBatch(numbered: numbers) { chosen += $0.filter(\.dimensions.isEmpty) }
    let suggesting = DimensionSuggesting(session: session)
    let found = try suggesting.suggestions(for: chosen, in: journal)
    if accept { for item in found { try take(item, in: journal) } }
    if json {
      try session.print(Self.value(of: found, isTaken: accept))
    } else if found.isEmpty {
      try session.say("Every story has a dimension.")
    } else {
      for item in found { try show(item, with: suggesting, in: journal, session: session) }
    }
    try session.finish()
  }

  private func show(
    _ item: DimensionSuggesting.Suggestion, with suggesting: DimensionSuggesting,
    in journal: Journal, session: Session
  ) throws {
    try session.say(suggesting.text(of: item))
    guard !item.dimensions.isEmpty else { return }
    if accept {
      try session.say("  Taken.")
    } else if session.isInteractive {
      if try session.confirm("Take it?", default: true) { try take(item, in: journal) }
    } else {
      try session.say("  \(DimensionSuggesting.command(for: item))")
    }
  }

  private func take(_ item: DimensionSuggesting.Suggestion, in journal: Journal) throws {
    guard !item.dimensions.isEmpty else { return }
    var story = item.story
    story.dimensions = item.dimensions.map(\.dimension)
    _ = try journal.save(story, expecting: nil)
  }

  private static func value(
    of found: [DimensionSuggesting.Suggestion], isTaken: Bool
  ) -> JSONText {
    [
      "version": 1,
      "stories": .list(
        found.map { item in
          [
            "id": .integer(item.story.id ?? 0), "uid": .text(item.story.uid),
            "title": .text(item.story.title),
            "taken": .bool(isTaken && !item.dimensions.isEmpty),
            "dimensions": .list(
              item.dimensions.map { suggestion in
                [
                  "dimension": .text(suggestion.dimension),
                  "signal": .text(suggestion.evidence.signal),
                  "field": .text(suggestion.evidence.field.rawValue),
                  "passage": .text(suggestion.evidence.passage),
                ]
              }),
          ]
        }),
    ]
  }
}
