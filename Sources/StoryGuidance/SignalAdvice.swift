/// What is said of a signal to a person whose story shows it, or does not yet.
public struct SignalAdvice: Sendable, Hashable {
  /// What the person did, to be read after "you": "asked until you knew exactly ...".
  public let shown: String

  /// What to add to a story that does not show it yet.
  public let advice: String

  /// The texts for a signal, by its slug; `nil` where it is not built in.
  public static subscript(signal: String) -> SignalAdvice? { all[signal] }
}
