/// The arguments of the process, which must be text.
public enum ProcessArguments {
  /// An argument that is not text.
  public struct Malformed: Error, Equatable, CustomStringConvertible {
    /// Its position, 1 being the first after the name of the program.
    public let position: Int
    /// The byte in it that does not belong, from 0.
    public let byte: Int

    /// What is wrong and what to do.
    public var description: String {
      """
      Argument \(position) is not UTF-8: byte \(byte) is wrong. Nothing was changed. Does the \
      terminal, or the file the text came from, use another encoding?
      """
    }
  }

  /// The arguments, the name of the program first.
  ///
  /// `CommandLine.arguments` repairs what is not UTF-8 without a word; here it is refused.
  ///
  /// - Returns: The arguments.
  /// - Throws: `Malformed` for the first that is not UTF-8.
  public static func validated() throws(Malformed) -> [String] {
    var arguments: [[UInt8]] = []
    for index in 0..<Int(CommandLine.argc) {
      guard let pointer = CommandLine.unsafeArgv[index] else { break }
      var bytes: [UInt8] = []
      var position = 0
      while pointer[position] != 0 {
        bytes.append(UInt8(bitPattern: pointer[position]))
        position += 1
      }
      arguments.append(bytes)
    }
    return try validated(arguments)
  }

  static func validated(_ arguments: [[UInt8]]) throws(Malformed) -> [String] {
    var texts: [String] = []
    for (position, bytes) in arguments.enumerated() {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Malformed(position: position, byte: UTF8Fault.offset(in: bytes) ?? 0)
      }
      texts.append(text)
    }
    return texts
  }
}
