/// A JSON value to be written: keys stay in the order given, the result is the same byte for byte.
///
/// Literals make the common shapes short: `["version": 1, "stories": .list(stories)]`.
public enum JSONText: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// Any number; one that is not finite is written as `null`, since JSON has no word for it.
  case number(Double)
  /// A text.
  case text(String)
  /// An array.
  case list([JSONText])
  /// An object, its keys in order.
  case object([(key: String, value: JSONText)])

  /// How much white space is written.
  public enum Layout: Sendable {
    /// None: one line.
    case compact
    /// Two spaces for each level and a line for each value.
    case pretty
  }

  /// A text, or `null` where there is none.
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.text) ?? .null }

  /// A whole number, or `null` where there is none.
  public static func optional(_ number: Int?) -> JSONText { number.map(JSONText.integer) ?? .null }

  /// An array of texts.
  public static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }

  /// A number with at most so many decimals, for what is computed and would else show its noise.
  public static func number(_ number: Double, decimals: Int) -> JSONText {
    var scale = 1.0
    for _ in 0..<max(0, decimals) { scale *= 10 }
    return .number((number * scale).rounded() / scale)
  }

  /// The written form, without a newline at the end.
  public func bytes(_ layout: Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(self)
    return writer.bytes
  }

  /// The written form as a text, without a newline at the end.
  public func text(_ layout: Layout = .compact) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// An array.
  public init(arrayLiteral elements: JSONText...) { self = .list(elements) }

  /// An object, its keys in the order written.
  public init(dictionaryLiteral elements: (String, JSONText)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}
