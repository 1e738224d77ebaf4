/// The outcomes that the learned weights are about, in the order of their columns.
enum BuiltInLabels {
  /// The signals of each dimension.
  static let signalsOfDimensions: [(dimension: String, signals: [String])] = [
    (
      "listening",
      [
        "clarifying-questions", "understood-first", "pain-point", "fitting-solution",
        "feedback-used",
      ]
    ),
    (
      "difficult-situations",
      ["recognised-emotion", "composure", "compassion", "resolution", "reflection"]
    ),
    ("above-and-beyond", ["extra-effort", "empathic-motive", "customer-response"]),
    (
      "balancing", ["prioritised", "customer-and-business", "long-term", "managed-expectations"]
    ),
    ("anticipating", ["unspoken-need", "foresight", "unasked-solution", "innovation"]),
    (
      "improving-experience",
      ["initiative", "evaluated-experience", "sought-input", "broad-effect"]
    ),
  ]

  /// The slugs of the dimensions.
  static let dimensions = signalsOfDimensions.map(\.dimension)

  /// The slugs of the signals.
  static let signals = signalsOfDimensions.flatMap(\.signals)

  /// For each signal, the position of its dimension.
  static let dimensionOfSignal = signalsOfDimensions.enumerated().flatMap { index, item in
    item.signals.map { _ in index }
  }
}
