import SQLite

/// Numbers of stories as one value of a statement, so that lists of any length share it.
enum NumberList {
  /// What stands behind `IN`.
  static let sql = "(SELECT value FROM json_each(?))"

  /// The value for it; none for no list.
  static func values(_ numbers: [Int]?) -> [any Bindable] {
    numbers.map { ["[\($0.map(String.init).joined(separator: ","))]"] } ?? []
  }
}
