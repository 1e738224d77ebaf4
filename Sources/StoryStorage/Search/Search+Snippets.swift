import SQLite
import StoryModel

extension Search {
  /// A story that was found, with the passage that fits best.
  func hit(_ found: Found, plan: SearchPlan) throws -> SearchHit? {
    let summary = try connection.firstRow(
      "SELECT \(StoryColumns.summary) FROM story WHERE id = ?", [found.id], StoryColumns.summary)
    guard let summary else { return nil }
    let (snippet, field) = try passage(of: found.id, plan: plan)
    return SearchHit(
      id: found.id, uid: summary.uid, title: summary.title, date: summary.date,
      score: found.score, snippet: snippet, field: field)
  }

  /// The passage that has most of what was looked for.
  ///
  /// The title stands beside the passage anyway, so that one of the parts is better where it does.
  private func passage(
    of id: Int, plan: SearchPlan
  ) throws -> (snippet: [SnippetPiece], field: StoryField?) {
    var texts = try markedTexts(of: id, expression: plan.anyWord)
    // A story that has only the characters is not in what the index finds.
    if texts.isEmpty { texts = try plainTexts(of: id) }
    var best: (text: MarkedText, field: StoryField?, weight: Int)?
    for (var text, field) in texts {
      for characters in plan.characters { text.mark(characters) }
      guard !text.hits.isEmpty else { continue }
      let isPart = field.map { StoryField.parts.contains($0) } ?? false
      let weight = text.weight + (isPart ? 100 : 0)
      if weight > best?.weight ?? 0 { best = (text, field, weight) }
    }
    return (best?.text.snippet ?? [], best?.field)
  }

  /// The texts of a story with the words marked that an expression finds, each with its field; none
  /// when it does not find the story.
  func markedTexts(
    of id: Int, expression: String
  ) throws -> [(MarkedText, field: StoryField?)] {
    guard !expression.isEmpty else { return [] }
    try connection.addSearchFunctions()
    let columns = Self.fields.indices.map {
      "\(Self.fields[$0].column), places(story_fts, \($0))"
    }
    let texts = try connection.firstRow(
      """
      SELECT \(columns.joined(separator: ", ")) FROM story_fts \
      WHERE story_fts MATCH ? AND rowid = ?
      """, [expression, id]
    ) { row throws(SQLiteError) in
      var texts: [(MarkedText, field: StoryField?)] = []
      for (place, field) in Self.fields.enumerated() {
        let text = MarkedText(try row.text(2 * place), hits: try row.places(2 * place + 1))
        texts.append((text, field.field))
      }
      return texts
    }
    return texts ?? []
  }

  private func plainTexts(of id: Int) throws -> [(MarkedText, field: StoryField?)] {
    let columns = Self.fields.map(\.column).joined(separator: ", ")
    let texts = try connection.firstRow(
      "SELECT \(columns) FROM story WHERE id = ?", [id], Self.texts)
    return (texts ?? []).enumerated().map { (MarkedText($1), Self.fields[$0].field) }
  }

  private static func texts(_ row: Row) throws(SQLiteError) -> [String] {
    var texts: [String] = []
    for column in fields.indices { texts.append(try row.text(column)) }
    return texts
  }
}
