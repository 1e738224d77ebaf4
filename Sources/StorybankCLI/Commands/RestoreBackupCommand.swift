import ArgumentParser
import FoundationEssentials
import StoryStorage
import Terminal

/// Brings a backup back.
struct RestoreBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "restore-backup",
    abstract: "Put a backup in the place of the journal, after a look at the difference.",
    discussion: """
      On every day on which the journal changes, it is copied first; seven such copies are kept in a \
      folder beside it. Without BACKUP this lists them. Before one is restored, it says what would \
      change and asks; the journal as it was is kept, and restoring that copy undoes it.

      EXAMPLES
        storybank restore-backup
        storybank restore-backup 1
        storybank restore-backup ~/journal-2026-11.db --force
        storybank restore-backup /media/stick/journal.encrypted
      """)

  @Argument(help: "A number from the list, or the path of a backup.", completion: .file())
  var backup: String?

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var force = false

  @Option(help: .passphraseFile, completion: .file()) var passphraseFile: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let backups = Backups(journal: session.journalPath).all
    if let backup {
      try restore(try Self.path(of: backup, among: backups), session)
    } else {
      try BackupsView(backups: backups, session: session).show()
    }
    try session.finish()
  }

  private static func path(of reference: String, among backups: [Backups.Backup]) throws -> String {
    guard let number = Int(reference) else { return reference }
    guard backups.indices.contains(number - 1) else {
      throw Failure(
        .nothingFound,
        "There is no backup \(number). `storybank restore-backup` lists those there are.")
    }
    return backups[number - 1].path
  }

  private func restore(_ path: String, _ session: Session) throws {
    let backup = try EncryptedFiles(passphraseFile: passphraseFile, session: session).backup(
      at: path)
    // A journal that cannot be opened is what a backup is for; it is moved aside, not written to.
    let journal: Journal?
    do {
      journal = session.journalExists ? try session.openJournal(.readWrite, backup: false) : nil
    } catch {
      guard Failure(from: error).status == .badData else { throw error }
      try session.note("The journal cannot be opened, and would be moved aside.")
      journal = nil
    }
    let look = try BackupLook(into: backup, comparedWith: journal)
    try session.say("\(session.shown(path)) holds \(Plural.stories(look.stories)).")
    if journal != nil {
      try session.tell(
        "Restoring it takes away \(Plural.stories(look.onlyInJournal)), brings back "
          + "\(look.onlyInBackup), and changes \(look.different).")
    }
    try session.flush()
    if !force {
      try session.requireInteraction(otherwise: "Give --force to restore without being asked.")
      guard try session.confirm("Restore it?") else {
        throw Failure(.usage, "Nothing was restored.")
      }
    }
    let copy: String?
    if let journal {
      copy = try journal.restore(from: backup)
    } else {
      copy = try Journal.replace(
        damaged: session.journalPath, with: backup,
        now: Int(session.clock.reading().timeIntervalSince1970))
    }
    try session.say(
      "Restored." + (copy.map { " The journal as it was is \(session.shown($0))" } ?? ""))
  }
}

/// The backups that are kept.
struct BackupsView {
  let backups: [Backups.Backup]
  let session: Session

  func show() throws {
    guard !backups.isEmpty else {
      try session.say(
        "There is no backup yet. One is made on every day on which the journal changes.")
      return
    }
    var table = Table(columns: [
      .init("#", alignment: .trailing), .init("Last change"),
      .init("Stories", alignment: .trailing),
      .init("Path", isFlexible: true),
    ])
    for (index, backup) in backups.enumerated() {
      let look = try? BackupLook(into: OpenBackup(at: backup.path), comparedWith: nil)
      let changed = look?.changedAt.map {
        TimeText.text(Date(timeIntervalSince1970: Double($0)))
      }
      table.append([
        String(index + 1), changed ?? "", look.map { String($0.stories) } ?? "damaged",
        session.shown(backup.path),
      ])
    }
    try session.write(table.rendered(for: session.console))
  }
}
