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
  /// How many missing indexes may still be made.
  private var mayMake = catchUpLimit
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
  /// know; indexes that are missing are made on the way where they are few.
  func forEachBatch(_ body: ([MatchStory]) throws -> Void) throws {
    var lacking = 0
    try journal.forEachBatch { stories in
      let known = try know(stories)
      lacking += known.lacking
      try body(known.stories)
    }
    try sayWhatLacks(lacking)
  }

  /// The indexes that stories have, by number.
  func indexes(of stories: [Int]) throws -> [Int: StoryIndex] {
    try StoryIndexing.indexes(in: journal, of: stories)
  }

  /// Adds what there is to know, and makes indexes where few are missing.
  func load(_ stories: [Story]) throws -> [MatchStory] {
    let known = try know(stories)
    try sayWhatLacks(known.lacking)
    return known.stories
  }

  private func know(_ stories: [Story]) throws -> (stories: [MatchStory], lacking: Int) {
    let ids = stories.compactMap(\.id)
    var indexes = try indexes(of: ids)
    let lacking = ids.filter { indexes[$0] == nil }
    let areMade = try catchUp(lacking)
    if areMade { indexes.merge(try self.indexes(of: lacking)) { $1 } }
    return (load(stories, indexes: indexes), areMade ? 0 : lacking.count)
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

  /// Makes indexes that are missing, where there are few of them.
  ///
  /// - Returns: Whether none is missing any more.
  private func catchUp(_ lacking: [Int]) throws -> Bool {
    guard lacking.count <= mayMake else {
      // Where they are many, those of a later batch that lacks few are left as well.
      mayMake = 0
      return false
    }
    guard !lacking.isEmpty else { return true }
    mayMake -= lacking.count
    do {
      let journal = try session.openJournal(.readWrite)
      let indexing = StoryIndexing(session: session, journal: journal)
      try indexing.make(for: try indexing.missing(of: lacking))
      return true
    } catch {
      try session.note("Indexes of stories could not be kept: \(Failure(from: error).message)")
      // One that cannot be written to is not tried again, and no advice to write to it is given.
      mayMake = 0
      hasSaidWhatLacks = true
      return false
    }
  }

  /// Says once how many stories are judged without their index, if any.
  func sayWhatLacks(_ count: Int) throws {
    guard count > 0, !hasSaidWhatLacks else { return }
    hasSaidWhatLacks = true
    try session.note(
      session.wrapped(
        """
        \(Plural.stories(count)) not indexed yet, so judged by their words and dimensions alone. \
        `storybank index` does it.
        """))
  }
}
