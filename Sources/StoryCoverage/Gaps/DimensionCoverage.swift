public import StoryModel

/// How well one dimension is covered.
public struct DimensionCoverage: Sendable, Hashable {
  /// Whether there is enough to walk into an interview with.
  public enum Status: String, Sendable, Hashable, CaseIterable, Comparable {
    /// No story is ready.
    case gap
    /// One story is ready, or all are weak or old.
    case thin
    /// Two or more are ready, one of them neither weak nor old.
    ///
    /// Two because two questions may come from one competency: https://hirehelix.ai/blog/star-story-bank-template
    case covered
    /// Two or more strong ones, and every signal is shown.
    case strong

    /// The lesser coverage comes first.
    public static func < (one: Status, other: Status) -> Bool { one.rank < other.rank }

    var rank: Int {
      switch self {
      case .gap: 0
      case .thin: 1
      case .covered: 2
      case .strong: 3
      }
    }
  }

  /// The slug of the dimension.
  public var slug: String

  /// Its name for people.
  public var name: String

  /// The stories with this dimension that are ready or drafts.
  public var stories: Int

  /// Those that are ready.
  public var ready: Int

  /// Those that are drafts.
  public var drafts: Int

  /// Stories with this dimension that were put aside; not among `stories`.
  public var retired: Int

  /// Ready ones that are told to the end, show the dimension, and are recent enough.
  public var strong: Int

  /// The latest date of a ready story.
  public var newest: PartialDate?

  /// Whether there is enough.
  public var status: Status

  /// Why the status is what it is, in one sentence.
  public var reason: String

  /// What an interviewer listens for, and who shows it.
  public var signals: [SignalCoverage]
}

/// Whether a ready story shows a signal.
public struct SignalCoverage: Sendable, Hashable {
  /// The slug of the signal.
  public var slug: String

  /// What a story with this signal shows, in a short phrase.
  public var summary: String

  /// Whether a ready story has a passage that shows it.
  public var isCovered: Bool

  /// The ready story that shows it best.
  public var best: Int?

  /// How that story proves it.
  public var proof: SignalProof?

  /// The passage that shows it best.
  public var passage: String?

  /// The draft that would show it if it were finished, where no ready story does.
  public var draft: Int?
}
