public import StoryCoverage
public import StoryModel

/// What a report shows beside the stories themselves.
public struct ReportContent: Sendable {
  /// A story as the rest of the report refers to it.
  public struct Mention: Sendable, Hashable {
    /// Its number.
    public var id: Int
    /// Its title, or the first words of it where it has none.
    public var title: String
    /// When it happened.
    public var date: PartialDate?
    /// Draft, ready or retired.
    public var status: StoryStatus

    /// Mentions a story.
    public init(_ story: Story) {
      id = story.id ?? 0
      title = Self.title(of: story)
      date = story.date
      status = story.status
    }

    static func title(of story: Story) -> String {
      guard story.isBlank(.title) else { return story.title }
      let part = StoryField.parts.first { !story.isBlank($0) }
      return part.map { CheatSheet.firstSentence(of: story.text(of: $0), words: 9) } ?? "(untitled)"
    }
  }

  /// A story with what is known of it.
  public struct Item: Sendable {
    /// The story.
    public var story: Story
    /// The passages that show signals.
    public var evidence: [Evidence]
    /// The numbers in it.
    public var claims: [Claim]
    /// Where it was told, in words; empty when nowhere.
    public var told: String

    /// Makes an item.
    public init(story: Story, evidence: [Evidence], claims: [Claim], told: String) {
      self.story = story
      self.evidence = evidence
      self.claims = claims
      self.told = told
    }
  }

  /// The headline.
  public var title: String
  /// The day of the report.
  public var today: PartialDate
  /// All stories, in the order of their numbers.
  public var stories: [Mention]
  /// What they cover.
  public var coverage: CoverageReport
  /// The questions to expect, each with what the stories are worth as answers.
  public var questions: [QuestionAnswers]
  /// The stories for the cheat sheet, the one to tell first in front; no more are shown than fit.
  public var planned: [Story]

  /// So many stories fit on the cheat sheet.
  public static let mostPlanned = CheatSheet.mostStories

  /// Makes the content of a report.
  public init(
    title: String, today: PartialDate, stories: [Mention], coverage: CoverageReport,
    questions: [QuestionAnswers], planned: [Story]
  ) {
    self.title = title
    self.today = today
    self.stories = stories
    self.coverage = coverage
    self.questions = questions
    self.planned = planned
  }
}
