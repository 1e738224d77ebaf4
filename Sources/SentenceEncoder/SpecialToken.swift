/// The tokens of the vocabulary that are not words, by their numbers.
enum SpecialToken: Int32, CaseIterable {
  case padding = 0
  case unknown = 100
  case opening = 101
  case closing = 102
  case mask = 103

  var spelling: String {
    switch self {
    case .padding: "[PAD]"
    case .unknown: "[UNK]"
    case .opening: "[CLS]"
    case .closing: "[SEP]"
    case .mask: "[MASK]"
    }
  }

  /// The token that a text spells out at its start, as the reference takes it.
  init?(startOf text: Substring.UnicodeScalarView) {
    let found = Self.allCases.first { text.starts(with: $0.spelling.unicodeScalars) }
    guard let found else { return nil }
    self = found
  }
}
