import CSodium

/// The keys of one file, two for two purposes.
///
/// They are kept out of core dumps and of swap where the system allows that, and are overwritten when they
/// are no longer needed: https://doc.libsodium.org/memory_management.
final class FileKeys {
  private static let bodySize = Int(crypto_aead_chacha20poly1305_ietf_KEYBYTES)
  private static let headerSize = Int(crypto_auth_hmacsha256_KEYBYTES)

  /// The key of the body, and behind it that of the header.
  private let start: UnsafeMutablePointer<UInt8>

  /// Derives keys from a passphrase by scrypt, which takes the time and memory of `cost`.
  ///
  /// - Throws: `EncryptionError.noMemory`, the only thing that can go wrong with a cost that is allowed.
  init(
    from passphrase: Passphrase, salt: [UInt8], cost: KeyCost
  ) throws(EncryptionError) {
    let size = Self.bodySize + Self.headerSize
    // The library looks then for what the processor can do; that may be done many times, and from every thread.
    guard sodium_init() >= 0, let memory = sodium_malloc(size) else { throw .noMemory }
    start = memory.bindMemory(to: UInt8.self, capacity: size)
    let status = crypto_pwhash_scryptsalsa208sha256_ll(
      passphrase.utf8, passphrase.utf8.count, salt, salt.count, 1 << UInt64(cost.logRounds),
      UInt32(cost.blockSize), UInt32(cost.parallelism), start, size)
    guard status == 0 else { throw .noMemory }
  }

  deinit { sodium_free(start) }

  /// What `use` returns, which gets the key that encrypts the chunks and must not keep it.
  func withBodyKey<Value>(_ use: (UnsafePointer<UInt8>) -> Value) -> Value {
    withExtendedLifetime(self) { use(start) }
  }

  /// What `use` returns, which gets the key that authenticates the header and must not keep it.
  func withHeaderKey<Value>(_ use: (UnsafePointer<UInt8>) -> Value) -> Value {
    withExtendedLifetime(self) { use(start + Self.bodySize) }
  }
}
