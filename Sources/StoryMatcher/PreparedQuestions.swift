/// Questions with the features of the same stories for each.
struct PreparedQuestions {
  let questions: [HeardQuestion]
  private let terms: [[Int]]
  private var table: RankingTable

  init(_ questions: [HeardQuestion]) {
    var vocabulary: [Term: Int] = [:]
    terms = questions.map { question in
      var seen: Set<Int> = []
      return Terms.terms(of: question.text).compactMap { term in
        let position = vocabulary[term] ?? vocabulary.count
        vocabulary[term] = position
        return seen.insert(position).inserted ? position : nil
      }
    }
    self.questions = questions
    table = RankingTable(vocabulary: vocabulary)
  }

  mutating func append(_ stories: [MatchStory]) {
    table.append(stories)
  }

  /// Forgets what only taking in stories needs.
  mutating func endReading() { table.endReading() }

  func candidates(for question: Int, limit: Int) -> [Int] {
    table.candidates(for: questions[question], limit: limit)
  }

  func features(
    of question: Int, _ candidates: [Int], indexes: [StoryIndex?]
  ) -> [[Double]] {
    table.features(
      for: questions[question], terms: terms[question], of: candidates, indexes: indexes)
  }
}
