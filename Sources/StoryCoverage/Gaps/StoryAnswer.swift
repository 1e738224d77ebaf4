public import StoryModel

/// What a story is worth as the answer to a question, as the matcher found.
public struct StoryAnswer: Sendable, Hashable {
  /// How well a story fits a question.
  public enum Fit: String, Sendable, Hashable, CaseIterable, Comparable {
    /// It answers something else.
    case none
    /// It answers with a bridge.
    case stretch
    /// It answers.
    case workable
    /// It answers as if it had been asked for.
    case strong

    /// The lesser fit comes first.
    public static func < (one: Fit, other: Fit) -> Bool { one.rank < other.rank }

    var rank: Int {
      switch self {
      case .none: 0
      case .stretch: 1
      case .workable: 2
      case .strong: 3
      }
    }
  }

  /// The number of the story.
  public var story: Int

  /// How well it fits.
  public var fit: Fit

  /// The matcher's score, higher is better; compared within one question only.
  public var score: Double

  /// Makes an answer.
  public init(story: Int, fit: Fit, score: Double) {
    self.story = story
    self.fit = fit
    self.score = score
  }
}

/// A question with the stories that could answer it.
public struct QuestionAnswers: Sendable, Hashable {
  /// The question.
  public var question: Question

  /// What the stories are worth as answers; stories left out fit not at all.
  ///
  /// `nil` where the matcher was not asked: then the question counts as answered when its dimension
  /// has a ready story.
  public var answers: [StoryAnswer]?

  /// Makes a question with its answers.
  public init(_ question: Question, answers: [StoryAnswer]? = nil) {
    self.question = question
    self.answers = answers
  }

  /// The best answer that fits at least so well; of equals the story with the lower number.
  func best(atLeast fit: StoryAnswer.Fit) -> StoryAnswer? {
    (answers ?? []).filter { $0.fit >= fit }.min { one, other in
      (other.fit, other.score, one.story) < (one.fit, one.score, other.story)
    }
  }
}
