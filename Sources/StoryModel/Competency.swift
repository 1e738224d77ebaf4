/// What a story can show: one of the six built-in dimensions of customer empathy, or a competency
/// that the user added.
public struct Dimension: Sendable, Hashable {
  /// The stable name: lower-case letters, digits and hyphens.
  public var slug: String

  /// The name for people.
  public var name: String

  /// What it is about, in one sentence.
  public var summary: String

  /// Built-in dimensions cannot be removed.
  public var isBuiltIn: Bool

  /// Questions that ask for it; what a dimension of the user's own is recognised by.
  public var exampleQuestions: [String]

  /// What an interviewer listens for, in order; empty for a dimension of the user's own.
  public var signals: [Signal]

  /// Makes a dimension.
  public init(
    slug: String, name: String, summary: String = "", isBuiltIn: Bool = false,
    exampleQuestions: [String] = [], signals: [Signal] = []
  ) {
    self.slug = slug
    self.name = name
    self.summary = summary
    self.isBuiltIn = isBuiltIn
    self.exampleQuestions = exampleQuestions
    self.signals = signals
  }
}

/// What an interviewer listens for in a story of a dimension.
public struct Signal: Sendable, Hashable {
  /// The stable name.
  public var slug: String

  /// The slug of the dimension it belongs to.
  public var dimension: String

  /// What a story with this signal shows, in a short phrase.
  public var summary: String

  /// Makes a signal.
  public init(slug: String, dimension: String, summary: String) {
    self.slug = slug
    self.dimension = dimension
    self.summary = summary
  }
}
