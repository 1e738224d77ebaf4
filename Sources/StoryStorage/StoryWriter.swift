import FoundationEssentials
import SQLite
import StoryModel

/// Writes stories with their index and revisions, inside a transaction that someone else began.
///
/// One writer is one change: everything it writes is undone together.
final class StoryWriter {
  let connection: Connection
  let now: Int
  private let kind: ChangeKind
  private let undone: Int?
  private var change: Int?
  private var tagIDs: [String: Int] = [:]
  private let slugs: Set<String>
  private let statements: Statements

  /// The statements of every save, looked up once: an import runs them ten thousand times.
  private struct Statements {
    let insertStory: Statement
    let index: Statement
    let insertDimension: Statement
    let insertTag: Statement
    let insertRevision: Statement

    init(_ connection: Connection) throws {
      insertStory = try connection.statement(
        """
        INSERT INTO story (id, uid, status, created_at, updated_at, checksum, date, title, \
        dimensions, tags, role, organisation, customer, situation, task, action, result, \
        customer_feeling, motivation, customer_response, reflection) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
      index = try connection.statement(
        """
        INSERT INTO story_fts (rowid, \(StoryColumns.searched)) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
      insertDimension = try connection.statement(
        "INSERT INTO story_dimension (story_id, position, dimension_slug) VALUES (?, ?, ?)")
      insertTag = try connection.statement(
        "INSERT INTO story_tag (story_id, tag_id) VALUES (?, ?)")
      insertRevision = try connection.statement(
        """
        INSERT INTO revision (story_id, number, change_id, updated_at, is_deleted, content) \
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    }
  }

  init(
    connection: Connection, kind: ChangeKind, now: Int, undoes: Int? = nil
  ) throws {
    self.connection = connection
    self.now = now
    self.kind = kind
    undone = undoes
    slugs = Set(
      try connection.rows("SELECT slug FROM dimension") { row throws(SQLiteError) in
        try row.text(0)
      })
    statements = try Statements(connection)
  }

  /// The number of the change, which begins with the first story that is written, so that what
  /// changes nothing is nothing to undo.
  func changeNumber() throws -> Int {
    if let change { return change }
    try connection.run(
      "INSERT INTO change (kind, made_at, undoes) VALUES (?, ?, ?)", [kind.rawValue, now, undone])
    let number = connection.lastInsertedRow
    change = number
    return number
  }

  /// Adds a story and returns it as saved.
  func insert(_ given: Story) throws -> Story {
    var story = try checked(given)
    let created = Self.seconds(story.createdAt) ?? now
    let updated = Self.seconds(story.updatedAt) ?? created
    let record = StoryRecord.bytes(of: story)
    try statements.insertStory.run(
      [
        story.id.value, .text(story.uid), .text(story.status.rawValue), created.value,
        updated.value,
      ] + contentValues(of: story, record: record))
    let id = connection.lastInsertedRow
    story.id = id
    story.createdAt = Date(timeIntervalSince1970: Double(created))
    story.updatedAt = Date(timeIntervalSince1970: Double(updated))
    try index(story, id: id)
    try writeLabels(of: story, id: id)
    try writeRevision(id, number: 1, updated: updated, record: record, isDeleted: false)
    return story
  }

  /// Replaces the content of a story, in the trash or not.
  ///
  /// A story that is just so already is not written. `isDeleted` says whether it is in the trash
  /// afterwards; what is returned is the story as saved.
  func update(_ id: Int, to given: Story, isDeleted: Bool = false) throws -> Story {
    let stored = try StoredStory(id, in: connection)
    var story = try checked(try mended(given, id: id, stored: stored))
    let record = StoryRecord.bytes(of: story)
    story.id = id
    if let stored, let since = stored.updatedAt, stored.record == record, stored.isSound,
      stored.isDeleted == isDeleted
    {
      story.updatedAt = Date(timeIntervalSince1970: Double(since))
      return story
    }
    // Later than before, whatever the clock says, since the time tells an import which state of a
    // story a file began from.
    let updated = Self.seconds(story.updatedAt) ?? max(now, (stored?.updatedAt ?? 0) + 1)
    let isIndexed = stored?.isSound != false
    if isIndexed { try unindex(id) }
    try write(story, id: id, record: record, updated: updated, isDeleted: isDeleted)
    if !isIndexed {
      // The index has other words of it than the table had, and nothing tells which.
      try connection.run("INSERT INTO story_fts (story_fts) VALUES ('rebuild')")
    } else if !isDeleted {
      try index(story, id: id)
    }
    try replaceLabels(of: story, id: id)
    let number = try connection.firstRow(
      "SELECT max(number) FROM revision WHERE story_id = ?", [id]
    ) { row throws(SQLiteError) in try row.optionalInt(0) }
    try writeRevision(
      id, number: ((number ?? nil) ?? 0) + 1, updated: updated, record: record,
      isDeleted: isDeleted)
    story.updatedAt = Date(timeIntervalSince1970: Double(updated))
    return story
  }

  /// A story to be saved, with what was damaged in the table and not changed as its history has it: a new
  /// checksum would make the damage the truth.
  private func mended(_ given: Story, id: Int, stored: StoredStory?) throws -> Story {
    guard let stored, !stored.isSound, let record = stored.record,
      let saved = try LastRevision(of: id, behind: stored, in: connection)
    else { return given }
    let damaged = try StoryRecord.story(from: record)
    return StoryMerge(base: damaged, ours: given, theirs: saved.story).story
  }

  /// Writes a story over what its table holds of it, and leaves index, labels and history alone.
  func write(
    _ story: Story, id: Int, record: [UInt8], updated: Int, isDeleted: Bool
  ) throws {
    try connection.run(
      """
      UPDATE story SET uid = ?, status = ?, updated_at = ?, checksum = ?, date = ?, title = ?, \
      dimensions = ?, tags = ?, role = ?, organisation = ?, customer = ?, situation = ?, task = ?, \
      action = ?, result = ?, customer_feeling = ?, motivation = ?, customer_response = ?, \
      reflection = ?, deleted_at = CASE WHEN ? THEN coalesce(deleted_at, ?) END WHERE id = ?
      """,
      [story.uid, story.status.rawValue, updated]
        + contentValues(of: story, record: record) as [any Bindable] + [isDeleted, now, id])
  }

  /// Writes what was saved of a story over what its table holds of it.
  func write(_ saved: LastRevision) throws {
    let id = saved.story.id ?? 0
    try write(
      saved.story, id: id, record: StoryRecord.bytes(of: saved.story),
      updated: Self.seconds(saved.story.updatedAt) ?? now, isDeleted: saved.isDeleted)
    try replaceLabels(of: saved.story, id: id)
  }

  // MARK: Checks

  /// A story as it is stored: labels without repetition, tags sorted, a title and a uid.
  private func checked(_ given: Story) throws -> Story {
    var story = given
    guard UID.isValid(story.uid) else {
      throw JournalError(
        .badData, "A uid has 1 to 64 letters, digits, dots, underscores and hyphens.")
    }
    var seen: Set<String> = []
    story.dimensions = story.dimensions.filter { seen.insert($0).inserted }
    if let unknown = story.dimensions.first(where: { !slugs.contains($0) }) {
      throw JournalError(
        .badData,
        "There is no dimension \(unknown). Add it first: storybank dimension add \(unknown)")
    }
    guard story.tags.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isNewline) }) else {
      throw JournalError(.badData, "A tag must not be empty or have more than one line.")
    }
    story.tags = Set(story.tags).sorted()
    return story
  }

  // MARK: Parts of a save

  private func contentValues(of story: Story, record: [UInt8]) -> [Value] {
    [
      .integer(StoryRecord.checksum(of: record)), (story.date?.description).value,
      .text(story.title), .text(story.dimensions.joined(separator: "\n")),
      .text(story.tags.joined(separator: "\n")), .text(story.role), .text(story.organisation),
      .text(story.customer), .text(story.situation), .text(story.task), .text(story.action),
      .text(story.result), .text(story.customerFeeling), .text(story.motivation),
      .text(story.customerResponse), .text(story.reflection),
    ]
  }

  /// Writes the labels by which filters find a story anew, from what the story says.
  func relabel(_ id: Int) throws {
    let story = try connection.firstRow(
      "SELECT \(StoryColumns.all) FROM story WHERE id = ?", [id], StoryColumns.story)
    if let story { try replaceLabels(of: story, id: id) }
  }

  private func replaceLabels(of story: Story, id: Int) throws {
    for table in ["story_dimension", "story_tag"] {
      try connection.run("DELETE FROM \(table) WHERE story_id = ?", [id])
    }
    try writeLabels(of: story, id: id)
  }

  private func writeLabels(of story: Story, id: Int) throws {
    for (position, slug) in story.dimensions.enumerated() {
      try statements.insertDimension.run([id.value, position.value, .text(slug)])
    }
    for tag in story.tags {
      try statements.insertTag.run([id.value, try tagID(tag).value])
    }
  }

  private func tagID(_ name: String) throws -> Int {
    if let known = tagIDs[name] { return known }
    try connection.run("INSERT INTO tag (name) VALUES (?) ON CONFLICT DO NOTHING", [name])
    let id = try connection.firstRow("SELECT id FROM tag WHERE name = ?", [name]) {
      row throws(SQLiteError) in try row.int(0)
    }
    guard let id else { throw SQLiteError(.corrupt, message: "a tag is missing") }
    tagIDs[name] = id
    return id
  }

  private func writeRevision(
    _ id: Int, number: Int, updated: Int, record: [UInt8], isDeleted: Bool
  ) throws {
    try statements.insertRevision.run([
      id.value, number.value, try changeNumber().value, updated.value, isDeleted.value,
      .blob(record),
    ])
  }

  /// Takes a story out of the full-text index, which needs the very words that went in.
  func unindex(_ id: Int) throws {
    try connection.run(
      """
      INSERT INTO story_fts (story_fts, rowid, \(StoryColumns.searched)) \
      SELECT 'delete', id, \(StoryColumns.searched) FROM story_text WHERE id = ?
      """, [id])
  }

  private func index(_ story: Story, id: Int) throws {
    try statements.index.run([
      id.value, .text(story.title), .text(story.situation), .text(story.task), .text(story.action),
      .text(story.result), .text(story.customerFeeling), .text(story.motivation),
      .text(story.customerResponse), .text(story.reflection), .text(story.role),
      .text(story.organisation), .text(story.customer),
      .text(story.tags.joined(separator: "\n")),
    ])
  }

  private static func seconds(_ date: Date?) -> Int? {
    date.map { Int($0.timeIntervalSince1970.rounded(.down)) }
  }
}
