import FoundationEssentials
import SQLite
public import StoryModel

extension Journal {
  /// Takes stories in: all of them in one change, or none.
  ///
  /// A story is known by its uid; one without gets a name made of its text, so that the same file
  /// can be imported again. A known story with another content is changed, and comes back from the
  /// trash. A given number is kept where it is beyond every number ever used.
  ///
  /// - Parameters:
  ///   - stories: The stories to take in.
  ///   - isDryRun: Whether only to tell what would happen.
  ///   - progress: Told now and then how many stories have been taken in.
  /// - Returns: What was new, changed and the same.
  /// - Throws: `JournalError`, or what `progress` throws; the journal is then as before.
  public func importStories(
    _ stories: [Story], isDryRun: Bool = false, progress: (Int) throws -> Void = { _ in }
  ) throws(JournalError) -> ImportReport {
    try guarded {
      // A larger cache keeps the index from being written and read again while it grows; pages of
      // 4 KiB make this 64 MiB, for this connection alone.
      try connection.run("PRAGMA cache_size = -65536")
      do {
        return try connection.write {
          // The index gathers words in memory, by default 1 MiB of them, before it writes a part of
          // itself that is merged with others later; with more, an import is one part. The default
          // comes back before the transaction ends, since SQLite keeps the setting in the file.
          try setIndexBuffer(bytes: 16 << 20)
          let report = try takeIn(stories, progress: progress)
          if isDryRun { throw DryRun(report: report) }
          try setIndexBuffer(bytes: 1 << 20)
          return report
        }
      } catch let dryRun as DryRun {
        return dryRun.report
      }
    }
  }

  private func setIndexBuffer(bytes: Int) throws {
    try connection.run("INSERT INTO story_fts (story_fts, rank) VALUES ('hashsize', ?)", [bytes])
  }

  /// Ends a transaction that was only tried.
  private struct DryRun: Error {
    let report: ImportReport
  }

  private func takeIn(
    _ stories: [Story], progress: (Int) throws -> Void
  ) throws -> ImportReport {
    let writer = try StoryWriter(connection: connection, kind: .importing, now: now())
    var report = ImportReport()
    var numbers = try NumbersToKeep(stories, in: connection)
    var uids = Set(
      try connection.rows("SELECT uid FROM story") { row throws(SQLiteError) in try row.text(0) })
    var seen: Set<String> = []
    for (position, given) in stories.enumerated() {
      var story = given
      if story.uid.isEmpty { story.uid = UID.derived(from: StoryRecord.bytes(of: story)) }
      guard seen.insert(story.uid).inserted || UID.isDerived(story.uid) else {
        throw JournalError(
          .badData, "Two of the stories have the uid \(story.uid). Give each its own, or none.")
      }
      if uids.contains(story.uid), let (known, isDeleted) = try find(uid: story.uid) {
        if !isDeleted, UID.isDerived(story.uid) || Self.isSame(story, known) {
          report.same += 1
        } else {
          let id = known.id ?? 0
          _ = try writer.update(id, to: story)
          report.changed.append(id)
        }
      } else {
        story.id = numbers.number(for: story)
        report.new.append(try writer.insert(story).id ?? 0)
        uids.insert(story.uid)
      }
      if position.isMultiple(of: 100) { try progress(position) }
    }
    return report
  }

  private func find(uid: String) throws -> (Story, isDeleted: Bool)? {
    try connection.firstRow(
      "SELECT \(StoryColumns.all), deleted_at FROM story WHERE uid = ?", [uid]
    ) { row throws(SQLiteError) in
      (try StoryColumns.story(from: row), isDeleted: !row.isNull(20))
    }
  }

  private static func isSame(_ story: Story, _ known: Story) -> Bool {
    var story = story
    story.tags = Set(story.tags).sorted()
    return story.hasSameContent(as: known)
  }
}
