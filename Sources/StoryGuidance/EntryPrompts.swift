/// The words in which each field of a story is asked for.
public enum EntryPrompts {}

/// The words in which one field of a story is asked for.
public struct EntryPrompt: Sendable, Hashable {
  /// The field's name for people.
  public let label: String

  /// The question that brings the memory back.
  public let prompt: String

  /// What a good answer looks like.
  public let hint: String

  /// Why the field is worth filling in, for a story that lacks it.
  public let advice: String
}
