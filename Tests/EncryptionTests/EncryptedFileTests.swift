import CSodium
import Testing

@testable import Encryption

/// Numbers that count up byte by byte, so that a file comes out the same in every run.
private struct CountingGenerator: RandomNumberGenerator {
  private var byte: UInt64 = 0

  mutating func next() -> UInt64 {
    defer { byte += 8 }
    return (0..<8).reduce(0) { $0 << 8 | (byte + $1) & 0xFF }
  }
}

/// A cost that makes a test quick.
private let cheap = KeyCost(logRounds: 4, blockSize: 8, parallelism: 1)

private func encrypt(
  _ text: [UInt8], with passphrase: Passphrase, cost: KeyCost = cheap
) throws -> [UInt8] {
  var random = CountingGenerator()
  return try EncryptedFile.encrypt(text, with: passphrase, cost: cost, using: &random)
}

/// Bytes that differ from chunk to chunk.
private func sample(_ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(($0 * 7 + $0 / 256) & 0xFF) }
}

@Suite struct `An encrypted file` {
  private let passphrase: Passphrase

  init() throws { passphrase = try #require(Passphrase("correct horse battery staple")) }

  /// Sizes around the borders of chunks.
  private static let chunk = ChunkCipher.chunkSize
  private static let sizes =
    [0, 1, 2, 15, 16, 17]
    + [1, 2, 3].flatMap { count in (-17...17).map { chunk * count + $0 } }

  @Test func `opens to what it was made of, whatever its size`() throws {
    // One derivation of keys for all, since it is not what this is about.
    let keys = try FileKeys(from: passphrase, salt: sample(16), cost: cheap)
    let cipher = ChunkCipher(keys: keys, header: sample(60))
    for size in Self.sizes {
      let text = sample(size)
      let sealed = cipher.seal(text)
      #expect(sealed.count == size + max(1, (size + 65_535) / 65_536) * 16)
      #expect(try cipher.open(sealed[...]) == text, "\(size) bytes")
    }
  }

  /// Made by Python's `cryptography` 48 (Scrypt, ChaCha20Poly1305) and `hmac` from the description of
  /// the form alone.
  @Test func `is as an independent program makes it`() throws {
    let short = try encrypt(Array("A bakery was charged twice. Café 🙂".utf8), with: passphrase)
    #expect(
      short.hex == """
        8b5354424b0d0a1a01040801000102030405060708090a0b0c0d0e0fbd9b1a10b246515c195667d4838c384c\
        96c7cf5f26076ddc7b90e07cfa53cd905b12eb5f1d2fb6209ad24fa0f5a865504290793079545533feb48e11\
        b9ba8719106ec468e1b1dc5025a4b7777f51548b842fe82d0dd5
        """)
    let long = try encrypt(sample(2 * Self.chunk + 5), with: passphrase)
    #expect(long.count == 131_185)
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&digest, long, UInt64(long.count))
    #expect(
      digest.hex
        == "4596fe5c4f8788488dc50d176b3546fb4632ee0c58c0a76df5d6152e43640704")
  }

  @Test func `costs 128 MiB a guess unless told otherwise`() throws {
    var random = CountingGenerator()
    let file = try EncryptedFile.encrypt([], with: passphrase, using: &random)
    #expect(Array(file[8..<12]) == [1, 17, 8, 1])
    #expect(128 * (1 << 17) * 8 == 128 << 20)
  }

  @Test func `is told from others by its first bytes`() throws {
    let file = try encrypt([], with: passphrase)
    #expect(EncryptedFile.isEncrypted(Array(file.prefix(EncryptedFile.magicSize))))
    #expect(!EncryptedFile.isEncrypted(Array(file.prefix(EncryptedFile.magicSize - 1))))
    #expect(!EncryptedFile.isEncrypted(Array("{\"format\":".utf8)))
    #expect(throws: EncryptionError.notEncrypted) {
      try EncryptedFile.decrypt(Array("{}".utf8), with: passphrase)
    }
  }

  @Test(arguments: ["correct horse battery stapl", "Correct horse battery staple", " "])
  func `does not open with another passphrase`(_ words: String) throws {
    let file = try encrypt(sample(100), with: passphrase)
    let other = try #require(Passphrase(words))
    #expect(throws: EncryptionError.wrongPassphrase) {
      try EncryptedFile.decrypt(file, with: other)
    }
  }

  @Test func `does not open with any one byte changed`() throws {
    let file = try encrypt(sample(200), with: passphrase)
    for place in file.indices {
      for bit in [0, 3, 7] {
        var changed = file
        changed[place] ^= 1 << bit
        #expect(throws: EncryptionError.self, "byte \(place), bit \(bit)") {
          try EncryptedFile.decrypt(changed, with: passphrase)
        }
      }
    }
  }

  @Test func `says of its text that it is damaged, where the passphrase is right`() throws {
    var file = try encrypt(sample(200), with: passphrase)
    file[Header.size + 100] ^= 1
    #expect(throws: EncryptionError.damaged) { try EncryptedFile.decrypt(file, with: passphrase) }
  }

  @Test func `does not open cut short or with bytes behind it`() throws {
    let small = try encrypt(sample(200), with: passphrase)
    for count in 0..<small.count {
      #expect(throws: EncryptionError.self, "\(count) bytes") {
        try EncryptedFile.decrypt(Array(small.prefix(count)), with: passphrase)
      }
    }
    let size = Self.chunk + ChunkCipher.tagSize
    let large = try encrypt(sample(3 * Self.chunk), with: passphrase)
    for cut in [1, ChunkCipher.tagSize, size - 1, size, 2 * size, 3 * size] {
      #expect(throws: EncryptionError.damaged, "without \(cut) bytes") {
        try EncryptedFile.decrypt(large.dropLast(cut), with: passphrase)
      }
    }
    for more in [[0], [UInt8](repeating: 0, count: 16), Array(large.suffix(size))] {
      #expect(throws: EncryptionError.damaged, "and \(more.count) more bytes") {
        try EncryptedFile.decrypt(large + more, with: passphrase)
      }
    }
  }

  @Test func `does not open with chunks in another order, repeated or left out`() throws {
    let file = try encrypt(sample(4 * Self.chunk), with: passphrase)
    let header = Array(file[..<Header.size])
    let size = Self.chunk + ChunkCipher.tagSize
    let chunks = (0..<4).map { Array(file[(Header.size + $0 * size)...].prefix(size)) }
    for order in [[1, 0, 2, 3], [0, 0, 2, 3], [0, 1, 3], [1, 2, 3], [0, 1, 2, 3, 3], [3]] {
      #expect(throws: EncryptionError.damaged, "\(order)") {
        try EncryptedFile.decrypt(header + order.flatMap { chunks[$0] }, with: passphrase)
      }
    }
    #expect(try EncryptedFile.decrypt(header + chunks.joined(), with: passphrase).count > 0)
  }

  @Test func `does not open with a chunk of another file under the same passphrase`() throws {
    var random = SystemRandomNumberGenerator()
    let files = try (0..<2).map { _ in
      try EncryptedFile.encrypt(sample(500), with: passphrase, cost: cheap, using: &random)
    }
    // Of the same text no byte of the body is likely to be the same, so that nothing shows that it is.
    #expect(zip(files[0], files[1]).dropFirst(Header.size).count { $0 == $1 } < 20)
    #expect(throws: EncryptionError.damaged) {
      try EncryptedFile.decrypt(
        Array(files[0][..<Header.size] + files[1][Header.size...]), with: passphrase)
    }
  }

  @Test(arguments: [(21, 8, 1), (20, 8, 1), (17, 255, 1), (17, 8, 5), (0, 8, 1), (17, 0, 1)])
  func `is refused before it takes more memory than any file should`(
    logRounds: UInt8, blockSize: UInt8, parallelism: UInt8
  ) throws {
    var file = try encrypt(sample(10), with: passphrase)
    file.replaceSubrange(9..<12, with: [logRounds, blockSize, parallelism])
    #expect(throws: EncryptionError.tooCostly) {
      try EncryptedFile.decrypt(file, with: passphrase)
    }
  }

  @Test func `opens with any cost that is allowed`() throws {
    for (logRounds, blockSize, parallelism) in [(1, 1, 1), (4, 16, 1), (4, 16, 4), (10, 3, 2)] {
      let cost = KeyCost(
        logRounds: UInt8(logRounds), blockSize: UInt8(blockSize), parallelism: UInt8(parallelism))
      let file = try encrypt(sample(10), with: passphrase, cost: cost)
      #expect(try EncryptedFile.decrypt(file, with: passphrase) == sample(10))
    }
  }

  @Test func `of a newer form says so`() throws {
    var file = try encrypt(sample(10), with: passphrase)
    file[8] = 2
    #expect(throws: EncryptionError.newerForm(2)) {
      try EncryptedFile.decrypt(file, with: passphrase)
    }
  }
}

@Suite struct `A passphrase` {
  @Test func `is not empty`() {
    #expect(Passphrase("") == nil)
    #expect(Passphrase(" ") != nil)
  }

  @Test func `is short under twelve characters, however many bytes they are`() throws {
    #expect(try #require(Passphrase("éééééééééé🙂")).isShort)
    #expect(try !#require(Passphrase("éééééééééé🙂x")).isShort)
  }

  @Test func `is never printed`() throws {
    let passphrase = try #require(Passphrase("zanzibar"))
    #expect(!"\(passphrase) \(String(reflecting: passphrase))".contains("zanzibar"))
  }
}

extension [UInt8] {
  fileprivate var hex: String {
    map { String($0 >> 4, radix: 16) + String($0 & 0xF, radix: 16) }.joined()
  }
}
