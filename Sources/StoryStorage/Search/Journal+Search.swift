import SQLite
public import StoryModel

extension Journal {
  /// Stories by their words, best first.
  ///
  /// All words must occur, in any form; `word*` stands for words that begin so, and words in quotes
  /// stand together. A word that no story has is taken as the beginning of one, then as a slip of the
  /// finger. When no story has all words, those with some are found. In writings without spaces, and
  /// for signs, the characters are looked for.
  ///
  /// - Parameters:
  ///   - text: Whatever was typed; no text is an error.
  ///   - filter: Which stories are wanted.
  ///   - limit: How many are wanted at most.
  ///   - offset: How many of the best are left out.
  /// - Returns: What was found, with how many there are in all.
  /// - Throws: `JournalError` when the journal cannot be read.
  public func search(
    _ text: String, filter: StoryFilter = StoryFilter(), limit: Int, offset: Int = 0
  ) throws(JournalError) -> SearchResults {
    try guarded {
      try connection.read {
        let search = Search(
          connection: connection, filter: try FilterSQL(filter, in: connection))
        return try search.results(
          for: SearchTerm.terms(in: text), limit: max(0, limit), offset: max(0, offset))
      }
    }
  }
}
