import FoundationEssentials
import SQLite
import StoryModel

/// Takes in stories one after the other, inside a transaction that someone else began.
struct StoryImport {
  private let connection: Connection
  private let writer: StoryWriter
  private let preference: ImportPreference?
  private var numbers: NumbersToKeep
  /// The uids that the journal has.
  private var uids: Set<String>
  /// The uids that came.
  private var seen: Set<String> = []

  /// What was taken in so far.
  private(set) var report = ImportReport()

  init(
    connection: Connection, now: Int, keeping numbers: [Int],
    preferring preference: ImportPreference?
  ) throws {
    self.connection = connection
    self.preference = preference
    writer = try StoryWriter(connection: connection, kind: .importing, now: now)
    self.numbers = try NumbersToKeep(numbers, in: connection)
    uids = Set(
      try connection.rows("SELECT uid FROM story") { row throws(SQLiteError) in try row.text(0) })
  }

  mutating func take(_ given: Story) throws {
    var story = given
    if story.uid.isEmpty { story.uid = UID.derived(from: StoryRecord.bytes(of: story)) }
    guard seen.insert(story.uid).inserted || UID.isDerived(story.uid) else {
      throw JournalError(
        .badData, "Two of the stories have the uid \(story.uid). Give each its own, or none.")
    }
    if uids.contains(story.uid), let (known, isDeleted) = try find(uid: story.uid) {
      try update(known, isDeleted: isDeleted, with: story)
    } else {
      story.id = numbers.number(for: story)
      report.new.append(try writer.insert(story).id ?? 0)
      uids.insert(story.uid)
    }
  }

  private mutating func update(_ known: Story, isDeleted: Bool, with given: Story) throws {
    var story = given
    let id = known.id ?? 0
    story.tags = Set(story.tags).sorted()
    if !isDeleted, UID.isDerived(story.uid) || story.hasSameContent(as: known) {
      report.same += 1
      return
    }
    if !isDeleted, let merge = try merge(story, with: known) {
      if preference == nil, !merge.conflicts.isEmpty {
        report.conflicts.append(
          ImportConflict(story: id, title: known.title, fields: merge.conflicts))
        return
      }
      guard !merge.story.hasSameContent(as: known) else {
        report.same += 1
        return
      }
      let isOfSameTime = story.updatedAt == known.updatedAt
      story = merge.story
      // The time of the file stays, so that the same file may be edited and imported again.
      story.updatedAt = isOfSameTime ? known.updatedAt : nil
    }
    _ = try writer.update(id, to: story)
    report.changed.append(id)
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
  private func merge(_ story: Story, with known: Story) throws -> StoryMerge? {
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
