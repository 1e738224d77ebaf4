public import StoryCoverage
public import StoryModel

/// Everything that a report shows.
public struct ReportContent: Sendable {
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
  /// The stories, in the order of their numbers.
  public var items: [Item]
  /// What they cover.
  public var coverage: CoverageReport
  /// The questions to expect, each with what the stories are worth as answers.
  public var questions: [QuestionAnswers]
  /// The stories for the cheat sheet, the one to tell first in front, by number.
  public var planned: [Int]

  /// Makes the content of a report.
  public init(
    title: String, today: PartialDate, items: [Item], coverage: CoverageReport,
    questions: [QuestionAnswers], planned: [Int]
  ) {
    self.title = title
    self.today = today
    self.items = items
    self.coverage = coverage
    self.questions = questions
    self.planned = planned
  }
}

extension ReportContent {
  /// The titles of the stories by number.
  var titles: [Int: String] {
    Dictionary(items.map { ($0.story.id ?? 0, Self.title(of: $0.story)) }) { first, _ in first }
  }

  /// A story's title, or else how it begins.
  static func title(of story: Story) -> String {
    guard story.isBlank(.title) else { return story.title }
    let part = StoryField.parts.first { !story.isBlank($0) }
    return part.map { CheatSheet.firstSentence(of: story.text(of: $0), words: 9) } ?? "(untitled)"
  }
}
