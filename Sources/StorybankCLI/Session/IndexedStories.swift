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
  /// Above, all indexes are read at once rather than by number.
  private static let numberLimit = 1500

  init(session: Session, journal: Journal, interview: Int? = nil) throws {
    self.session = session
    self.journal = journal
    evidence = try journal.evidence()
    tellings = try StoryTellings(journal: journal, asking: interview)
  }

  /// Adds what there is to know, and makes a few indexes where they are missing.
  func load(_ stories: [Story]) throws -> [MatchStory] {
    let ids = stories.compactMap(\.id)
    var indexes = try StoryIndexing.indexes(
      in: journal, of: ids.count > Self.numberLimit ? nil : ids)
    let lacking = ids.filter { indexes[$0] == nil }
    if lacking.count > Self.catchUpLimit {
      try sayWhatLacks(lacking.count)
    } else if !lacking.isEmpty {
      indexes.merge(try catchUp(lacking)) { $1 }
    }
    return stories.map { story in
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

  private func catchUp(_ lacking: [Int]) throws -> [Int: StoryIndex] {
    do {
      let journal = try session.openJournal(.readWrite)
      let indexing = StoryIndexing(session: session, journal: journal)
      try indexing.make(for: try indexing.missing(of: lacking))
      return try StoryIndexing.indexes(in: journal, of: lacking)
    } catch {
      try session.note("Indexes of stories could not be kept: \(Failure(from: error).message)")
      return [:]
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
