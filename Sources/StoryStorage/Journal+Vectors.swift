import SQLite

/// The vectors of a story as the encoder packs them: a cache that can be made anew at any time.
public struct StoredVectors: Sendable, Hashable {
  /// The number of the story.
  public var story: Int
  /// The encoder that made them; with another one they are stale.
  public var encoder: String
  /// The checksum of the text they were made of; with another one they are stale.
  public var checksum: Int64
  /// The vector of the whole story.
  public var whole: [UInt8]
  /// The vectors of its passages, with where each stands, as the matcher packs them.
  public var passages: [UInt8]

  /// Makes a value.
  public init(
    story: Int, encoder: String, checksum: Int64, whole: [UInt8], passages: [UInt8]
  ) {
    self.story = story
    self.encoder = encoder
    self.checksum = checksum
    self.whole = whole
    self.passages = passages
  }
}

extension Journal {
  /// The vectors of an encoder, by number of the story, those of passages left empty.
  ///
  /// Stale ones are left out: those whose text has changed since.
  public func wholeVectors(encoder: String) throws(JournalError) -> [StoredVectors] {
    try guarded {
      try connection.rows(
        """
        SELECT story_id, story_vector.checksum, vector FROM story_vector \
        JOIN story ON story.id = story_id \
        WHERE encoder = ? AND story.checksum = story_vector.checksum AND deleted_at IS NULL \
        ORDER BY story_id
        """, [encoder]
      ) { row throws(SQLiteError) in
        StoredVectors(
          story: try row.int(0), encoder: encoder, checksum: Int64(try row.int(1)),
          whole: try row.blob(2), passages: [])
      }
    }
  }

  /// The packed passages of a story; empty when there are none.
  public func passageVectors(of story: Int) throws(JournalError) -> [UInt8] {
    try guarded {
      try connection.firstRow(
        "SELECT vectors FROM passage_vector WHERE story_id = ?", [story]
      ) { row throws(SQLiteError) in try row.blob(0) } ?? []
    }
  }

  /// The numbers of stories without fresh vectors of an encoder, with the checksum of their text.
  public func storiesToIndex(
    encoder: String, limit: Int? = nil
  ) throws(JournalError) -> [(story: Int, checksum: Int64)] {
    try guarded {
      try connection.rows(
        """
        SELECT story.id, story.checksum FROM story LEFT JOIN story_vector \
        ON story_id = story.id AND encoder = ? AND story_vector.checksum = story.checksum \
        WHERE deleted_at IS NULL AND story_id IS NULL ORDER BY story.id LIMIT ?
        """, [encoder, limit ?? -1]
      ) { row throws(SQLiteError) in (story: try row.int(0), checksum: Int64(try row.int(1))) }
    }
  }

  /// Keeps vectors in place of those there were.
  public func save(_ vectors: [StoredVectors]) throws(JournalError) {
    try guarded {
      try connection.write {
        for item in vectors {
          try connection.run(
            """
            INSERT INTO story_vector (story_id, encoder, checksum, vector) \
            SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM story WHERE id = ?1) \
            ON CONFLICT DO UPDATE SET encoder = excluded.encoder, checksum = excluded.checksum, \
            vector = excluded.vector
            """, [item.story, item.encoder, item.checksum, item.whole])
          try connection.run(
            """
            INSERT INTO passage_vector (story_id, vectors) \
            SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM story_vector WHERE story_id = ?1) \
            ON CONFLICT DO UPDATE SET vectors = excluded.vectors
            """, [item.story, item.passages])
        }
      }
    }
  }
}
