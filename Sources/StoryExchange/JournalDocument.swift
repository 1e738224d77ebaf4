public import StoryModel

/// Everything that an export holds: stories, and what belongs to them.
///
/// Stories are referred to by their `uid`, since their numbers can differ in another journal;
/// interviews by the number they have within the document.
public struct JournalDocument: Sendable, Hashable {
  /// The version of the format that is written, and the newest that is read.
  public static let version = 1

  /// The stories.
  public var stories: [Story]

  /// The competencies that the user added.
  public var dimensions: [Dimension]

  /// Passages that the user confirmed or denied.
  public var evidence: [StoryEvidence]

  /// Numbers whose standing the user gave.
  public var claims: [StoryClaim]

  /// The interviews.
  public var interviews: [Interview]

  /// Which story was told where.
  public var tellings: [StoryTelling]

  /// Questions of the user's own, and those that nothing answered.
  public var questions: [Question]

  /// Rules of the review that the user silenced.
  public var silencedRules: [SilencedRule]

  /// Makes a document that has nothing but what is given.
  public init(
    stories: [Story] = [], dimensions: [Dimension] = [], evidence: [StoryEvidence] = [],
    claims: [StoryClaim] = [], interviews: [Interview] = [], tellings: [StoryTelling] = [],
    questions: [Question] = [], silencedRules: [SilencedRule] = []
  ) {
    self.stories = stories
    self.dimensions = dimensions
    self.evidence = evidence
    self.claims = claims
    self.interviews = interviews
    self.tellings = tellings
    self.questions = questions
    self.silencedRules = silencedRules
  }
}

/// A piece of evidence with the story it stands in.
public struct StoryEvidence: Sendable, Hashable {
  /// The `uid` of the story.
  public var story: String

  /// The passage and the signal.
  public var evidence: Evidence

  /// Makes a piece of evidence.
  public init(story: String, evidence: Evidence) {
    self.story = story
    self.evidence = evidence
  }
}

/// A claim with the story it stands in.
public struct StoryClaim: Sendable, Hashable {
  /// The `uid` of the story.
  public var story: String

  /// The number and its standing.
  public var claim: Claim

  /// Makes a claim.
  public init(story: String, claim: Claim) {
    self.story = story
    self.claim = claim
  }
}

/// A telling whose story is named by its `uid`.
public struct StoryTelling: Sendable, Hashable {
  /// The `uid` of the story.
  public var story: String

  /// The number that the interview has in the document.
  public var interview: Int

  /// The question it answered; may be empty.
  public var question: String

  /// How it landed, 1 (badly) to 5 (very well), where the user said.
  public var landed: Int?

  /// What the user noted.
  public var note: String

  /// Makes a telling.
  public init(
    story: String, interview: Int, question: String = "", landed: Int? = nil, note: String = ""
  ) {
    self.story = story
    self.interview = interview
    self.question = question
    self.landed = landed
    self.note = note
  }
}

/// A rule of the review that is not to be mentioned again.
public struct SilencedRule: Sendable, Hashable {
  /// The name of the rule.
  public var rule: String

  /// The `uid` of the story it is silenced for; `nil` for all.
  public var story: String?

  /// Makes a silenced rule.
  public init(rule: String, story: String? = nil) {
    self.rule = rule
    self.story = story
  }
}
