import FoundationEssentials
import SQLite
import StoryModel

/// Writes stories with their index and revisions, inside a transaction that someone else began.
///
/// One writer is one change: everything it writes is undone together.
final class StoryWriter {
  let connection: Connection
  let now: Int
  let change: Int
  private var tagIDs: [String: Int] = [:]
  private let slugs: Set<String>

  init(
    connection: Connection, kind: ChangeKind, now: Int, undoes: Int? = nil
  ) throws {
    self.connection = connection
    self.now = now
    try connection.run(
      "INSERT INTO change (kind, made_at, undoes) VALUES (?, ?, ?)", [kind.rawValue, now, undoes])
    change = connection.lastInsertedRow
    slugs = Set(
      try connection.rows("SELECT slug FROM dimension") { row throws(SQLiteError) in
        try row.text(0)
      })
  }

  /// Adds a story and returns it as saved.
  func insert(_ given: Story) throws -> Story {
    var story = try checked(given)
    let created = Self.seconds(story.createdAt) ?? now
    let updated = Self.seconds(story.updatedAt) ?? created
    let record = StoryRecord.bytes(of: story)
    try connection.run(
      """
      INSERT INTO story (id, uid, status, created_at, updated_at, checksum, date, title, dimensions, \
      tags, role, organisation, customer, situation, task, action, result, customer_feeling, \
      motivation, customer_response, reflection) \
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [story.id, story.uid, story.status.rawValue, created, updated]
        + contentValues(of: story, record: record))
    let id = connection.lastInsertedRow
    story.id = id
    story.createdAt = Date(timeIntervalSince1970: Double(created))
    story.updatedAt = Date(timeIntervalSince1970: Double(updated))
    try index(id)
    try writeLabels(of: story, id: id)
    try writeRevision(id, number: 1, record: record, isDeleted: false)
    return story
  }

  /// Replaces the content of a story, in the trash or not, and returns it as saved.
  ///
  /// - Parameter isDeleted: Whether it is in the trash afterwards.
  func update(_ id: Int, to given: Story, isDeleted: Bool = false) throws -> Story {
    var story = try checked(given)
    let updated = Self.seconds(story.updatedAt) ?? now
    let record = StoryRecord.bytes(of: story)
    try unindex(id)
    try connection.run(
      """
      UPDATE story SET uid = ?, status = ?, updated_at = ?, checksum = ?, date = ?, title = ?, \
      dimensions = ?, tags = ?, role = ?, organisation = ?, customer = ?, situation = ?, task = ?, \
      action = ?, result = ?, customer_feeling = ?, motivation = ?, customer_response = ?, \
      reflection = ?, deleted_at = CASE WHEN ? THEN coalesce(deleted_at, ?) END WHERE id = ?
      """,
      [story.uid, story.status.rawValue, updated] + contentValues(of: story, record: record)
        + [isDeleted, now, id])
    try index(id)
    for table in ["story_dimension", "story_tag"] {
      try connection.run("DELETE FROM \(table) WHERE story_id = ?", [id])
    }
    try writeLabels(of: story, id: id)
    let number = try connection.firstRow(
      "SELECT max(number) FROM revision WHERE story_id = ?", [id]
    ) { row throws(SQLiteError) in try row.optionalInt(0) }
    try writeRevision(id, number: ((number ?? nil) ?? 0) + 1, record: record, isDeleted: isDeleted)
    story.id = id
    story.updatedAt = Date(timeIntervalSince1970: Double(updated))
    return story
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

  private func contentValues(of story: Story, record: [UInt8]) -> [any Bindable] {
    [
      StoryRecord.checksum(of: record), story.date?.description, story.title,
      story.dimensions.joined(separator: "\n"), story.tags.joined(separator: "\n"), story.role,
      story.organisation, story.customer, story.situation, story.task, story.action, story.result,
      story.customerFeeling, story.motivation, story.customerResponse, story.reflection,
    ]
  }

  private func writeLabels(of story: Story, id: Int) throws {
    for (position, slug) in story.dimensions.enumerated() {
      try connection.run(
        "INSERT INTO story_dimension (story_id, position, dimension_slug) VALUES (?, ?, ?)",
        [id, position, slug])
    }
    for tag in story.tags {
      try connection.run(
        "INSERT INTO story_tag (story_id, tag_id) VALUES (?, ?)", [id, try tagID(tag)])
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
    _ id: Int, number: Int, record: [UInt8], isDeleted: Bool
  ) throws {
    try connection.run(
      "INSERT INTO revision (story_id, number, change_id, is_deleted, content) VALUES (?, ?, ?, ?, ?)",
      [id, number, change, isDeleted, record])
  }

  /// Takes a story out of the full-text index, which needs the very words that went in.
  func unindex(_ id: Int) throws {
    try connection.run(
      """
      INSERT INTO story_fts (story_fts, rowid, \(StoryColumns.searched)) \
      SELECT 'delete', id, \(StoryColumns.searched) FROM story_text WHERE id = ?
      """, [id])
  }

  private func index(_ id: Int) throws {
    try connection.run(
      """
      INSERT INTO story_fts (rowid, \(StoryColumns.searched)) \
      SELECT id, \(StoryColumns.searched) FROM story_text WHERE id = ?
      """, [id])
  }

  private static func seconds(_ date: Date?) -> Int? {
    date.map { Int($0.timeIntervalSince1970.rounded(.down)) }
  }
}
