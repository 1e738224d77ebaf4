public import StoryModel

/// How well a story answers a question.
public enum Fit: String, Sendable, Hashable, CaseIterable {
  /// It answers the question.
  case strong
  /// It answers most of it.
  case workable
  /// It can be bent to it.
  case stretch
  /// It is about something else.
  case none
}

/// A dimension that a question was heard as.
public struct HeardDimension: Sendable, Hashable {
  /// The slug.
  public var dimension: String
  /// How probable it is, 0 to 1; what is missing to 1 over all dimensions is "none of them".
  public var probability: Double

  /// Makes a value.
  public init(dimension: String, probability: Double) {
    self.dimension = dimension
    self.probability = probability
  }
}

/// A signal that a story does not show yet, and what to add.
public struct MissingSignal: Sendable, Hashable {
  /// The slug.
  public var signal: String
  /// What to add before telling the story.
  public var advice: String
}

/// A story with its fit to a question.
public struct Match: Sendable, Hashable {
  /// The number of the story.
  public var id: Int
  /// Its name for machines.
  public var uid: String
  /// Its title.
  public var title: String
  /// How it ranks; higher is better, and only comparable within one question.
  public var score: Double
  /// How well it answers.
  public var fit: Fit
  /// Why, in words.
  public var reasons: [String]
  /// The passages that show what the question asks for.
  public var evidence: [Evidence]
  /// What to add before telling it.
  public var missing: [MissingSignal]
  /// How often it has been told.
  public var told: Int
}

/// That no story answers a question, and what to do about it.
public struct MatchGap: Sendable, Hashable {
  /// The slug of the dimension that the question asks for, where it asks for one.
  public var dimension: String?
  /// What to think of, in words that help to remember a story.
  public var prompt: String
}

/// The answer to a question.
public struct MatchResult: Sendable, Hashable {
  /// The question as asked.
  public var question: String
  /// What it was heard as, the most probable first.
  public var dimensions: [HeardDimension]
  /// Every story, best first; ties by number.
  public var matches: [Match]
  /// Set where no story reaches `stretch`.
  public var gap: MatchGap?
}

/// A story with what the matcher needs to know beside its text.
public struct MatchStory: Sendable, Hashable {
  /// The story.
  public var story: Story
  /// How often it has been told.
  public var told: Int

  /// Makes a value.
  public init(story: Story, told: Int = 0) {
    self.story = story
    self.told = told
  }
}
