/// Why an encrypted file could not be written or read.
public enum EncryptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes are not those of an encrypted file.
  case notEncrypted
  /// The file has a form that only a newer storybank knows.
  case newerForm(UInt8)
  /// The file ends before its key can be derived.
  case cutShort
  /// Deriving the key would take more memory or time than is ever asked for.
  case tooCostly
  /// The key does not belong to the beginning of the file.
  case wrongPassphrase
  /// The passphrase is right; what comes behind the beginning is not what was written.
  case damaged
  /// There is not enough memory to derive the key.
  case noMemory

  /// What is wrong with the file, to be read behind its name and a colon.
  public var description: String {
    switch self {
    case .notEncrypted: "it is not an encrypted file."
    case .newerForm(let form):
      "it was encrypted by a newer storybank (form \(form)); update storybank."
    case .cutShort: "it is damaged: most of it is missing."
    case .tooCostly:
      "its first bytes ask for more memory than any file of storybank does, so they are damaged."
    case .wrongPassphrase:
      """
      the passphrase is wrong, or the first \(Header.size) bytes of the file are damaged; \
      the two cannot be told apart.
      """
    case .damaged: "the passphrase is right, but the file is damaged. Try another copy."
    case .noMemory: "there is not enough memory to derive the key from the passphrase."
    }
  }
}
