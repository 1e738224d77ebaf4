import FoundationEssentials
import StoryMatcher
import StoryModel
import StoryStorage
import Terminal

/// Makes the indexes that stories lack and keeps them in the journal.
///
/// They are saved every few stories, so that a process that is stopped leaves what it has done, and
/// the next goes on from there.
struct StoryIndexing {
  let session: Session
  let journal: Journal

  /// So many stories are saved at once: enough to keep every core busy, few enough to lose little.
  private static let batch = 16

  /// The name under which indexes are kept.
  static let encoder = StoryIndexer().id

  /// The stories that have no fresh index.
  ///
  /// - Parameter stories: The numbers to look at; `nil` for all.
  /// - Returns: Their numbers, with the checksums of their texts.
  /// - Throws: `JournalError` when the journal cannot be read.
  func missing(of stories: [Int]? = nil) throws -> [(story: Int, checksum: Int64)] {
    try journal.storiesToIndex(encoder: Self.encoder, of: stories)
  }

  /// Makes and saves indexes, showing how far it is.
  ///
  /// - Parameter stories: What ``missing(of:)`` gave, or a part of it.
  /// - Throws: `JournalError` when they cannot be kept; those of earlier batches are.
  func make(for stories: [(story: Int, checksum: Int64)]) throws {
    var progress = ProgressBar(
      label: "Indexing", unit: "stories", total: stories.count, console: session.console)
    defer { progress.finish() }
    for start in stride(from: 0, to: stories.count, by: Self.batch) {
      let batch = stories[start..<min(stories.count, start + Self.batch)]
      try journal.save(try vectors(for: Array(batch)))
      progress.show(start + batch.count)
    }
  }

  /// The indexes of stories, made on every core.
  private func vectors(for items: [(story: Int, checksum: Int64)]) throws -> [StoredVectors] {
    let stories = try journal.stories(numbered: items.map(\.story))
    let checksums = Dictionary(items.map { ($0.story, $0.checksum) }) { first, _ in first }
    let indexes = stories.mapOnEveryCore { StoryIndexer().index($0) }
    return zip(stories, indexes).compactMap { story, index in
      guard let id = story.id, let checksum = checksums[id] else { return nil }
      let packed = index.packed
      return StoredVectors(
        story: id, encoder: Self.encoder, checksum: checksum, whole: packed.whole,
        passages: packed.passages)
    }
  }

  /// Indexes a story that has just been saved, where that is not left to `match`.
  ///
  /// - Returns: The story with its index.
  func make(for story: Story) throws -> MatchStory {
    let id = story.id ?? 0
    try make(for: try missing(of: [id]))
    return MatchStory(
      story: story, index: try Self.index(in: journal, of: id),
      evidence: try journal.evidence(for: id))
  }

  /// The index that the journal has of a story, unless it is stale.
  static func index(in journal: Journal, of story: Int) throws -> StoryIndex? {
    try journal.vectors(encoder: encoder, of: [story]).first.flatMap(StoryIndex.init)
  }

  /// The indexes that the journal has, by number of the story.
  static func indexes(
    in journal: Journal, of stories: [Int]
  ) throws -> [Int: StoryIndex] {
    var indexes: [Int: StoryIndex] = [:]
    for item in try journal.vectors(encoder: encoder, of: stories) {
      indexes[item.story] = StoryIndex(item)
    }
    return indexes
  }
}

extension StoryIndex {
  /// The index as it was kept.
  fileprivate init?(_ stored: StoredVectors) {
    self.init(whole: stored.whole, passages: stored.passages)
  }
}
