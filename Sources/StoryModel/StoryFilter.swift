/// Which stories are wanted: those that meet every condition that is given.
public struct StoryFilter: Sendable, Hashable {
  /// Slugs of dimensions, all of which the story must have.
  public var dimensions: [String]

  /// Tags, all of which the story must have; compared without regard to case.
  public var tags: [String]

  /// The earliest date; a story whose date could be on or after it is wanted.
  public var since: PartialDate?

  /// The latest date; a story whose date could be on or before it is wanted.
  public var until: PartialDate?

  /// Text that the organisation must contain, without regard to ASCII case.
  public var organisation: String?

  /// The states that are wanted; all when empty.
  public var statuses: Set<StoryStatus>

  /// Makes a filter; without conditions it lets every story through.
  public init(
    dimensions: [String] = [], tags: [String] = [], since: PartialDate? = nil,
    until: PartialDate? = nil, organisation: String? = nil, statuses: Set<StoryStatus> = []
  ) {
    self.dimensions = dimensions
    self.tags = tags
    self.since = since
    self.until = until
    self.organisation = organisation
    self.statuses = statuses
  }
}
