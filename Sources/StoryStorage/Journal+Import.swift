import FoundationEssentials
import SQLite
public import StoryModel

extension Journal {
  /// Takes stories in: all of them in one change, or none.
  ///
  /// A story is known by its uid; one without gets a name made of its text, so that the same file
  /// can be imported again. A known story with another content is changed, and comes back from the
  /// trash. One that says when it was last changed is merged field by field with what was changed in
  /// the journal since; fields that were changed in both are conflicts, and then nothing is imported
  /// unless a side is preferred. A given number is kept where it is beyond every number ever used.
  ///
  /// - Parameters:
  ///   - stories: The stories to take in.
  ///   - preference: The side that counts in a conflict; without one, conflicts stop the import.
  ///   - isDryRun: Whether only to tell what would happen.
  ///   - progress: Told now and then how many stories have been taken in.
  /// - Returns: What was new, changed and the same; or the conflicts for which nothing was imported.
  /// - Throws: `JournalError`, or what `progress` throws; the journal is then as before.
  public func importStories(
    _ stories: [Story], preferring preference: ImportPreference? = nil, isDryRun: Bool = false,
    progress: (Int) throws -> Void = { _ in }
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
          let report = try takeIn(stories, preferring: preference, progress: progress)
          if isDryRun || !report.conflicts.isEmpty { throw TakenBack(report: report) }
          try setIndexBuffer(bytes: 1 << 20)
          return report
        }
      } catch let takenBack as TakenBack {
        return takenBack.report
      }
    }
  }

  private func setIndexBuffer(bytes: Int) throws {
    try connection.run("INSERT INTO story_fts (story_fts, rank) VALUES ('hashsize', ?)", [bytes])
  }

  /// Ends a transaction whose changes are not to stay.
  private struct TakenBack: Error {
    let report: ImportReport
  }

  private func takeIn(
    _ stories: [Story], preferring preference: ImportPreference?, progress: (Int) throws -> Void
  ) throws -> ImportReport {
    let writer = try StoryWriter(connection: connection, kind: .importing, now: now())
    var report = ImportReport()
    var numbers = try NumbersToKeep(stories, in: connection)
    var uids = Set(
      try connection.rows("SELECT uid FROM story") { row throws(SQLiteError) in try row.text(0) })
    var seen: Set<String> = []
    for (position, given) in stories.enumerated() {
      if position.isMultiple(of: 100) { try progress(position) }
      var story = given
      if story.uid.isEmpty { story.uid = UID.derived(from: StoryRecord.bytes(of: story)) }
      guard seen.insert(story.uid).inserted || UID.isDerived(story.uid) else {
        throw JournalError(
          .badData, "Two of the stories have the uid \(story.uid). Give each its own, or none.")
      }
      if uids.contains(story.uid), let (known, isDeleted) = try find(uid: story.uid) {
        let id = known.id ?? 0
        story.tags = Set(story.tags).sorted()
        if !isDeleted, UID.isDerived(story.uid) || story.hasSameContent(as: known) {
          report.same += 1
          continue
        }
        if !isDeleted, let merge = try merge(story, with: known, preferring: preference) {
          if preference == nil, !merge.conflicts.isEmpty {
            report.conflicts.append(
              ImportConflict(story: id, title: known.title, fields: merge.conflicts))
            continue
          }
          guard !merge.story.hasSameContent(as: known) else {
            report.same += 1
            continue
          }
          let isOfSameTime = story.updatedAt == known.updatedAt
          story = merge.story
          // The time of the file stays, so that the same file may be edited and imported again.
          story.updatedAt = isOfSameTime ? known.updatedAt : nil
        }
        _ = try writer.update(id, to: story)
        report.changed.append(id)
      } else {
        story.id = numbers.number(for: story)
        report.new.append(try writer.insert(story).id ?? 0)
        uids.insert(story.uid)
      }
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

  /// Merges a story with what was changed in the journal since the file had it.
  ///
  /// - Returns: The merge; `nil` when the file counts as it is: it gives no time, or comes from where
  ///   the story was changed last.
  private func merge(
    _ story: Story, with known: Story, preferring preference: ImportPreference?
  ) throws -> StoryMerge? {
    guard let time = story.updatedAt, let knownTime = known.updatedAt else { return nil }
    let states = try connection.rows(
      """
      SELECT content FROM revision WHERE story_id = ? AND updated_at = ? AND is_deleted = 0 \
      ORDER BY number DESC
      """, [known.id ?? 0, Int(time.timeIntervalSince1970)]
    ) { row throws(SQLiteError) in try row.blob(0) }.map { try StoryRecord.story(from: $0) }
    if states.isEmpty, time > knownTime { return nil }
    // Imports of edited files leave several states of one time: the one that the file differs from in
    // the fewest fields is the one it began from, the latest of equals.
    let base = states.min { $0.differences(from: story) < $1.differences(from: story) }
    return StoryMerge(
      base: base, ours: known, theirs: story, prefersTheirs: preference == .file)
  }
}

extension Story {
  /// In how many fields another story says something else.
  fileprivate func differences(from other: Story) -> Int {
    StoryField.allCases.count { text(of: $0) != other.text(of: $0) }
      + (dimensions == other.dimensions ? 0 : 1) + (tags == other.tags ? 0 : 1)
      + (status == other.status ? 0 : 1)
  }
}
