import StoryModel

/// A story as planning sees it.
public struct PlannedStory: Sendable, Hashable {
  /// Its number.
  public var id: Int

  /// The slugs of its dimensions.
  public var dimensions: [String]

  /// How often it was told in an interview.
  public var tellings: Int

  /// What planning needs of a story.
  public init(_ story: CoverageStory) {
    id = story.id
    dimensions = story.story.dimensions
    tellings = story.tellings
  }
}
