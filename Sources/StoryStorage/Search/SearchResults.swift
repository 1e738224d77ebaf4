public import StoryModel

/// What a search found.
public struct SearchResults: Sendable, Hashable {
  /// How many stories there are in all.
  public var total = 0
  /// Those asked for, best first.
  public var hits: [SearchHit] = []
  /// Words that no story has, with what was looked for instead.
  public var corrections: [Correction] = []
  /// Whether no story has all of the words, so that these have only some.
  public var isPartial = false

  /// A word that no story has, and the one that was looked for instead.
  public struct Correction: Sendable, Hashable {
    /// What was typed.
    public var typed: String
    /// What was looked for.
    public var used: String
  }
}

/// A story that was found.
public struct SearchHit: Sendable, Hashable {
  /// The number.
  public var id: Int
  /// The name that machines use.
  public var uid: String
  /// The title.
  public var title: String
  /// When it happened.
  public var date: PartialDate?
  /// How well it fits; higher is better, and only comparable within one search.
  public var score: Double
  /// The words around what was found, in pieces.
  public var snippet: [SnippetPiece]
  /// The field they are from; `nil` for the tags.
  public var field: StoryField?
}

/// A piece of a snippet.
public struct SnippetPiece: Sendable, Hashable {
  /// The words.
  public var text: String
  /// Whether they are what was looked for.
  public var isHit: Bool
}
