/// A passage of a story that shows a signal.
public struct Evidence: Sendable, Hashable {
  /// How sure it is that the passage shows the signal.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// The user said so.
    case confirmed
    /// The program thinks so, and nobody has said.
    case suggested
    /// The user said that it does not.
    case denied
  }

  /// The slug of the signal.
  public var signal: String

  /// The part of the story it stands in.
  public var field: StoryField

  /// The words themselves.
  public var passage: String

  /// Confirmed, suggested or denied.
  public var state: State

  /// Makes a piece of evidence.
  public init(signal: String, field: StoryField, passage: String, state: State) {
    self.signal = signal
    self.field = field
    self.passage = passage
    self.state = state
  }
}

/// A number in a story, and how far the user can stand behind it.
public struct Claim: Sendable, Hashable {
  /// How far the user can stand behind a number; never changed by the program.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// It was measured.
    case measured
    /// It is an estimate.
    case estimate
    /// It cannot be confirmed.
    case cannotConfirm = "cannot-confirm"
  }

  /// The part of the story it stands in.
  public var field: StoryField

  /// The number with the words it belongs to, as written.
  public var text: String

  /// What the user said of it, where they did.
  public var standing: Standing?

  /// Makes a claim.
  public init(field: StoryField, text: String, standing: Standing? = nil) {
    self.field = field
    self.text = text
    self.standing = standing
  }
}
