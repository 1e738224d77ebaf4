import Encryption
import Terminal

/// Where a passphrase comes from: a file or the terminal, never an argument or a variable of the
/// environment, which other programs can see.
struct PassphraseSource {
  /// The file whose first line it is; without one a person is asked.
  let file: String?
  let session: Session

  /// A passphrase for a file that is to be written.
  ///
  /// - Throws: `Failure` when there is none, or another was typed the second time.
  func new() throws -> Passphrase {
    let passphrase = try file.map(read) ?? askTwice()
    if passphrase.isShort {
      try session.note(
        session.wrapped(
          "This passphrase has fewer than \(Passphrase.advisedLength) characters, and whoever has the "
            + "file can try many. Several words are better."))
    }
    return passphrase
  }

  /// The passphrase of a file that is there.
  func known(for path: String) throws -> Passphrase {
    if let file { return try read(file) }
    try requireTerminal()
    return try ask("Passphrase of \(session.shown(path)):")
  }

  private func askTwice() throws -> Passphrase {
    try requireTerminal()
    try session.note("Without the passphrase nobody can open the file, not even you.")
    let passphrase = try ask("Passphrase:")
    guard try ask("The same again:") == passphrase else {
      throw Failure(.usage, "The two passphrases differ. Nothing was written.")
    }
    return passphrase
  }

  private func requireTerminal() throws {
    try session.requireInteraction(
      otherwise: "Give --passphrase-file FILE: its first line is the passphrase.")
  }

  private func ask(_ question: String) throws -> Passphrase {
    guard let answer = try session.askHidden(question) else {
      throw Failure(.usage, "No passphrase was given. Nothing was done.")
    }
    return try Self.passphrase(answer)
  }

  private func read(_ file: String) throws -> Passphrase {
    try Self.passphrase(try Input.privateLine(ofFile: file))
  }

  private static func passphrase(_ text: String) throws -> Passphrase {
    guard let passphrase = Passphrase(text) else {
      throw Failure(.usage, "An empty passphrase protects nothing. Nothing was done.")
    }
    return passphrase
  }
}
