/// What is kept where others may read it: bytes that only a passphrase opens.
///
/// A file begins with a header of 60 bytes: eight that tell what it is (`8B`, `STBK`, CR, LF, `1A`), one
/// for the form (1), three for the cost of the key (the binary logarithm of scrypt's N, r and p), 16 of
/// salt, and an HMAC-SHA-256 of these. scrypt makes 64 bytes of passphrase and salt: the key of the
/// chunks and that of the HMAC. The chunks follow, 65,536 bytes of text and a tag of 16 each, by
/// ChaCha20-Poly1305 with the header as associated data; see `ChunkCipher`.
///
/// How long the text is, and when the file was written, can be seen from outside; nothing else can.
public enum EncryptedFile {
  /// Whether bytes begin as an encrypted file does.
  ///
  /// - Parameter bytes: The first `magicSize` bytes or more.
  /// - Returns: Whether they do; what follows may still be damaged.
  public static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Header.magic)
  }

  /// So many bytes tell whether a file is encrypted.
  public static var magicSize: Int { Header.magic.count }

  /// Encrypts a text; no two results are alike.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - passphrase: What will open them.
  ///   - random: Makes the salt; must be fit for keys, as the system's is.
  /// - Returns: The bytes of an encrypted file.
  /// - Throws: `EncryptionError.noMemory`.
  public static func encrypt(
    _ text: [UInt8], with passphrase: Passphrase,
    using random: inout some RandomNumberGenerator
  ) throws(EncryptionError) -> [UInt8] {
    try encrypt(text, with: passphrase, cost: .standard, using: &random)
  }

  static func encrypt(
    _ text: [UInt8], with passphrase: Passphrase, cost: KeyCost,
    using random: inout some RandomNumberGenerator
  ) throws(EncryptionError) -> [UInt8] {
    let salt = [random.next(), random.next()].flatMap { number in
      withUnsafeBytes(of: number.bigEndian, Array.init)
    }
    let keys = try FileKeys(from: passphrase, salt: salt, cost: cost)
    let header = Header(cost: cost, salt: salt).bytes(provenBy: keys)
    return header + ChunkCipher(keys: keys, header: header).seal(text)
  }

  /// The text of an encrypted file.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - passphrase: What it was encrypted with.
  /// - Returns: The text, every byte of which is as it was.
  /// - Throws: `EncryptionError`.
  public static func decrypt(
    _ bytes: [UInt8], with passphrase: Passphrase
  ) throws(EncryptionError) -> [UInt8] {
    let header = try Header(reading: bytes)
    let keys = try FileKeys(from: passphrase, salt: header.salt, cost: header.cost)
    guard header.isProven(by: keys, in: bytes) else { throw .wrongPassphrase }
    let cipher = ChunkCipher(keys: keys, header: Array(bytes[..<Header.size]))
    return try cipher.open(bytes[Header.size...])
  }
}
