/// The words that open an encrypted file.
public struct Passphrase: Hashable, Sendable {
  /// So many characters at least are advised.
  ///
  /// More than the 8 of NIST SP 800-63B (2017), which is for guesses that can be limited: whoever has a
  /// file can guess as fast as their computers allow.
  public static let advisedLength = 12

  /// Whether it has fewer characters than are advised.
  public let isShort: Bool

  /// The bytes that the key is derived from, as they were typed.
  let utf8: [UInt8]

  /// Makes a passphrase of words; `nil` of an empty text, which would protect nothing.
  public init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    isShort = text.count < Self.advisedLength
    utf8 = Array(text.utf8)
  }
}

extension Passphrase: CustomStringConvertible {
  /// Never the words, so that they are in no message by accident.
  public var description: String { "a passphrase" }
}
