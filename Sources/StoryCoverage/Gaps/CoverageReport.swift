public import StoryModel

/// What a journal covers, and what it lacks.
///
/// It counts proof rather than labels: a dimension is strong only when passages of ready stories
/// show every signal of it. Adding a ready story never lowers a status, a count of ready or strong
/// stories, a signal or a question.
public struct CoverageReport: Sendable, Hashable {
  /// Each dimension, in the order given.
  public var dimensions: [DimensionCoverage]

  /// The questions that have a workable story, and those that have none.
  public var questions: QuestionCoverage

  /// Stories that are the best answer to too many questions.
  public var concentration: [StoryConcentration]

  /// What is worth knowing about the journal as a whole.
  public var remarks: [CoverageRemark]

  /// The three most useful things to log or add now.
  public var next: [CoveragePrompt]

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - stories: Every story of the journal; retired ones count only as retired.
  ///   - dimensions: The dimensions to cover, built in or the user's own.
  ///   - questions: The questions of the bank and the user's own, and those that nothing answered.
  ///   - today: The day from which ages count.
  ///   - freshnessMonths: The age in months from which a story only fills gaps. Sixty, because
  ///     coaches advise stories of the last three to seven years, and one published rule lets
  ///     stories beyond five years only fill gaps.
  public init(
    stories: [CoverageStory], dimensions: [Dimension], questions: [QuestionAnswers] = [],
    today: PartialDate, freshnessMonths: Int = 60
  ) {
    let age = StoryAge(today: today, freshnessMonths: freshnessMonths)
    var byDimension: [String: [CoverageStory]] = [:]
    for story in stories {
      for slug in Set(story.story.dimensions) { byDimension[slug, default: []].append(story) }
    }
    self.dimensions = dimensions.map {
      DimensionJudge(dimension: $0, age: age).coverage(by: byDimension[$0.slug] ?? [])
    }
    let standing = QuestionStanding(questions: questions, dimensions: self.dimensions)
    self.questions = standing.coverage
    let ready = stories.filter { $0.story.status == .ready }
    concentration = standing.concentration(
      readyStories: ready.count, byDimension: byDimension)
    remarks = CoverageRemarks(ready: ready, age: age, concentration: concentration).all
    next = PromptChoice(
      dimensions: dimensions, coverage: self.dimensions, uncovered: self.questions.uncovered
    ).prompts(limit: 3)
  }
}
