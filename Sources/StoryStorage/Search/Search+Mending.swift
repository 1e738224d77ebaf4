import SQLite

extension Search {
  /// The plan in which words that no story has stand for what was probably meant.
  func mended(_ terms: [SearchTerm]) throws -> SearchPlan {
    var plan = SearchPlan(taking: terms.filter { $0.way == .characters })
    for term in terms where term.way == .words {
      let beginning = SearchTerm.expression(term.text, isPrefix: true)
      if try occurs(term.expression) {
        plan.expressions.append(term.expression)
      } else if !term.isPhrase, term.text.unicodeScalars.count > 1, try occurs(beginning) {
        plan.expressions.append(beginning)
      } else if !term.isPhrase, !term.isPrefix, let word = try nearestWord(to: term.text) {
        plan.expressions.append(SearchTerm.expression(word))
        plan.corrections.append(
          .init(typed: term.text, used: try wordAsWritten(word) ?? word))
      } else {
        plan.lacksTerm = true
      }
    }
    return plan
  }

  private func occurs(_ expression: String) throws -> Bool {
    try connection.firstRow(
      "SELECT 1 FROM story_fts WHERE story_fts MATCH ? LIMIT 1", [expression]
    ) { _ throws(SQLiteError) in true } ?? false
  }

  /// The word of the index that someone may have meant.
  private func nearestWord(to typed: String) throws -> String? {
    var spelling = Spelling(typed)
    guard spelling.limit > 0 else { return nil }
    // Nearly every slip leaves the first letter alone or swaps it with the second; reading the words
    // that begin so is much less than reading all.
    for letter in spelling.firstLetters {
      guard let next = Unicode.Scalar(letter.value + 1) else { continue }
      try consider("AND term >= ? AND term < ?", [String(letter), String(next)], in: &spelling)
    }
    if spelling.best == nil { try consider("", [], in: &spelling) }
    // A stem need not be its own stem, in which case the index cannot be asked for it.
    guard let word = spelling.best?.word, try occurs(SearchTerm.expression(word)) else {
      return nil
    }
    return word
  }

  /// The letters of the longest word that is compared.
  ///
  /// FTS5 cuts a word of the index at 32,768 bytes, which can be within a letter and then is no text.
  private static let longestWord = 100

  private func consider(
    _ condition: String, _ values: [any Bindable], in spelling: inout Spelling
  ) throws {
    let statement = try connection.statement(
      """
      SELECT term, doc FROM story_fts_vocabulary \
      WHERE length(term) <= \(Self.longestWord) \(condition)
      """, values)
    while let row = try statement.step() {
      spelling.consider(try row.text(0), stories: try row.int(1))
    }
  }

  /// A word of the index as some story has it: `happily` for the stem `happili`.
  private func wordAsWritten(_ stem: String) throws -> String? {
    let expression = SearchTerm.expression(stem)
    let first = try connection.firstRow(
      "SELECT rowid FROM story_fts WHERE story_fts MATCH ? LIMIT 1", [expression]
    ) { row throws(SQLiteError) in try row.int(0) }
    guard let first else { return nil }
    for (text, _) in try markedTexts(of: first, expression: expression) {
      if let hit = text.hits.first {
        return String(decoding: text.bytes[hit], as: UTF8.self).lowercased()
      }
    }
    return nil
  }
}
