import CSodium

/// What an encrypted file begins with: what it takes to derive its keys, and their proof.
struct Header {
  /// The first byte is none that text begins with; the line ends show a transfer that changes them.
  static let magic: [UInt8] = [0x8B] + Array("STBK\r\n\u{1A}".utf8)

  /// How many bytes it has.
  static let size = saltEnd + proofSize

  private static let form: UInt8 = 1
  private static let saltStart = magic.count + 4
  private static let saltEnd = saltStart + 16
  private static let proofSize = Int(crypto_auth_hmacsha256_BYTES)

  let cost: KeyCost
  let salt: [UInt8]

  init(cost: KeyCost, salt: [UInt8]) {
    self.cost = cost
    self.salt = salt
  }

  /// Reads the beginning of a file; nothing of it is authenticated yet.
  init(reading bytes: [UInt8]) throws(EncryptionError) {
    guard bytes.starts(with: Self.magic) else { throw .notEncrypted }
    guard bytes.count >= Self.size else { throw .cutShort }
    let parameters = bytes[Self.magic.count..<Self.saltStart]
    guard parameters[Self.magic.count] == Self.form else {
      throw .newerForm(parameters[Self.magic.count])
    }
    let numbers = Array(parameters.dropFirst())
    cost = KeyCost(logRounds: numbers[0], blockSize: numbers[1], parallelism: numbers[2])
    guard cost.isAllowed else { throw .tooCostly }
    salt = Array(bytes[Self.saltStart..<Self.saltEnd])
  }

  /// Its bytes, of which the last prove that whoever wrote them had the passphrase.
  ///
  /// A key of its own and HMAC bind the file to one passphrase, which ChaCha20-Poly1305 alone does not:
  /// a file could be made that several passphrases open.
  func bytes(provenBy keys: FileKeys) -> [UInt8] {
    var proof = [UInt8](repeating: 0, count: Self.proofSize)
    keys.withHeaderKey { key in
      _ = crypto_auth_hmacsha256(&proof, unproven, UInt64(unproven.count), key)
    }
    return unproven + proof
  }

  /// Whether the beginning of a file was written with the keys; how long it takes does not tell where not.
  func isProven(by keys: FileKeys, in bytes: [UInt8]) -> Bool {
    keys.withHeaderKey { key in
      crypto_auth_hmacsha256_verify(
        Array(bytes[Self.saltEnd..<Self.size]), unproven, UInt64(unproven.count), key) == 0
    }
  }

  private var unproven: [UInt8] {
    Self.magic + [Self.form, cost.logRounds, cost.blockSize, cost.parallelism] + salt
  }
}
