/// What a search looks for, once each term has found its way.
struct SearchPlan: Equatable {
  /// Expressions for the full-text index.
  var expressions: [String] = []

  /// Characters to be looked for in the texts themselves.
  var characters: [String] = []

  /// Words that were mended.
  var corrections: [SearchResults.Correction] = []

  /// Whether some term is nowhere, so that no story can have all.
  var lacksTerm = false

  /// The plan that takes every term as it was typed.
  init(taking terms: [SearchTerm]) {
    for term in terms {
      switch term.way {
      case .words: expressions.append(term.expression)
      case .characters: characters.append(term.text)
      }
    }
  }

  /// How many things are looked for.
  var count: Int { expressions.count + characters.count }

  /// The expression for stories that have all words.
  var allWords: String { expressions.joined(separator: " AND ") }

  /// The expression for stories that have any of the words.
  var anyWord: String { expressions.joined(separator: " OR ") }
}
