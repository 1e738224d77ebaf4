internal import CSQLite

extension Connection {
  /// Adds the SQL function `relevance(table, sizes, weights…)` for full-text tables: what
  /// `-bm25(table, weights…)` gives, sooner where many rows are found.
  ///
  /// `bm25` looks up the size of each row with a query of its own, which takes most of its time;
  /// `relevance` reads the sizes of all rows at once where that is less work. The text `sizes` is the
  /// query for them: `SELECT id, sz FROM t_docsize` for a table `t`.
  ///
  /// Once is enough for a connection; more do nothing.
  ///
  /// - Throws: `SQLiteError` where the library has no full-text search.
  public func addRelevance() throws(SQLiteError) {
    guard !hasRelevance else { return }
    guard let api = storybank_fts5_api(handle.pointer), let create = api.pointee.xCreateFunction
    else { throw .last(of: handle.pointer, code: SQLITE_ERROR) }
    let code = create(api, "relevance", nil, Relevance.function, nil)
    guard code == SQLITE_OK else { throw .last(of: handle.pointer, code: code) }
    hasRelevance = true
  }
}
