import ArgumentParser

/// What every command takes that reads or writes a file which may be encrypted.
struct PassphraseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The passphrase is the first line of this file, which only you may read; otherwise it is asked for.",
      valueName: "file"),
    completion: .file())
  var passphraseFile: String?

  /// The files that are opened with it.
  func files(_ session: Session) -> EncryptedFiles {
    EncryptedFiles(passphrase: PassphraseSource(file: passphraseFile, session: session))
  }
}

/// What every command takes that writes a file which may be encrypted.
struct EncryptOption: ParsableArguments {
  @Flag(help: "Encrypt the file, so that only a passphrase opens it.")
  var encrypt = false
}
