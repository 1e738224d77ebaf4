import SQLite
public import StoryModel

extension Journal {
  /// What the user confirmed and denied of signals in a story, by signal.
  public func evidence(for story: Int) throws(JournalError) -> [Evidence] {
    try evidenceRows("WHERE story_id = ?", [story]).map(\.evidence)
  }

  /// What the user confirmed and denied of signals, by the number of the story.
  ///
  /// - Returns: By number; stories of which nothing was said are left out.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func evidence() throws(JournalError) -> [Int: [Evidence]] {
    Dictionary(grouping: try evidenceRows(), by: \.story).mapValues { $0.map(\.evidence) }
  }

  private func evidenceRows(
    _ condition: String = "", _ values: [any Bindable] = []
  ) throws(JournalError) -> [(story: Int, evidence: Evidence)] {
    try guarded {
      try connection.rows(
        """
        SELECT story_id, signal_slug, field, passage, state FROM evidence \(condition) \
        ORDER BY story_id, signal_slug
        """, values
      ) { row throws(SQLiteError) in
        (
          story: try row.int(0),
          evidence: Evidence(
            signal: try row.text(1), field: StoryField(rawValue: try row.text(2)) ?? .situation,
            passage: try row.text(3),
            state: Evidence.State(rawValue: try row.text(4)) ?? .confirmed)
        )
      }
    }
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

  /// What the user said of the numbers in a story, by field and text.
  public func claims(for story: Int) throws(JournalError) -> [Claim] {
    try claimRows("WHERE story_id = ?", [story]).map(\.claim)
  }

  /// What the user said of numbers, by the number of the story.
  ///
  /// - Returns: By number; stories of which nothing was said are left out.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func claims() throws(JournalError) -> [Int: [Claim]] {
    Dictionary(grouping: try claimRows(), by: \.story).mapValues { $0.map(\.claim) }
  }

  private func claimRows(
    _ condition: String = "", _ values: [any Bindable] = []
  ) throws(JournalError) -> [(story: Int, claim: Claim)] {
    try guarded {
      try connection.rows(
        """
        SELECT story_id, field, text, standing FROM claim \(condition) \
        ORDER BY story_id, field, text
        """, values
      ) { row throws(SQLiteError) in
        (
          story: try row.int(0),
          claim: Claim(
            field: StoryField(rawValue: try row.text(1)) ?? .result, text: try row.text(2),
            standing: Claim.Standing(rawValue: try row.text(3)))
        )
      }
    }
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
