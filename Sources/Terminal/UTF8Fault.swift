/// Finds where bytes stop being UTF-8.
public enum UTF8Fault {
  /// The position of the first byte that does not belong, from 0; `nil` when all do.
  public static func offset(in bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
