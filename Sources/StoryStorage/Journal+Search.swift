import SQLite
public import StoryModel

extension Journal {
  /// Stories by their words, best first.
  ///
  /// All words must occur, in any form. A word that no story has is taken as the beginning of one,
  /// then as a slip of the finger. When no story has all words, those with some are found.
  ///
  /// - Parameters:
  ///   - text: Whatever was typed; no text is an error.
  ///   - filter: Which stories are wanted.
  ///   - limit: How many are wanted at most.
  ///   - offset: How many of the best are left out.
  /// - Returns: What was found; nothing for a text without a word.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func search(
    _ text: String, filter: StoryFilter = StoryFilter(), limit: Int, offset: Int = 0
  ) throws(JournalError) -> SearchResults {
    try guarded {
      try connection.read {
        let search = Search(
          connection: connection, filter: try FilterSQL(filter, in: connection), limit: limit,
          offset: offset)
        return try search.results(for: SearchQuery(text))
      }
    }
  }
}

/// One search: runs the query, and bends it where it finds nothing.
private struct Search {
  let connection: Connection
  let filter: FilterSQL
  let limit: Int
  let offset: Int

  /// Weights of the columns in the ranking: a word of the title or a tag says more than one of the
  /// text.
  private static let ranking = "bm25(story_fts, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3)"

  func results(for query: SearchQuery) throws -> SearchResults {
    guard !query.terms.isEmpty else {
      return SearchResults(total: 0, hits: [], corrections: [], isPartial: false)
    }
    let exact = try found(query.terms, joinedBy: "AND")
    if !exact.isEmpty {
      return try results(exact, query.terms, joinedBy: "AND")
    }
    let (terms, corrections) = try corrected(query.terms)
    if terms != query.terms {
      let bent = try found(terms, joinedBy: "AND")
      if !bent.isEmpty {
        return try results(bent, terms, joinedBy: "AND", corrections: corrections)
      }
    }
    let some = terms.count > 1 ? try found(terms, joinedBy: "OR") : []
    return try results(some, terms, joinedBy: "OR", corrections: corrections)
  }

  private struct Found {
    var id: Int
    var score: Double
  }

  /// All stories with the terms, best first, ties by number.
  private func found(_ terms: [SearchQuery.Term], joinedBy joint: String) throws -> [Found] {
    var conditions: [String] = []
    var values: [any Bindable] = []
    let match = Self.expression(terms, joinedBy: joint)
    let substrings = terms.filter { if case .substring = $0 { true } else { false } }
    if let match {
      // An index lookup inside OR is not possible for the full-text table, so it stands in a list.
      conditions.append("story.id IN (SELECT rowid FROM story_fts WHERE story_fts MATCH ?)")
      values.append(match)
    }
    for term in substrings {
      conditions.append(
        """
        instr(title || char(10) || situation || char(10) || task || char(10) || action || char(10) \
        || result || char(10) || customer_feeling || char(10) || motivation || char(10) \
        || customer_response || char(10) || reflection || char(10) || organisation || char(10) \
        || role || char(10) || customer || char(10) || tags, ?) > 0
        """)
      values.append(term.text)
    }
    if let match, substrings.isEmpty {
      let join = filter.letsAllThrough ? "" : "JOIN story ON story.id = story_fts.rowid"
      let condition = filter.letsAllThrough ? "" : "AND \(filter.condition)"
      return try connection.rows(
        """
        SELECT story_fts.rowid, -\(Self.ranking) FROM story_fts \(join) \
        WHERE story_fts MATCH ? \(condition) ORDER BY 2 DESC, 1
        """, [match] + (filter.letsAllThrough ? [] : filter.values)
      ) { row throws(SQLiteError) in Found(id: try row.int(0), score: try row.double(1)) }
    }
    return try connection.rows(
      """
      SELECT story.id FROM story WHERE \(filter.condition) \
      AND (\(conditions.joined(separator: " \(joint) "))) ORDER BY story.id
      """, filter.values + values
    ) { row throws(SQLiteError) in Found(id: try row.int(0), score: 1) }
  }

