import SQLite

extension Journal {
  /// Makes anew what is made of the stories.
  ///
  /// That is the full-text index and the labels that filters use; stale vectors go. What a person
  /// wrote is touched only where it is not what was saved, and the history proves what that was.
  ///
  /// - Returns: What was done, in words.
  public func repair() throws(JournalError) -> [String] {
    try guarded {
      try connection.write {
        // First of all, since nothing can be written while the index cannot be opened.
        try rebuildIndex()
        var done = ["the full-text index was built anew"]
        let writer = try StoryWriter(connection: connection, kind: .edit, now: now())
        let mended = try damagedTexts().compactMap(textInHistory)
        if !mended.isEmpty {
          for saved in mended { try writer.write(saved) }
          try rebuildIndex()
          done.append(
            mended.count == 1
              ? "the text of 1 story was taken from its history"
              : "the texts of \(mended.count) stories were taken from their history")
        }
        let mislabelled = try storiesWithOtherLabels()
        if !mislabelled.isEmpty {
          for id in mislabelled { try writer.relabel(id) }
          done.append("the labels of \(mislabelled.count) stories were written anew")
        }
        try connection.run("DELETE FROM story_vector WHERE \(Self.isStaleVector)")
        let gone = connection.changedRows
        if gone > 0 { done.append("\(gone) stale vectors were dropped") }
        return done
      }
    }
  }

  private func rebuildIndex() throws {
    do {
      try connection.run("INSERT INTO story_fts (story_fts) VALUES ('rebuild')")
    } catch {
      guard case .corrupt = error.code else { throw error }
      // Without its record of its own structure the index cannot even be opened to be rebuilt, so it
      // is made empty first, as FTS5 makes a new one: https://sqlite.org/fts5.html#the_data_table
      try connection.withoutDefence {
        for table in ["data", "idx", "docsize"] {
          try connection.run("DELETE FROM story_fts_\(table)")
        }
        try connection.run(
          "INSERT INTO story_fts_data (id, block) VALUES (1, x''), (10, x'00000000000000')")
      }
      try connection.run("INSERT INTO story_fts (story_fts) VALUES ('rebuild')")
    }
  }

  /// The numbers of stories, in the trash or not, whose text is not what was saved.
  func damagedTexts() throws -> [Int] {
    try connection.rows("SELECT id FROM story ORDER BY id") { row throws(SQLiteError) in
      try row.int(0)
    }.filter { try StoredStory($0, in: connection)?.isSound == false }
  }

  /// What was saved of a story whose text is damaged; `nil` where its history is damaged as well.
  func textInHistory(_ id: Int) throws -> LastRevision? {
    try StoredStory(id, in: connection).flatMap { stored in
      try LastRevision(of: id, behind: stored, in: connection)
    }
  }

  /// The numbers of stories whose dimensions or tags, as lists show them, are not those that filters
  /// find.
  func storiesWithOtherLabels() throws -> [Int] {
    try connection.rows(
      """
      SELECT id FROM story WHERE \
      dimensions IS NOT (SELECT coalesce(group_concat(dimension_slug, char(10)), '') FROM ( \
      SELECT dimension_slug FROM story_dimension WHERE story_id = story.id ORDER BY position)) \
      OR (SELECT count(*) FROM story_tag WHERE story_id = story.id) <> \
      CASE tags WHEN '' THEN 0 ELSE 1 + length(CAST(tags AS BLOB)) \
      - length(CAST(replace(tags, char(10), '') AS BLOB)) END \
      OR EXISTS (SELECT 1 FROM story_tag JOIN tag ON tag.id = tag_id WHERE story_id = story.id \
      AND instr(char(10) || story.tags || char(10), char(10) || name || char(10)) = 0) \
      ORDER BY id
      """
    ) { row throws(SQLiteError) in try row.int(0) }
  }

  /// What makes a vector stale: its story has another text now, or is gone.
  static let isStaleVector = """
    NOT EXISTS (SELECT 1 FROM story WHERE story.id = story_id \
    AND story.checksum = story_vector.checksum)
    """
}
