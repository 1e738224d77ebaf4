/// An interview question: built in, the user's own, or one that was asked and that nothing answered.
public struct Question: Sendable, Hashable {
  /// Where a question comes from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// From the built-in bank.
    case builtIn = "built-in"
    /// Added by the user.
    case own
    /// Asked of `match` when no story fitted.
    case unanswered
  }

  /// The number in the journal; `nil` until saved.
  public var id: Int?

  /// The question as it would be asked.
  public var text: String

  /// The slug of the dimension it asks for, where that is known.
  public var dimension: String?

  /// Slugs of the signals it asks for.
  public var signals: [String]

  /// Built in, own or unanswered.
  public var origin: Origin

  /// Makes a question.
  public init(
    id: Int? = nil, text: String, dimension: String?, signals: [String] = [], origin: Origin
  ) {
    self.id = id
    self.text = text
    self.dimension = dimension
    self.signals = signals
    self.origin = origin
  }
}
