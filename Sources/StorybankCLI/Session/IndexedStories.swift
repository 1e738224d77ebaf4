import StoryMatcher
import StoryModel
import StoryStorage

/// Reads stories with what the matcher knows of them: their index, what the user said of signals, and
/// where they were told.
final class IndexedStories {
  private let session: Session
  private let journal: Journal
  private let evidence: [Int: [Evidence]]
  private var hasSaidWhatLacks = false
  let tellings: StoryTellings

  /// So many missing indexes are made on the way; more are left to `storybank index`.
  static let catchUpLimit = 20

  init(session: Session, journal: Journal, interview: Int? = nil) throws {
    self.session = session
    self.journal = journal
    evidence = try journal.evidence()
    tellings = try StoryTellings(journal: journal, asking: interview)
  }

  /// Hands over the stories that are not in the trash, some after the others, with what there is to
  /// know; a few indexes that are missing are made before.
  func forEachBatch(_ body: ([MatchStory]) throws -> Void) throws {
    try catchUp(
      try journal.storiesToIndex(encoder: StoryIndexing.encoder).map(\.story))
    try journal.forEachBatch { stories in
      try body(load(stories, indexes: try indexes(of: stories.compactMap(\.id))))
    }
  }

  /// The indexes that stories have, by number.
  func indexes(of stories: [Int]) throws -> [Int: StoryIndex] {
    try StoryIndexing.indexes(in: journal, of: stories)
  }

  /// Adds what there is to know, and makes a few indexes where they are missing.
  func load(_ stories: [Story]) throws -> [MatchStory] {
    let ids = stories.compactMap(\.id)
    var indexes = try indexes(of: ids)
    let lacking = ids.filter { indexes[$0] == nil }
    if try catchUp(lacking) { indexes.merge(try self.indexes(of: lacking)) { $1 } }
    return load(stories, indexes: indexes)
  }

  private func load(_ stories: [Story], indexes: [Int: StoryIndex]) -> [MatchStory] {
    stories.map { story in
      let id = story.id ?? 0
      var found = MatchStory(
        story: story, index: indexes[id], evidence: evidence[id] ?? [],
        told: tellings.count(of: id), isToldHere: tellings.isToldHere(id))
      Self.quoteWhatStands(in: &found)
      return found
    }
  }

  /// What the user confirmed outlives the words that showed it; where an edit took them away, the
  /// passage that shows it best now is quoted in their place.
  private static func quoteWhatStands(in story: inout MatchStory) {
    for place in story.evidence.indices where story.evidence[place].state == .confirmed {
      let said = story.evidence[place]
      guard !story.story.text(of: said.field).contains(said.passage),
        var now = SignalFinding.bestPassage(forSignal: said.signal, in: story)
      else { continue }
      now.state = .confirmed
      story.evidence[place] = now
    }
  }

  /// Makes indexes that are missing where they are few, and otherwise says how many they are.
  ///
  /// - Returns: Whether some were made.
  @discardableResult
  private func catchUp(_ lacking: [Int]) throws -> Bool {
    guard !lacking.isEmpty else { return false }
    guard lacking.count <= Self.catchUpLimit else {
      try sayWhatLacks(lacking.count)
      return false
    }
    do {
      let journal = try session.openJournal(.readWrite)
      let indexing = StoryIndexing(session: session, journal: journal)
      try indexing.make(for: try indexing.missing(of: lacking))
      return true
    } catch {
      try session.note("Indexes of stories could not be kept: \(Failure(from: error).message)")
      return false
    }
  }

  /// Says once how many stories are judged without their index.
  func sayWhatLacks(_ count: Int) throws {
    guard !hasSaidWhatLacks else { return }
    hasSaidWhatLacks = true
    try session.note(
      session.wrapped(
        """
        \(Plural.stories(count)) not indexed yet, so judged by their words and dimensions alone. \
        `storybank index` does it.
        """))
  }
}
