internal import CSQLite

extension Connection {
  /// Adds two SQL functions for full-text tables.
  ///
  /// `relevance(table, sizes, weights…)` is what `-bm25(table, weights…)` gives, sooner where many rows
  /// are found. `bm25` looks up the size of each row with a query of its own, which takes most of its
  /// time; `relevance` reads the sizes of all rows at once where that is less work. The text `sizes` is
  /// the query for them: `SELECT id, sz FROM t_docsize` for a table `t`.
  ///
  /// `places(table, column)` says where the words stand that were found in a column, which `Row.places`
  /// reads. `highlight(table, column, …)` marks the same, but copies all that it has for each mark: a
  /// megabyte that has a word 100,000 times takes it a minute.
  ///
  /// Once is enough for a connection; more do nothing.
  ///
  /// - Throws: `SQLiteError` where the library has no full-text search.
  public func addSearchFunctions() throws(SQLiteError) {
    guard !hasSearchFunctions else { return }
    guard let api = storybank_fts5_api(handle.pointer), let create = api.pointee.xCreateFunction
    else { throw .last(of: handle.pointer, code: SQLITE_ERROR) }
    for (name, function) in [("relevance", Relevance.function), ("places", WordPlaces.function)] {
      let code = create(api, name, nil, function, nil)
      guard code == SQLITE_OK else { throw .last(of: handle.pointer, code: code) }
    }
    hasSearchFunctions = true
  }
}
