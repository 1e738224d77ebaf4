import SQLite
import StoryModel

/// One search: runs the query, and bends it where it finds nothing.
struct Search {
  let connection: Connection
  let filter: FilterSQL

  /// A story that was found, and how well it fits.
  struct Found {
    var id: Int
    var score: Double
  }

  /// What the terms find.
  func results(for terms: [SearchTerm], limit: Int, offset: Int) throws -> SearchResults {
    guard !terms.isEmpty else { return SearchResults() }
    let typed = SearchPlan(taking: terms)
    var plan = typed
    var found = try all(plan)
    if found.isEmpty {
      plan = try mended(terms)
      if !plan.lacksTerm, plan != typed { found = try all(plan) }
    }
    var isPartial = false
    if found.isEmpty, plan.lacksTerm || plan.count > 1 {
      found = try some(plan)
      isPartial = !found.isEmpty
    }
    let wanted = min(offset, found.count) + min(limit, found.count)
    let hits = try Self.best(found, count: wanted).dropFirst(offset)
      .compactMap { try hit($0, plan: plan) }
    return SearchResults(
      total: found.count, hits: hits, corrections: plan.corrections, isPartial: isPartial)
  }

  /// The stories that have all that is looked for.
  private func all(_ plan: SearchPlan) throws -> [Found] {
    guard !plan.expressions.isEmpty else { return try characters(plan, joinedBy: " AND ") }
    let (condition, values) = Self.condition(plan.characters, joinedBy: " AND ")
    return try words(
      plan.allWords, plan.characters.isEmpty ? "" : " AND \(condition)", values)
  }

  /// The stories that have some of what is looked for.
  private func some(_ plan: SearchPlan) throws -> [Found] {
    var scores: [Int: Double] = [:]
    if !plan.expressions.isEmpty {
      for found in try words(plan.anyWord) { scores[found.id] = found.score }
    }
    if !plan.characters.isEmpty {
      for found in try characters(plan, joinedBy: " OR ") {
        scores[found.id, default: 0] += found.score
      }
    }
    return scores.map { Found(id: $0.key, score: $0.value) }
  }

  /// Asks the full-text index, which alone knows the stories unless there is something to check.
  private func words(
    _ expression: String, _ condition: String = "", _ values: [any Bindable] = []
  ) throws -> [Found] {
    try connection.addSearchFunctions()
    let needsStory = !(filter.letsAllThrough && condition.isEmpty)
    return try connection.rows(
      """
      SELECT story_fts.rowid, \(Self.relevance) FROM story_fts \
      \(needsStory ? "CROSS JOIN story ON story.id = story_fts.rowid" : "") \
      WHERE story_fts MATCH ? \(needsStory ? "AND \(filter.condition)\(condition)" : "")
      """, [expression] + (needsStory ? filter.values + values : []), Self.found)
  }

  /// Looks for characters in the stories themselves.
  private func characters(_ plan: SearchPlan, joinedBy joint: String) throws -> [Found] {
    guard !plan.characters.isEmpty else { return [] }
    let (condition, values) = Self.condition(plan.characters, joinedBy: joint)
    // A field is worth what it is worth to the index.
    let score = plan.characters.map { _ in
      Self.fields.map { "(instr(\($0.column), ?) > 0) * \($0.weight)" }.joined(separator: " + ")
    }.joined(separator: " + ")
    let scored = plan.characters.flatMap { repeatElement($0, count: Self.fields.count) }
    return try connection.rows(
      "SELECT story.id, \(score) FROM story WHERE \(filter.condition) AND (\(condition))",
      scored + filter.values + values, Self.found)
  }

  private static func condition(
    _ characters: [String], joinedBy joint: String
  ) -> (sql: String, values: [any Bindable]) {
    let condition = characters.map { _ in
      "(" + fields.map { "instr(story.\($0.column), ?) > 0" }.joined(separator: " OR ") + ")"
    }
    return (
      condition.joined(separator: joint),
      characters.flatMap { repeatElement($0, count: fields.count) }
    )
  }

  /// The best of what was found, best first; ties by number.
  ///
  /// They are few of many as a rule, and most of the others need only be looked at once.
  private static func best(_ found: [Found], count: Int) -> [Found] {
    let size = max(256, count)
    var best: [Found] = []
    for start in stride(from: 0, to: found.count, by: size) {
      let next = found[start..<min(found.count, start + size)]
      let last = best.count < count ? nil : best.last
      let better = last.map { last in next.filter { isBetter($0, than: last) } } ?? Array(next)
      best = Array((best + better).sorted(by: isBetter).prefix(count))
    }
    return best
  }

  private static func isBetter(_ one: Found, than other: Found) -> Bool {
    one.score == other.score ? one.id < other.id : one.score > other.score
  }

  private static func found(_ row: Row) throws(SQLiteError) -> Found {
    Found(id: try row.int(0), score: try row.double(1))
  }

  /// The columns of the index in its order, with their weights in the ranking: a word of the title or
  /// a tag says more than one of the text.
  static let fields: [(field: StoryField?, column: String, weight: Double)] =
    [
      .title, .situation, .task, .action, .result, .customerFeeling, .motivation,
      .customerResponse, .reflection, .role, .organisation, .customer,
    ].map { (field: StoryField) in (field, field.rawValue, field == .title ? 4 : 1) }
    + [(nil, "tags", 3)]

  private static let relevance =
    """
    relevance(story_fts, 'SELECT id, sz FROM story_fts_docsize', \
    \(fields.map { String($0.weight) }.joined(separator: ", ")))
    """
}
