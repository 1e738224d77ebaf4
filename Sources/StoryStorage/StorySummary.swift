public import FoundationEssentials
public import StoryModel

/// What a list shows of a story.
public struct StorySummary: Sendable, Hashable {
  /// The number.
  public var id: Int
  /// The name that machines use.
  public var uid: String
  /// The title.
  public var title: String
  /// When it happened.
  public var date: PartialDate?
  /// Draft, ready or retired.
  public var status: StoryStatus
  /// Slugs of the dimensions, the primary one first.
  public var dimensions: [String]
}

/// A draft and the parts that it lacks.
public struct Draft: Sendable, Hashable {
  /// The story.
  public var story: StorySummary
  /// The parts without text, in the order in which a story is told.
  public var missing: [StoryField]
}

/// A story in the trash.
public struct TrashedStory: Sendable, Hashable {
  /// The story.
  public var story: StorySummary
  /// When it was deleted.
  public var deletedAt: Date
}

/// The order of a list.
public enum StoryOrder: String, CaseIterable, Sendable {
  /// By number.
  case number
  /// The latest date first, stories without one last.
  case date
  /// The one changed last first.
  case updated
  /// By title.
  case title

  var sql: String {
    switch self {
    case .number: "story.id"
    case .date: "date IS NULL, date DESC, story.id DESC"
    // Several changes fall into one second; the revision tells which came later.
    case .updated:
      "(SELECT max(change_id) FROM revision WHERE story_id = story.id) DESC, story.id DESC"
    case .title: "title COLLATE NOCASE, story.id"
    }
  }
}

/// How many stories there are.
public struct JournalCounts: Sendable, Hashable {
  /// Drafts.
  public var drafts: Int
  /// Stories that can be told.
  public var ready: Int
  /// Stories put aside.
  public var retired: Int
  /// Stories in the trash, which count nowhere else.
  public var trashed: Int

  /// All but those in the trash.
  public var total: Int { drafts + ready + retired }
}
