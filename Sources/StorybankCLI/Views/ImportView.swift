import StoryExchange
import StoryStorage

/// What an import did.
struct ImportView {
  let report: ImportReport
  let dryRun: Bool
  let session: Session

  func show(json: Bool) throws {
    if json {
      try session.print(
        .object([
          ("version", .integer(1)), ("dry_run", .bool(dryRun)),
          ("new", .integer(report.new.count)), ("same", .integer(report.same)),
          ("changed", .integer(report.changed.count)),
        ]))
      return
    }
    let counts =
      "\(report.new.count) new, \(report.same) same, \(report.changed.count) changed"
    try session.say(
      dryRun ? "Would import: \(counts). Nothing was changed." : "Imported: \(counts).")
  }
}
