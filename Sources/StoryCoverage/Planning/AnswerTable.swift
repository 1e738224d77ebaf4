import StoryModel

/// What each story is worth for each question, and the words to explain a choice.
struct AnswerTable {
  /// For each question the worth of each story.
  let worths: [[Int?]]

  private let questions: [QuestionAnswers]
  private let stories: [PlannedStory]
  private let toldBefore: Set<Int>
  private let fits: [[StoryAnswer.Fit]]
  /// For each question the columns that could answer it, best first.
  private let rankings: [[Int]]

  /// What an answer is worth.
  ///
  /// One question more with a workable answer is worth more than a strong
  /// answer in place of a workable one; a stretch is better than nothing; the score decides
  /// between equals.
  private enum Worth {
    static let strong = 1_000_000
    static let workable = 700_000
    static let stretch = 250_000
    static let score = 50_000.0
    /// A strong story that they know already comes after a workable one that they do not, and
    /// before a stretch.
    static let toldBefore = 440_000
    /// From the fifth telling on, an equal one is given the turn.
    static let overused = 60_000
  }

  init(questions: [QuestionAnswers], stories: [PlannedStory], toldBefore: Set<Int>) {
    self.questions = questions
    self.stories = stories
    self.toldBefore = toldBefore
    var columns: [Int: Int] = [:]
    for (column, story) in stories.enumerated() where columns[story.id] == nil {
      columns[story.id] = column
    }
    var worths: [[Int?]] = []
    var fits: [[StoryAnswer.Fit]] = []
    for question in questions {
      var line = [Int?](repeating: nil, count: stories.count)
      var fitting = [StoryAnswer.Fit](repeating: .none, count: stories.count)
      for answer in question.answers ?? [] {
        guard let column = columns[answer.story] else { continue }
        line[column] = Self.worth(
          of: answer, story: stories[column], isKnown: toldBefore.contains(answer.story))
        fitting[column] = answer.fit
      }
      worths.append(line)
      fits.append(fitting)
    }
    self.worths = worths
    self.fits = fits
    rankings = worths.map { line in
      line.indices.filter { line[$0] != nil }.sorted {
        (line[$1] ?? 0, $0) < (line[$0] ?? 0, $1)
      }
    }
  }

  private static func worth(
    of answer: StoryAnswer, story: PlannedStory, isKnown: Bool
  ) -> Int? {
    let base: Int
    switch answer.fit {
    case .none: return nil
    case .stretch: base = Worth.stretch
    case .workable: base = Worth.workable
    case .strong: base = Worth.strong
    }
    let score = answer.score.isFinite ? min(max(answer.score, 0), 1) : 0
    var worth = base + Int(score * Worth.score)
    if isKnown { worth -= Worth.toldBefore }
    if story.tellings >= 5 { worth -= Worth.overused }
    return max(1, worth)
  }

  /// The questions that a story answers at least workably.
  func rowsAnswered(by column: Int) -> [Int] {
    fits.indices.filter { fits[$0][column] >= .workable }
  }

  /// The answer to a question, given which story each question has.
  func answer(to row: Int, given: [Int?]) -> PrepPlan.Answer {
    let ranking = rankings[row]
    let column = given[row]
    let taken = Set(given.compactMap(\.self))
    let backup =
      ranking.first { $0 != column && !taken.contains($0) } ?? ranking.first { $0 != column }
    return PrepPlan.Answer(
      question: questions[row].question, story: column.map { stories[$0].id },
      fit: column.map { fits[row][$0] } ?? .none, backup: backup.map { stories[$0].id },
      note: notes(on: row, column: column, backup: backup, given: given).joined(separator: " "))
  }

  private func notes(
    on row: Int, column: Int?, backup: Int?, given: [Int?]
  ) -> [String] {
    let ranking = rankings[row]
    var notes: [String] = []
    if let best = ranking.first, best != column,
      let winner = given.firstIndex(of: best),
      worth(row, best) > column.map({ worth(row, $0) }) ?? 0
    {
      let better =
        column == nil
        ? "No story is left: #\(stories[best].id) would answer this"
        : "#\(stories[best].id) fits better"
      let reason = reason(for: best, at: winner, over: row, given: given)
      notes.append("\(better), and is given to question \(winner + 1), \(reason).")
    }
    guard let column else {
      return notes.isEmpty ? ["No story answers this."] : notes
    }
    let rivals = given.indices.filter { $0 != row && rankings[$0].first == column }
    if !rivals.isEmpty {
      let list = PrepPlan.questions(rivals.prefix(3).map { $0 + 1 })
      let reason = reason(for: column, at: row, over: rivals[0], given: given)
      notes.append("Also the best for \(list); given to \(row + 1) \(reason).")
    }
    if fits[row][column] == .stretch { notes.append("A stretch: it needs a bridge.") }
    if toldBefore.contains(stories[column].id) { notes.append("They have heard it before.") }
    if let backup, toldBefore.contains(stories[backup].id) {
      notes.append("The backup they have heard before.")
    }
    if stories[column].tellings >= 5 {
      notes.append("Told \(stories[column].tellings) times already.")
    }
    return notes
  }

  private func worth(_ row: Int, _ column: Int) -> Int { worths[row][column] ?? 0 }

  /// Why a story went to one question and not to another.
  private func reason(for column: Int, at winner: Int, over loser: Int, given: [Int?]) -> String {
    let others = rankings[winner].filter { $0 != column }
    if others.isEmpty { return "because nothing else answers that" }
    if others.allSatisfy({ fits[winner][$0] < .workable }) {
      return "because everything else would be a stretch there"
    }
    if worth(winner, column) > worth(loser, column) { return "because it fits better there" }
    if given[loser] != nil { return "because question \(loser + 1) has another good story" }
    return "because the whole is better so"
  }
}
