import SQLite
public import StoryModel

extension Journal {
  /// The user's own questions and those that nothing answered, the oldest first.
  public func questions() throws(JournalError) -> [Question] {
    try guarded {
      try connection.rows(
        "SELECT id, text, dimension_slug, signals, origin FROM question ORDER BY id"
      ) { row throws(SQLiteError) in
        Question(
          id: try row.int(0), text: try row.text(1), dimension: try row.optionalText(2),
          signals: StoryColumns.lines(try row.text(3)),
          origin: Question.Origin(rawValue: try row.text(4)) ?? .own)
      }
    }
  }

  /// Adds questions, the user's own or unanswered ones; one that is there already is left as it is.
  ///
  /// - Returns: How many were new.
  public func add(_ questions: [Question]) throws(JournalError) -> Int {
    try guarded {
      try connection.write {
        var count = 0
        for question in questions {
          try insert(question, origin: question.origin == .unanswered ? .unanswered : .own)
          count += connection.changedRows
        }
        return count
      }
    }
  }

  /// Remembers a question that nothing answered, once.
  public func recordUnanswered(_ text: String, dimension: String?) throws(JournalError) {
    try guarded {
      try insert(
        Question(text: text, dimension: dimension, origin: .unanswered), origin: .unanswered)
    }
  }

  private func insert(_ question: Question, origin: Question.Origin) throws {
    if let slug = question.dimension, try !dimensions().contains(where: { $0.slug == slug }) {
      throw JournalError(.notFound, "There is no dimension \(slug).")
    }
    guard !question.text.isEmpty else { throw JournalError(.usage, "A question needs some text.") }
    try connection.run(
      """
      INSERT INTO question (text, dimension_slug, signals, origin, asked_at) \
      VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """,
      [
        question.text, question.dimension, question.signals.joined(separator: "\n"),
        origin.rawValue, now(),
      ])
  }

  /// Removes a question by its number.
  public func removeQuestion(_ id: Int) throws(JournalError) {
    try guarded {
      try connection.run("DELETE FROM question WHERE id = ?", [id])
      guard connection.changedRows == 1 else {
        throw JournalError(.notFound, "There is no question \(id) of your own.")
      }
    }
  }
}
