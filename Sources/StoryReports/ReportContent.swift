public import StoryCoverage
public import StoryModel

/// Everything that a report shows but the stories themselves, which are given while it is written.
public struct ReportContent: Sendable {
  /// What of a story stands outside of its own article.
  public struct Entry: Sendable {
    /// The number.
    public var id: Int
    /// The title, or else how the story begins.
    public var title: String
    /// When it happened.
    public var date: PartialDate?
    /// Draft, ready or retired.
    public var status: StoryStatus

    /// Makes the entry of a story.
    public init(of story: Story) {
      id = story.id ?? 0
      title = ReportContent.title(of: story)
      date = story.date
      status = story.status
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

  /// More stories than this do not fit on the one page of the cheat sheet; coaches advise eight to
  /// twelve.
  public static let mostPlanned = 12

  /// The headline.
  public var title: String
  /// The day of the report.
  public var today: PartialDate
  /// The stories in short, in the order of their numbers.
  public var entries: [Entry]
  /// What they cover.
  public var coverage: CoverageReport
  /// The questions to expect, each with what the stories are worth as answers.
  public var questions: [QuestionAnswers]
  /// The stories for the cheat sheet, the one to tell first in front; at most ``mostPlanned`` are shown.
  public var planned: [Story]

  /// Makes the content of a report.
  public init(
    title: String, today: PartialDate, entries: [Entry], coverage: CoverageReport,
    questions: [QuestionAnswers], planned: [Story]
  ) {
    self.title = title
    self.today = today
    self.entries = entries
    self.coverage = coverage
    self.questions = questions
    self.planned = planned
  }
}

extension ReportContent {
  /// The titles of the stories by number.
  var titles: [Int: String] {
    Dictionary(entries.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// A story's title, or else how it begins.
  static func title(of story: Story) -> String {
    guard story.isBlank(.title) else { return story.title }
    let part = StoryField.parts.first { !story.isBlank($0) }
    return part.map { CheatSheet.firstSentence(of: story.text(of: $0), words: 9) } ?? "(untitled)"
  }
}
