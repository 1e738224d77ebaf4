import SQLite
public import StoryModel

extension Journal {
  /// The interviews, by number.
  public func interviews() throws(JournalError) -> [Interview] {
    try guarded {
      try connection.rows(
        "SELECT id, date, organisation, role, round, interviewer FROM interview ORDER BY id"
      ) { row throws(SQLiteError) in
        Interview(
          id: try row.int(0), organisation: try row.text(2), role: try row.text(3),
          round: try row.text(4), date: try StoryColumns.date(row, 1),
          interviewer: try row.text(5))
      }
    }
  }

  /// Adds an interview and returns it with its number.
  public func add(_ interview: Interview) throws(JournalError) -> Interview {
    try guarded {
      try connection.run(
        """
        INSERT INTO interview (id, organisation, role, round, date, interviewer) \
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          interview.id, interview.organisation, interview.role, interview.round,
          interview.date?.description, interview.interviewer,
        ])
      var saved = interview
      saved.id = connection.lastInsertedRow
      return saved
    }
  }

  /// What was told where, in the order it was recorded.
  ///
  /// - Parameter story: The number of the story it is about; all when `nil`.
  /// - Returns: The records.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func tellings(story: Int? = nil) throws(JournalError) -> [Telling] {
    try guarded {
      try connection.rows(
        """
        SELECT id, story_id, interview_id, question, landed, note FROM telling \
        \(story == nil ? "" : "WHERE story_id = ?") ORDER BY id
        """, story.map { [$0] } ?? []
      ) { row throws(SQLiteError) in
        Telling(
          id: try row.int(0), story: try row.int(1), interview: try row.int(2),
          question: try row.text(3), landed: try row.optionalInt(4), note: try row.text(5))
      }
    }
  }

  /// Records that a story was told and returns the record with its number.
  public func add(_ telling: Telling) throws(JournalError) -> Telling {
    try guarded {
      guard try summary(telling.story) != nil else { throw Self.noStory(telling.story) }
      guard try interviews().contains(where: { $0.id == telling.interview }) else {
        throw JournalError(.notFound, "There is no interview \(telling.interview).")
      }
      if let mark = telling.landed, !(1...5).contains(mark) {
        throw JournalError(.usage, "A telling lands from 1 (badly) to 5 (very well), not \(mark).")
      }
      try connection.run(
        """
        INSERT INTO telling (story_id, interview_id, question, landed, note) VALUES (?, ?, ?, ?, ?)
        """,
        [telling.story, telling.interview, telling.question, telling.landed, telling.note])
      var saved = telling
      saved.id = connection.lastInsertedRow
      return saved
    }
  }
}
