import ArgumentParser
import FoundationEssentials
import StoryStorage

/// Copies the journal to a file.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "backup",
    abstract: "Copy the journal to a file, checked and safe while others write.",
    discussion: """
      The copy is a complete journal: look into it with --journal. With --encrypt only a passphrase \
      opens it, for copies kept on computers and disks of others.

      EXAMPLES
        storybank backup ~/journal-2026-11.db
        storybank backup --verify ~/journal-2026-11.db
        storybank backup --encrypt /media/stick/journal.encrypted
        storybank list --journal ~/journal-2026-11.db
      """)

  @Argument(help: "Where to put the copy.", completion: .file())
  var path: String

  @Flag(help: "Make no copy; say whether the one at PATH is whole.")
  var verify = false

  @Flag(name: .shortAndLong, help: "Replace the file when it exists.")
  var force = false

  @Flag(help: .encrypt) var encrypt = false
  @Option(help: .passphraseFile, completion: .file()) var passphraseFile: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if verify, encrypt {
      throw ValidationError("--verify sees by itself whether the copy is encrypted.")
    }
    if passphraseFile != nil, !verify, !encrypt {
      throw ValidationError("--passphrase-file is for --encrypt and --verify.")
    }
  }

  func run() throws {
    let session = try Session(global)
    if verify {
      let look = try BackupLook(
        into: try EncryptedFiles(passphraseFile: passphraseFile, session: session).backup(at: path),
        comparedWith: nil)
      let last = look.changedAt.map { TimeText.text(Date(timeIntervalSince1970: Double($0))) }
      try session.say(
        "\(session.shown(path)) is whole: \(Plural.stories(look.stories)), "
          + "last changed \(last ?? "never").")
      try session.finish()
      return
    }
    let journal = try session.openJournal(.readOnly)
    if encrypt {
      try PrivateFile.requireRoom(at: path, overwrite: force, sparing: journal.path)
      let bytes = try EncryptedFiles(passphraseFile: passphraseFile, session: session).encrypted {
        try journal.image()
      }
      try PrivateFile.write(bytes, to: path, overwrite: force, sparing: journal.path)
    } else {
      try journal.backup(to: path, overwrite: force)
    }
    try session.say("Copied \(Plural.stories(try journal.counts().total)) to \(path)")
    try session.finish()
  }
}

/// Checks that the journal is sound.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "doctor",
    abstract: "Check that the journal is sound.",
    discussion: """
      Reads only, and never shows a word of a story, so its output can be shared. --repair rebuilds \
      what can be made anew from the stories (the full-text index, labels, vectors), and takes a text \
      that was damaged from its history, where that has what was saved. It touches nothing else.

      EXAMPLES
        storybank doctor
        storybank doctor --repair
      """)

  @Flag(help: "Rebuild what can be made anew.")
  var repair = false

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    try DoctorView(session: session).show(repair: repair, json: json)
    try session.finish()
  }
}
