/// A value as SQLite stores it.
public enum Value: Hashable, Sendable {
  /// No value.
  case null
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case real(Double)
  /// A text, which may hold U+0000.
  case text(String)
  /// Bytes.
  case blob([UInt8])
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// No value.
  public init(nilLiteral: ()) { self = .null }
}

/// What can be bound to a statement.
public protocol Bindable {
  /// The value that SQLite stores.
  var value: Value { get }
}

extension Value: Bindable {
  /// Itself.
  public var value: Value { self }
}

extension String: Bindable {
  /// A text.
  public var value: Value { .text(self) }
}

extension Int: Bindable {
  /// A whole number.
  public var value: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
  /// A whole number.
  public var value: Value { .integer(self) }
}

extension Double: Bindable {
  /// A floating-point number.
  public var value: Value { .real(self) }
}

extension Bool: Bindable {
  /// 1 or 0.
  public var value: Value { .integer(self ? 1 : 0) }
}

extension [UInt8]: Bindable {
  /// Bytes.
  public var value: Value { .blob(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
  /// The wrapped value, or null.
  public var value: Value { self?.value ?? .null }
}
