import CSodium

/// Encrypts in chunks that can be neither reordered, left out, repeated nor cut off at the end.
///
/// The STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár ("Online Authenticated-Encryption
/// and its Nonce-Reuse Misuse-Resistance", 2015) with ChaCha20-Poly1305 (RFC 8439): the nonce of a chunk
/// is its number and whether it is the last. The key must be used for one text only.
struct ChunkCipher {
  /// How many bytes of the text are in each chunk but the last.
  static let chunkSize = 65_536
  static let tagSize = Int(crypto_aead_chacha20poly1305_ietf_ABYTES)

  let keys: FileKeys
  /// Authenticated with every chunk.
  let header: [UInt8]

  /// The encrypted chunks, one behind the other; an empty text is one empty chunk.
  func seal(_ text: [UInt8]) -> [UInt8] {
    let chunks = Self.chunks(of: text.count, size: Self.chunkSize)
    var sealed: [UInt8] = []
    sealed.reserveCapacity(text.count + chunks.count * Self.tagSize)
    for chunk in chunks {
      var box = [UInt8](repeating: 0, count: chunk.range.count + Self.tagSize)
      keys.withBodyKey { key in
        _ = crypto_aead_chacha20poly1305_ietf_encrypt(
          &box, nil, Array(text[chunk.range]), UInt64(chunk.range.count), header,
          UInt64(header.count), nil, chunk.nonce, key)
      }
      sealed.append(contentsOf: box)
    }
    return sealed
  }

  /// The text of encrypted chunks.
  ///
  /// - Throws: `EncryptionError.damaged` unless every byte is one that `seal` made.
  func open(_ sealed: ArraySlice<UInt8>) throws(EncryptionError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(sealed.count)
    for chunk in Self.chunks(of: sealed.count, size: Self.chunkSize + Self.tagSize) {
      guard chunk.range.count >= Self.tagSize else { throw .damaged }
      let box = Array(sealed.dropFirst(chunk.range.lowerBound).prefix(chunk.range.count))
      var part = [UInt8](repeating: 0, count: box.count - Self.tagSize)
      let status = keys.withBodyKey { key in
        crypto_aead_chacha20poly1305_ietf_decrypt(
          &part, nil, nil, box, UInt64(box.count), header, UInt64(header.count), chunk.nonce, key)
      }
      guard status == 0 else { throw .damaged }
      text.append(contentsOf: part)
    }
    return text
  }

  private struct Chunk {
    let range: Range<Int>
    let number: Int
    let isLast: Bool

    /// Eleven bytes of its number, and one that says whether more come.
    var nonce: [UInt8] {
      [0, 0, 0] + withUnsafeBytes(of: UInt64(number).bigEndian, Array.init) + [isLast ? 1 : 0]
    }
  }

  /// The parts of so many bytes, at least one; each has the size but the last, which may be smaller.
  private static func chunks(of count: Int, size: Int) -> [Chunk] {
    let last = max(0, count - 1) / size
    return (0...last).map {
      Chunk(range: $0 * size..<min(count, ($0 + 1) * size), number: $0, isLast: $0 == last)
    }
  }
}
