/// Prompts that help a person remember a story they have never written down.
///
/// They name a scene rather than a competency: people recall the customer who went quiet, not an
/// instance of recognising emotion.
public enum MemoryPrompts {
  /// Prompts for one signal of a dimension or, without a signal, for the dimension as a whole;
  /// empty for dimensions and signals that are not built in.
  public static func prompts(dimension: String, signal: String?) -> [String] {
    if let signal { bySignal[signal] ?? [] } else { byDimension[dimension] ?? [] }
  }
}
