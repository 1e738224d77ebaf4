import StoryModel

/// Which questions have a story.
public struct QuestionCoverage: Sendable, Hashable {
  /// A question that no story answers.
  public struct Uncovered: Sendable, Hashable {
    /// The question.
    public var question: String
    /// The slug of the dimension it asks for, where that is known.
    public var dimension: String?
    /// Slugs of the signals it asks for.
    public var signals: [String]
  }

  /// How many questions there are.
  public var total: Int

  /// How many have a story that is at least workable.
  public var covered: Int

  /// Those that have none, in the order given.
  public var uncovered: [Uncovered]
}

/// A story that is the best answer to too many questions: it can be told once.
public struct StoryConcentration: Sendable, Hashable {
  /// The number of the story.
  public var story: Int

  /// How many questions it is the best answer to.
  public var questions: Int
}

/// Finds out which questions stand on which story.
struct QuestionStanding {
  let questions: [QuestionAnswers]
  let dimensions: [DimensionCoverage]

  var coverage: QuestionCoverage {
    let uncovered = questions.filter { !isCovered($0) }.map {
      QuestionCoverage.Uncovered(
        question: $0.question.text, dimension: $0.question.dimension, signals: $0.question.signals)
    }
    return QuestionCoverage(
      total: questions.count, covered: questions.count - uncovered.count, uncovered: uncovered)
  }

  private func isCovered(_ question: QuestionAnswers) -> Bool {
    if question.answers != nil { return question.best(atLeast: .workable) != nil }
    // A question that found nothing stays open until the matcher says otherwise.
    guard question.question.origin != .unanswered else { return false }
    return dimensions.contains {
      $0.slug == question.question.dimension && $0.status > .gap
    }
  }

  /// One story leans on too many questions when it is the best for twice its fair share, and for
  /// more than five: a published cap on the uses of a story in one round of interviews.
  ///
  /// - Parameters:
  ///   - readyStories: How many stories are ready.
  ///   - only: For each dimension with a single ready story, that one.
  /// - Returns: Those that are leant on too much, the most first.
  func concentration(readyStories: Int, only: [String: Int]) -> [StoryConcentration] {
    guard readyStories > 0 else { return [] }
    var best: [Int: Int] = [:]
    for question in questions {
      if question.answers == nil {
        if let story = only[question.question.dimension ?? ""] { best[story, default: 0] += 1 }
      } else if let answer = question.best(atLeast: .workable) {
        best[answer.story, default: 0] += 1
      }
    }
    let share = Double(best.values.reduce(0, +)) / Double(readyStories)
    return best.filter { $0.value > 5 && Double($0.value) > 2 * share }
      .map { StoryConcentration(story: $0.key, questions: $0.value) }
      .sorted { ($1.questions, $0.story) < ($0.questions, $1.story) }
  }
}
