/// A JSON value that was read, with the line it begins on.
struct JSONNode: Sendable {
  enum Value: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number with a fraction, or one too large for an integer: nothing here has such a value.
    case otherNumber
    case text(String)
    case list([JSONNode])
    case object([JSONMember])
  }

  let value: Value
  let line: Int

  /// What the value is, as a message names it.
  var typeName: String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .integer: "a number"
    case .otherNumber: "a number that is not whole or too large"
    case .text: "a text"
    case .list: "an array"
    case .object: "an object"
    }
  }
}

/// A key of an object with its value.
struct JSONMember: Sendable {
  let key: String
  let line: Int
  let node: JSONNode
}
