public import StoryModel

/// The one thing to do now, since a journal lives by small steps.
public struct NextStep: Sendable, Hashable {
  /// What kind of step it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Log a first story.
    case logFirst = "log-first"
    /// Log a story for a dimension that has none or too little.
    case log
    /// Finish a draft.
    case finishDraft = "finish-draft"
    /// Add a part to a story that is otherwise ready.
    case addPart = "add-part"
    /// Say which dimension a story shows.
    case addDimension = "add-dimension"
    /// Say how sure the numbers of a story are.
    case markNumbers = "mark-numbers"
    /// Nothing is urgent: practise.
    case practise
  }

  /// What kind of step it is.
  public var kind: Kind

  /// The story it is about, by number.
  public var story: Int?

  /// The part that is asked for.
  public var field: StoryField?

  /// The slug of the dimension it strengthens.
  public var dimension: String?

  /// What to do, in a sentence or a question that helps recall.
  public var text: String

  /// Why this and not something else.
  public var reason: String

  init(
    _ kind: Kind, story: Int? = nil, field: StoryField? = nil, dimension: String? = nil,
    text: String, reason: String
  ) {
    self.kind = kind
    self.story = story
    self.field = field
    self.dimension = dimension
    self.text = text
    self.reason = reason
  }
}
