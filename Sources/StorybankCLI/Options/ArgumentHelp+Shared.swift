import ArgumentParser

// An argument that several commands take is declared in each, with its help from here: a group of options
// for one of them costs the parser five searches through all that conforms to anything, a quarter of a
// millisecond of every command.
extension ArgumentHelp {
  /// `--json`, of every reading command.
  static let json: ArgumentHelp = "Print JSON for programs."

  /// `--redact`, of every output that may be shared.
  static let redact: ArgumentHelp = "Replace customers, organisations and contact data by aliases."

  /// The words that name a story.
  static let story = ArgumentHelp(
    "A number (12 or #12), a uid, @last, or words of the title.", valueName: "story")

  /// `--encrypt`, of every command that writes a file which may be encrypted.
  static let encrypt: ArgumentHelp = "Encrypt the file, so that only a passphrase opens it."

  /// `--passphrase-file`, of every command that reads or writes such a file.
  static let passphraseFile = ArgumentHelp(
    "The passphrase is the first line of this file, which only you may read; otherwise it is asked for.",
    valueName: "file")
}
