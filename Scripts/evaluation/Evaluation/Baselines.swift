import Foundation
import SQLite
import StoryMatcher
import StoryModel

/// What one would use without this matcher.
struct Baselines {
  /// Makes the words of a question that tell stories apart.
  let matcher: Matcher
  /// The cosines of all-MiniLM-L6-v2 as it is published, by question and uid of the story.
  let cosines: [String: [String: Double]]

  /// - Throws: What reading `plain-minilm.tsv` throws.
  init(matcher: Matcher) throws {
    self.matcher = matcher
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("data/plain-minilm.tsv")
    var cosines: [String: [String: Double]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count == 3 else { continue }
      cosines[String(columns[0]), default: [:]][String(columns[1])] = Double(columns[2])
    }
    self.cosines = cosines
  }

  /// BM25 of SQLite's full-text index over all fields, the question's boilerplate removed.
  func bm25(
    _ bank: EvaluationSet.Bank, _ questions: [EvaluationSet.Question]
  ) throws -> [[String]] {
    let connection = try Connection.inMemory()
    let columns = ([.title] + StoryField.parts).map(\.rawValue) + ["tags"]
    try connection.run(
      "CREATE VIRTUAL TABLE story USING fts5 (uid UNINDEXED, \(columns.joined(separator: ", ")), "
        + "tokenize = 'porter unicode61 remove_diacritics 2')")
    for story in bank.stories {
      let texts =
        ([.title] + StoryField.parts).map(story.text) + [story.tags.joined(separator: " ")]
      let places = Array(repeating: "?", count: texts.count + 1).joined(separator: ", ")
      try connection.run("INSERT INTO story VALUES (\(places))", [story.uid] + texts)
    }
    return try questions.map { question in
      let words = matcher.shortlist(for: matcher.hear(question.text)).words
      let expression = words.map { "\"\($0)\"" }.joined(separator: " OR ")
      guard !words.isEmpty else { return [] }
      return try connection.rows(
        "SELECT uid FROM story WHERE story MATCH ? ORDER BY rank", [expression]
      ) { row throws(SQLiteError) in try row.text(0) }
    }
  }

  /// How many of the question's words a story has; one in its tags counts three times.
  func overlap(_ bank: EvaluationSet.Bank, _ questions: [EvaluationSet.Question]) -> [[String]] {
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let stories = bank.stories.map { story in
      let text = ([story.title] + StoryField.parts.map(story.text)).joined(separator: " ")
      let labels = (story.tags + story.dimensions).joined(separator: " ")
      return (uid: story.uid, words: words(text), labels: words(labels))
    }
    return questions.map { question in
      let wanted = words(
        matcher.shortlist(for: matcher.hear(question.text)).words.joined(separator: " "))
      return Self.ranked(
        stories.map { story in
          let shared =
            wanted.intersection(story.words).count + 3 * wanted.intersection(story.labels).count
          return (story.uid, Double(shared))
        })
    }
  }

  /// The cosine of plain all-MiniLM-L6-v2: the mean of the three nearest passages.
  func plainEncoder(
    _ bank: EvaluationSet.Bank, _ questions: [EvaluationSet.Question]
  ) -> [[String]] {
    questions.map { question in
      Self.ranked(bank.stories.map { ($0.uid, cosines[question.id]?[$0.uid] ?? 0) })
    }
  }

  /// Two rankings fused by reciprocal rank.
  ///
  /// See Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion", 2009; 60 is theirs.
  func fused(
    _ bank: EvaluationSet.Bank, _ questions: [EvaluationSet.Question]
  ) throws -> [[String]] {
    zip(try bm25(bank, questions), plainEncoder(bank, questions)).map { words, meaning in
      Self.ranked(
        bank.stories.map { story in
          let ranks = [words, meaning].compactMap { $0.firstIndex(of: story.uid) }
          return (story.uid, ranks.reduce(0) { $0 + 1 / Double(60 + $1 + 1) })
        })
    }
  }

  private static func ranked(_ scores: [(uid: String, score: Double)]) -> [String] {
    scores.sorted { ($1.score, $0.uid) < ($0.score, $1.uid) }.map(\.uid)
  }
}
