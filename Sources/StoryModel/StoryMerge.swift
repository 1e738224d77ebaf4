/// What becomes of a story that was changed in two places.
///
/// Field by field: what only one side changed is taken from that side; what both changed alike is
/// no conflict; what both changed differently is one, which the preferred side wins.
public struct StoryMerge: Sendable, Hashable {
  /// A field that both sides changed differently.
  public struct Conflict: Sendable, Hashable {
    /// The field's name for people: `result`, `dimensions`.
    public var field: String
    /// Its text in the journal.
    public var ours: String
    /// Its text on the other side.
    public var theirs: String

    /// Makes a conflict.
    public init(field: String, ours: String, theirs: String) {
      self.field = field
      self.ours = ours
      self.theirs = theirs
    }
  }

  /// The story of the journal with what the other side changed.
  public let story: Story

  /// The fields that a person must choose for; empty when the merge is whole.
  public let conflicts: [Conflict]

  /// Merges two states of a story.
  ///
  /// - Parameters:
  ///   - base: The last state that both sides know; `nil` when there is none, which makes every field
  ///     that differs a conflict.
  ///   - ours: The state in the journal; its number, `uid` and times are kept.
  ///   - theirs: The state on the other side.
  ///   - prefersTheirs: Which side's text a field in conflict gets.
  public init(base: Story?, ours: Story, theirs: Story, prefersTheirs: Bool = false) {
    var merged = ours
    var conflicts: [Conflict] = []
    func choose<Value: Equatable>(
      _ field: String, _ value: WritableKeyPath<Story, Value>, text: (Value) -> String
    ) {
      let (mine, other) = (ours[keyPath: value], theirs[keyPath: value])
      let known = base?[keyPath: value]
      if other == mine || other == known { return }
      if mine != known {
        conflicts.append(Conflict(field: field, ours: text(mine), theirs: text(other)))
        guard prefersTheirs else { return }
      }
      merged[keyPath: value] = other
    }
    choose(StoryField.date.label, \.date) { $0?.description ?? "" }
    for field in StoryField.allCases where field != .date {
      choose(field.label, Story.keyPath(of: field)) { $0 }
    }
    choose("dimensions", \.dimensions) { $0.joined(separator: ", ") }
    choose("tags", \.tags) { $0.joined(separator: ", ") }
    choose("status", \.status) { $0.rawValue }
    story = merged
    self.conflicts = conflicts
  }
}
