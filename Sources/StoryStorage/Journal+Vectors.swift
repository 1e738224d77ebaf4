import SQLite
public import StoryModel

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
  /// The fresh vectors of an encoder, by number of the story.
  ///
  /// Stale ones are left out: those whose text has changed since.
  ///
  /// - Parameters:
  ///   - encoder: The encoder that must have made them.
  ///   - stories: The numbers of the stories; `nil` for all that are not in the trash.
  /// - Returns: Those that are fresh; stories without are left out.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func vectors(
    encoder: String, of stories: [Int]? = nil
  ) throws(JournalError) -> [StoredVectors] {
    try guarded {
      try connection.rows(
        """
        SELECT story.id, story.checksum, vector, vectors FROM story_vector \
        JOIN story ON story.id = story_vector.story_id \
        JOIN passage_vector ON passage_vector.story_id = story_vector.story_id \
        WHERE encoder = ? AND story.checksum = story_vector.checksum AND deleted_at IS NULL \
        \(stories == nil ? "" : "AND story.id IN \(NumberList.sql)") ORDER BY story.id
        """, [encoder] + NumberList.values(stories)
      ) { row throws(SQLiteError) in
        StoredVectors(
          story: try row.int(0), encoder: encoder, checksum: Int64(try row.int(1)),
          whole: try row.blob(2), passages: try row.blob(3))
      }
    }
  }

  /// Hands over what is needed to choose among very many stories, one after the other.
  ///
  /// - Parameters:
  ///   - filter: Which stories are wanted.
  ///   - encoder: The encoder that must have made their vectors.
  ///   - body: Takes the number, the dimensions, and the vector of the whole story, which is empty
  ///     where there is no fresh one.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func forEachOutline(
    _ filter: StoryFilter, encoder: String,
    _ body: (_ story: Int, _ dimensions: [String], _ whole: [UInt8]) -> Void
  ) throws(JournalError) {
    try guarded {
      let sql = try FilterSQL(filter, in: connection)
      // Many stories have the same few dimensions; taking each text apart would take most of the time.
      var known: [String: [String]] = [:]
      try connection.forEachRow(
        """
        SELECT story.id, dimensions, coalesce(vector, x'') FROM story LEFT JOIN story_vector \
        ON story_id = story.id AND encoder = ? AND story_vector.checksum = story.checksum \
        WHERE \(sql.condition) ORDER BY story.id
        """, [encoder] + sql.values
      ) { row throws(SQLiteError) in
        let text = try row.text(1)
        let dimensions = known[text] ?? StoryColumns.lines(text)
        known[text] = dimensions
        body(try row.int(0), dimensions, try row.blob(2))
      }
    }
  }

  /// The numbers of stories that share rare words with a text, those that share most first.
  ///
  /// A word that very many stories have does not tell them apart and would take long to look up.
  ///
  /// - Parameters:
  ///   - words: Words in any form.
  ///   - limit: How many stories are wanted at most.
  /// - Returns: Their numbers, of stories in the trash as well.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func stories(sharing words: [String], limit: Int) throws(JournalError) -> [Int] {
    let common = 500
    var weights: [Int: Int] = [:]
    for word in words {
      let found = try guarded {
        try connection.rows(
          "SELECT rowid FROM story_fts WHERE story_fts MATCH ? LIMIT ?",
          [SearchTerm.expression(word), common]
        ) { row throws(SQLiteError) in try row.int(0) }
      }
      guard found.count < common else { continue }
      // The fewer stories have it, the more it says: each halving counts once.
      let weight = found.count.leadingZeroBitCount - common.leadingZeroBitCount + 1
      for story in found { weights[story, default: 0] += weight }
    }
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }

  /// The numbers of stories without fresh vectors of an encoder, with the checksum of their text.
  ///
  /// - Parameters:
  ///   - encoder: The encoder.
  ///   - stories: The numbers to look at; `nil` for all.
  ///   - limit: How many are wanted at most.
  /// - Returns: Their numbers, rising, with the checksums.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func storiesToIndex(
    encoder: String, of stories: [Int]? = nil, limit: Int? = nil
  ) throws(JournalError) -> [(story: Int, checksum: Int64)] {
    try guarded {
      try connection.rows(
        """
        SELECT story.id, story.checksum FROM story LEFT JOIN story_vector \
        ON story_id = story.id AND encoder = ? AND story_vector.checksum = story.checksum \
        WHERE deleted_at IS NULL AND story_id IS NULL \
        \(stories == nil ? "" : "AND story.id IN \(NumberList.sql)") ORDER BY story.id LIMIT ?
        """, [encoder] + NumberList.values(stories) + [limit ?? -1]
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