  /// The terms as the engine's query; `nil` when none is for the engine.
  private static func expression(
    _ terms: [SearchQuery.Term], joinedBy joint: String
  ) -> String? {
    let parts = terms.compactMap { term -> String? in
      switch term {
      case .words(let text): SearchQuery.quoted(text)
      case .prefix(let text): SearchQuery.quoted(text) + " *"
      case .substring: nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " \(joint) ")
  }

  /// The terms with those that no story has replaced by what was probably meant.
  private func corrected(
    _ terms: [SearchQuery.Term]
  ) throws -> ([SearchQuery.Term], [SearchResults.Correction]) {
    var corrections: [SearchResults.Correction] = []
    let bent = try terms.map { term -> SearchQuery.Term in
      guard case .words(let text) = term, try !occurs(term) else { return term }
      if try occurs(.prefix(text)) { return .prefix(text) }
      guard let near = try Spelling(connection: connection).nearest(to: text) else { return term }
      corrections.append(.init(typed: text, used: near))
      // What is near is the stem of a word; as a beginning it finds every form.
      return .prefix(near)
    }
    return (bent, corrections)
  }

  private func occurs(_ term: SearchQuery.Term) throws -> Bool {
    guard let match = Self.expression([term], joinedBy: "AND") else { return true }
    return try connection.firstRow(
      "SELECT 1 FROM story_fts WHERE story_fts MATCH ? LIMIT 1", [match]
    ) { _ in true } ?? false
  }

  private func results(
    _ found: [Found], _ terms: [SearchQuery.Term], joinedBy joint: String,
    corrections: [SearchResults.Correction] = []
  ) throws -> SearchResults {
    let match = Self.expression(terms, joinedBy: joint)
    let hits = try found.dropFirst(max(0, offset)).prefix(max(0, limit)).map { found in
      let summary = try connection.firstRow(
        "SELECT \(StoryColumns.summary) FROM story WHERE id = ?", [found.id],
        StoryColumns.summary)
      guard let summary else { throw SQLiteError(.corrupt, message: "the index names no story") }
      return SearchHit(
        id: found.id, uid: summary.uid, title: summary.title, date: summary.date,
        score: found.score, snippet: try snippet(of: found.id, match: match, terms: terms))
    }
    return SearchResults(
      total: found.count, hits: hits, corrections: corrections,
      isPartial: joint == "OR" && !found.isEmpty)
  }

  /// Marks of a hit that no one types: pairs of private characters, which have no meaning outside of a program.
  private static let mark = (begin: "\u{E0F0}\u{E0F1}", end: "\u{E0F1}\u{E0F0}")

  private func snippet(
    of id: Int, match: String?, terms: [SearchQuery.Term]
  ) throws -> [SnippetPiece] {
    if let match {
      let marked = try connection.firstRow(
        """
        SELECT snippet(story_fts, -1, '\(Self.mark.begin)', '\(Self.mark.end)', '…', 14) \
        FROM story_fts WHERE story_fts MATCH ? AND rowid = ?
        """, [match, id]
      ) { row throws(SQLiteError) in try row.text(0) }
      if let marked { return Self.pieces(of: marked) }
    }
    let texts = try connection.firstRow(
      "SELECT \(StoryColumns.searched) FROM story_text WHERE id = ?", [id]
    ) { row throws(SQLiteError) in
      var texts: [String] = []
      for column in 0..<13 { texts.append(try row.text(column)) }
      return texts
    }
    for text in texts ?? [] {
      for term in terms {
        if let pieces = Self.pieces(of: text, around: term.text) { return pieces }
      }
    }
    return []
  }

  private static func pieces(of marked: String) -> [SnippetPiece] {
    var pieces: [SnippetPiece] = []
    var isHit = false
    var text = ""
    var scalars = Substring(marked).unicodeScalars
    func isNext(_ mark: String) -> Bool { scalars.starts(with: mark.unicodeScalars) }
    while let scalar = scalars.first {
      if isNext(isHit ? mark.end : mark.begin) {
        if !text.isEmpty { pieces.append(SnippetPiece(text: text, isHit: isHit)) }
        text = ""
        isHit.toggle()
        scalars = scalars.dropFirst(2)
      } else {
        text.unicodeScalars.append(scalar)
        scalars = scalars.dropFirst()
      }
    }
    if !text.isEmpty { pieces.append(SnippetPiece(text: text, isHit: isHit)) }
    return pieces
  }

  /// The characters around the first place where a term stands; `nil` where it does not.
  private static func pieces(of text: String, around term: String) -> [SnippetPiece]? {
    let width = 20
    guard let hit = text.firstRange(of: term) else { return nil }
    let start = text.index(hit.lowerBound, offsetBy: -width, limitedBy: text.startIndex)
    let end = text.index(hit.upperBound, offsetBy: width, limitedBy: text.endIndex)
    let before = (start == nil ? "" : "…") + text[(start ?? text.startIndex)..<hit.lowerBound]
    let after = text[hit.upperBound..<(end ?? text.endIndex)] + (end == nil ? "" : "…")
    return [
      SnippetPiece(text: String(before), isHit: false), SnippetPiece(text: term, isHit: true),
      SnippetPiece(text: String(after), isHit: false),
    ].filter { !$0.text.isEmpty }
  }
}
