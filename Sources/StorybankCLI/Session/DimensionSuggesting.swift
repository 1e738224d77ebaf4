import StoryMatcher
import StoryModel
import StoryStorage

/// Suggests dimensions for stories that have none, with the passage that says so; a person decides.
struct DimensionSuggesting {
  let session: Session

  /// A story without dimensions, and what its text speaks for.
  struct Suggestion {
    var story: Story
    var dimensions: [DimensionSuggestion]
  }

  /// What the texts of stories speak for; those that have dimensions are left out.
  func suggestions(for stories: [Story], in journal: Journal) throws -> [Suggestion] {
    let known = Set(try journal.dimensions().map(\.slug))
    let open = stories.filter(\.dimensions.isEmpty)
    let indexing = StoryIndexing(session: session, journal: journal)
    try indexing.make(for: try indexing.missing(of: open.compactMap(\.id)))
    let indexes = try StoryIndexing.indexes(in: journal, of: open.compactMap(\.id))
    return open.map { story in
      let indexed = MatchStory(story: story, index: indexes[story.id ?? 0])
      return Suggestion(
        story: story,
        dimensions: SignalFinding.suggestedDimensions(for: indexed).filter {
          known.contains($0.dimension)
        })
    }
  }

  /// Says, after a story was saved without dimensions, what it may show, and how to confirm it.
  ///
  /// The story is saved already: when this fails it only says nothing.
  func offer(for story: Story) throws {
    guard story.dimensions.isEmpty, let journal = try? session.openJournal(.readWrite),
      let found = try? suggestions(for: [story], in: journal).first, !found.dimensions.isEmpty
    else { return }
    try session.say(text(of: found))
    try session.tell("`\(Self.command(for: found))` says so; until then it is an estimate.")
  }

  /// Says, after an import, that stories have no dimensions yet.
  func offerAfterImport(of report: ImportReport) throws {
    guard let journal = try? session.openJournal(.readOnly) else { return }
    var open = 0
    try journal.forEachBatch(numbered: report.new + report.changed) {
      open += $0.count(where: \.dimensions.isEmpty)
    }
    if open > 0 {
      try session.say(
        "\(Plural.stories(open)) without a dimension; `storybank suggest` proposes some.")
    }
  }

  /// What a story speaks for, with the passages, in lines.
  func text(of suggestion: Suggestion) -> String {
    guard !suggestion.dimensions.isEmpty else {
      return "\(session.line(for: suggestion.story)): its text says too little to tell."
    }
    let slugs = suggestion.dimensions.map(\.dimension).joined(separator: ", ")
    let passages = suggestion.dimensions.map {
      "\n" + session.quotation($0.evidence, indent: 2)
    }
    return session.wrapped("\(session.line(for: suggestion.story)) may show: \(slugs)")
      + passages.joined()
  }

  static func command(for suggestion: Suggestion) -> String {
    "storybank edit \(suggestion.story.id ?? 0)"
      + suggestion.dimensions.map { " --dimension \($0.dimension)" }.joined()
  }
}
