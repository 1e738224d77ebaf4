import StoryExchange
import StoryStorage
import Terminal

/// Whether the journal is sound, without a word of what is in it.
struct DoctorView {
  let session: Session

  func show(repair: Bool, json: Bool) throws {
    guard session.journalExists else {
      try session.say("There is no journal at \(session.shown(session.journalPath)) yet.")
      return
    }
    let (diagnosis, repaired) = try examine(repair: repair)
    if json {
      try session.print(value(of: diagnosis, repaired: repaired))
    } else {
      for line in repaired { try session.say("Repaired: \(line)") }
      try session.say("Journal: \(session.shown(session.journalPath))")
      for check in diagnosis.checks {
        let sign =
          check.isSound ? session.style.apply(.good, to: "ok") : session.style.apply(.bad, to: "!!")
        try session.say("\(sign)  \(check.name)\(check.detail.isEmpty ? "" : ": \(check.detail)")")
      }
      try session.say(diagnosis.isSound ? "The journal is sound." : "The journal needs care.")
    }
    if !diagnosis.isSound {
      try session.flush()
      throw Failure.silent(.badData)
    }
  }

  private func examine(repair: Bool) throws -> (Diagnosis, repaired: [String]) {
    do {
      let journal = try session.openJournal(repair ? .readWrite : .readOnly, backup: false)
      let repaired = repair ? try journal.repair() : []
      return (try journal.diagnose(), repaired)
    } catch let error as JournalError where error.kind == .badData {
      return (Diagnosis(of: session.journalPath, notOpenedFor: error), [])
    }
  }

  private func value(of diagnosis: Diagnosis, repaired: [String]) -> JSONText {
    .object([
      ("version", .integer(1)), ("sound", .bool(diagnosis.isSound)),
      ("schema", .integer(diagnosis.schemaVersion)),
      (
        "checks",
        .list(
          diagnosis.checks.map {
            .object([
              ("check", .text($0.name)), ("sound", .bool($0.isSound)),
              ("detail", .text($0.detail)),
            ])
          })
      ),
      ("repaired", .list(repaired.map { .text($0) })),
    ])
  }
}
