import SQLite
public import StoryModel

extension Journal {
  /// What the user confirmed and denied of signals, by the number of the story.
  ///
  /// - Parameter story: The number of the story; all when `nil`.
  /// - Returns: By number; stories of which nothing was said are left out.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func evidence(for story: Int? = nil) throws(JournalError) -> [Int: [Evidence]] {
    let rows = try guarded {
      try connection.rows(
        """
        SELECT story_id, signal_slug, field, passage, state FROM evidence \
        WHERE ?1 IS NULL OR story_id = ?1 ORDER BY story_id, signal_slug
        """, [story]
      ) { row throws(SQLiteError) in
        (
          try row.int(0),
          Evidence(
            signal: try row.text(1), field: StoryField(rawValue: try row.text(2)) ?? .situation,
            passage: try row.text(3),
            state: Evidence.State(rawValue: try row.text(4)) ?? .confirmed)
        )
      }
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Remembers what the user said of a signal in a story, in place of what was said before.
  public func setEvidence(_ evidence: Evidence, for story: Int) throws(JournalError) {
    try guarded {
      guard try summary(story) != nil else { throw Self.noStory(story) }
      guard evidence.state != .suggested else {
        throw JournalError(.usage, "Only what was confirmed or denied is kept.")
      }
      let isKnown = try connection.firstRow(
        "SELECT 1 FROM signal WHERE slug = ?", [evidence.signal]
      ) { _ throws(SQLiteError) in true }
      guard isKnown == true else {
        throw JournalError(.notFound, "There is no signal \(evidence.signal).")
      }
      try connection.run(
        """
        INSERT INTO evidence (story_id, signal_slug, field, passage, state) VALUES (?, ?, ?, ?, ?) \
        ON CONFLICT DO UPDATE SET field = excluded.field, passage = excluded.passage, \
        state = excluded.state
        """,
        [
          story, evidence.signal, evidence.field.rawValue, evidence.passage,
          evidence.state.rawValue,
        ])
    }
  }

  /// What the user said of numbers, by the number of the story.
  ///
  /// - Parameter story: The number of the story; all when `nil`.
  /// - Returns: By number; stories of which nothing was said are left out.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func claims(for story: Int? = nil) throws(JournalError) -> [Int: [Claim]] {
    let rows = try guarded {
      try connection.rows(
        """
        SELECT story_id, field, text, standing FROM claim \
        WHERE ?1 IS NULL OR story_id = ?1 ORDER BY story_id, field, text
        """, [story]
      ) { row throws(SQLiteError) in
        (
          try row.int(0),
          Claim(
            field: StoryField(rawValue: try row.text(1)) ?? .result, text: try row.text(2),
            standing: Claim.Standing(rawValue: try row.text(3)))
        )
      }
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Remembers how far the user stands behind a number; without a standing it is forgotten.
  public func setClaim(_ claim: Claim, for story: Int) throws(JournalError) {
    try guarded {
      guard try summary(story) != nil else { throw Self.noStory(story) }
      guard let standing = claim.standing else {
        try connection.run(
          "DELETE FROM claim WHERE story_id = ? AND field = ? AND text = ?",
          [story, claim.field.rawValue, claim.text])
        return
      }
      try connection.run(
        """
        INSERT INTO claim (story_id, field, text, standing) VALUES (?, ?, ?, ?) \
        ON CONFLICT DO UPDATE SET standing = excluded.standing
        """, [story, claim.field.rawValue, claim.text, standing.rawValue])
    }
  }

  /// The review rules that the user does not want to hear of, with the number of the story where it
  /// is about one alone.
  public func silencedRules() throws(JournalError) -> [(rule: String, story: Int?)] {
    try guarded {
      try connection.rows(
        "SELECT rule, story_id FROM silenced_rule ORDER BY rule, story_id"
      ) { row throws(SQLiteError) in (rule: try row.text(0), story: try row.optionalInt(1)) }
    }
  }

  /// Silences a review rule, or lets it be heard again.
  public func setSilenced(
    _ isSilenced: Bool, rule: String, story: Int?
  ) throws(JournalError) {
    try guarded {
      if isSilenced {
        try connection.run(
          "INSERT INTO silenced_rule (rule, story_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
          [rule, story])
      } else {
        try connection.run(
          "DELETE FROM silenced_rule WHERE rule = ? AND story_id IS ?", [rule, story])
      }
    }
  }
}
