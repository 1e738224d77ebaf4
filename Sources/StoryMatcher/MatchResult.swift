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

/// One of the questions that a compound question asks.
public struct MatchPart: Sendable, Hashable {
  /// Its own words.
  public var question: String
  /// What it was heard as, the most probable first.
  public var dimensions: [HeardDimension]
  /// The story that answers it best; `nil` where none reaches `stretch`.
  public var best: Match?
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
  /// The questions in it, where it asks for several things; otherwise empty.
  public var parts: [MatchPart]
}

/// A story with what the matcher needs to know beside its text.
public struct MatchStory: Sendable, Hashable {
  /// The story.
  public var story: Story
  /// What its passages mean and show; without it the story is ranked by its words and dimensions.
  public var index: StoryIndex?
  /// What the user said of its signals.
  public var evidence: [Evidence]
  /// How often it has been told.
  public var told: Int
  /// Whether it has been told to those who will ask the question.
  public var isToldHere: Bool

  /// Makes a value.
  public init(
    story: Story, index: StoryIndex? = nil, evidence: [Evidence] = [], told: Int = 0,
    isToldHere: Bool = false
  ) {
    self.story = story
    self.index = index
    self.evidence = evidence
    self.told = told
    self.isToldHere = isToldHere
  }
}

/// How well a story answers a question, without the reasons.
public struct StoryScore: Sendable, Hashable {
  /// The number of the story.
  public var id: Int
  /// Higher is better, and only comparable within one question.
  public var score: Double
  /// How well it answers.
  public var fit: Fit
  /// The probability that a judge would call it a good answer, 0 to 1.
  public var probability: Double
}
