public import StoryModel

/// Who answers what in an interview to come: no story twice, and the whole as good as it can be.
public struct PrepPlan: Sendable, Hashable {
  /// The story for one question.
  public struct Answer: Sendable, Hashable {
    /// The question.
    public var question: Question

    /// The number of the story that answers it; `nil` where none is left that could.
    public var story: Int?

    /// How well it fits; `none` without a story.
    public var fit: StoryAnswer.Fit

    /// The story to tell if the first one is spent: the best that answers nothing else here, or
    /// else the best of the others.
    public var backup: Int?

    /// What there is to know, such as why a better story was given to another question; may be
    /// empty.
    public var note: String
  }

  /// One for each question, in the order given.
  public var answers: [Answer]

  /// The smallest set of stories that covers every dimension and question that can be covered at
  /// all, by number; stories told before only for what no other covers.
  public var cover: [Int]

  /// Whether no smaller set exists; otherwise it is the smallest that was found.
  public var coverIsSmallest: Bool

  /// The questions without a story, in the order given.
  public var uncovered: [Question]

  /// The slugs of dimensions that none of the stories has.
  public var uncoveredDimensions: [String]

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - questions: The questions to expect, each with what the stories are worth as answers.
  ///   - stories: The stories that may be told; answers of others are left aside.
  ///   - dimensions: The slugs of the dimensions to cover.
  ///   - toldBefore: Stories that the same organisation has heard: people compare notes, so they
  ///     are told again only where nothing else answers.
  public init(
    questions: [QuestionAnswers], stories: [PlannedStory], dimensions: [String] = [],
    toldBefore: Set<Int> = []
  ) {
    let table = AnswerTable(questions: questions, stories: stories, toldBefore: toldBefore)
    let given = Assignment.best(table.worths)
    answers = questions.indices.map { table.answer(to: $0, given: given) }
    uncovered = answers.filter { $0.story == nil }.map(\.question)

    let known = dimensions.filter { slug in
      stories.contains { $0.dimensions.contains(slug) }
    }
    uncoveredDimensions = dimensions.filter { !known.contains($0) }
    let sets = stories.indices.map { column in
      let slugs = stories[column].dimensions
      return Set(known.indices.filter { slugs.contains(known[$0]) })
        .union(table.rowsAnswered(by: column).map { known.count + $0 })
    }
    let smallest = StoryCover(
      of: Self.sparing(sets, known: stories.map { toldBefore.contains($0.id) }))
    cover = smallest.chosen.map { stories[$0].id }.sorted()
    coverIsSmallest = smallest.isSmallest
  }

  /// The numbers of the stories that it names.
  public var stories: Set<Int> {
    Set(answers.flatMap { [$0.story, $0.backup].compactMap(\.self) } + cover)
  }

  /// What each story covers, for one that they know only what no fresh one does.
  private static func sparing(_ sets: [Set<Int>], known: [Bool]) -> [Set<Int>] {
    let fresh = zip(sets, known).reduce(into: Set<Int>()) { covered, item in
      if !item.1 { covered.formUnion(item.0) }
    }
    return zip(sets, known).map { $1 ? $0.subtracting(fresh) : $0 }
  }

  /// `question 2`, `questions 2 and 4`, `questions 2, 4 and 5`.
  public static func questions(_ numbers: [Int]) -> String {
    let texts = numbers.map(String.init)
    guard texts.count > 1, let last = texts.last else { return "question \(texts.joined())" }
    return "questions \(texts.dropLast().joined(separator: ", ")) and \(last)"
  }
}
