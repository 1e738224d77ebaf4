import Encryption
import StoryStorage
import Terminal

/// Writes and reads files that a passphrase opens; their text is in memory alone.
struct EncryptedFiles {
  let passphrase: PassphraseSource

  /// Files with the passphrase that `--passphrase-file` names, or that a person is asked for.
  init(passphraseFile: String?, session: Session) {
    passphrase = PassphraseSource(file: passphraseFile, session: session)
  }

  private var session: Session { passphrase.session }

  /// The bytes of an encrypted file that holds a text, under a passphrase that is asked for.
  func encrypted(_ text: () throws -> [UInt8]) throws -> [UInt8] {
    let words = try passphrase.new()
    var random = SystemRandomNumberGenerator()
    do {
      return try EncryptedFile.encrypt(try text(), with: words, using: &random)
    } catch let error as EncryptionError {
      throw Failure(.inputOutput, "The file cannot be encrypted: \(error)")
    }
  }

  /// What a file holds: its bytes, or the text of an encrypted one.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - path: Where they come from.
  /// - Returns: The bytes as they are where the file is not encrypted.
  /// - Throws: `Failure` when it does not open.
  func text(of bytes: [UInt8], from path: String) throws -> [UInt8] {
    guard EncryptedFile.isEncrypted(bytes) else {
      try noteUnused(for: path)
      return bytes
    }
    do {
      return try EncryptedFile.decrypt(bytes, with: try passphrase.known(for: path))
    } catch let error as EncryptionError {
      throw Failure(
        error == .noMemory ? .inputOutput : .badData,
        "\(session.shown(path)) cannot be opened: \(error)")
    }
  }

  /// Opens a backup, encrypted or not.
  func backup(at path: String) throws -> OpenBackup {
    // A file that cannot be read is for the opening to tell of.
    let start = try? Input.start(ofFile: path, count: EncryptedFile.magicSize)
    guard let start, EncryptedFile.isEncrypted(start) else {
      try noteUnused(for: path)
      return try OpenBackup(at: path)
    }
    let image = try text(of: try Input.bytes(ofFile: path), from: path)
    guard OpenBackup.isImage(image) else {
      throw Failure(
        .badData,
        "\(session.shown(path)) holds no backup; `storybank import` takes in an export.")
    }
    return try OpenBackup(image: image, from: path)
  }

  func noteUnused(for path: String) throws {
    guard passphrase.file != nil else { return }
    try session.note("\(session.shown(path)) is not encrypted; no passphrase was needed.")
  }
}
