/// How much memory and time a guess at a passphrase costs: the parameters of scrypt (RFC 7914).
struct KeyCost: Hashable, Sendable {
  /// The binary logarithm of scrypt's N.
  let logRounds: UInt8
  /// scrypt's r.
  let blockSize: UInt8
  /// scrypt's p.
  let parallelism: UInt8

  /// What new files take, 128 MiB for each guess.
  ///
  /// Of the settings that OWASP asks for, the one that takes the most memory:
  /// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
  static let standard = KeyCost(logRounds: 17, blockSize: 8, parallelism: 1)

  /// Whether a file may ask for it: up to 512 MiB and sixteen times the time of the standard.
  ///
  /// The parameters are needed before anything can be authenticated, so that without bounds a few
  /// bytes could take all memory.
  var isAllowed: Bool {
    (1...20).contains(logRounds) && (1...16).contains(blockSize) && (1...4).contains(parallelism)
      && 128 * (1 << Int(logRounds)) * Int(blockSize) <= 512 << 20
  }
}
