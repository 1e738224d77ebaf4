public import StoryModel

/// Counts what stories cover while they come one after the other, and keeps no more of each than the
/// report will say.
public struct CoverageTally: Sendable {
  private let dimensions: [Dimension]
  private var judges: [DimensionJudge]
  private var remarks: CoverageRemarks
  private let places: [String: Int]

  /// Begins without a story.
  ///
  /// - Parameters:
  ///   - dimensions: The dimensions to cover, built in or the user's own.
  ///   - today: The day from which ages count.
  ///   - freshnessMonths: The age in months from which a story only fills gaps. Sixty, because
  ///     coaches advise stories of the last three to seven years, and one published rule lets
  ///     stories beyond five years only fill gaps.
  public init(dimensions: [Dimension], today: PartialDate, freshnessMonths: Int = 60) {
    let age = StoryAge(today: today, freshnessMonths: freshnessMonths)
    self.dimensions = dimensions
    judges = dimensions.map { DimensionJudge(dimension: $0, age: age) }
    remarks = CoverageRemarks(age: age)
    places = Dictionary(dimensions.enumerated().map { ($1.slug, $0) }) { first, _ in first }
  }

  /// Takes in a story; retired ones count only as retired.
  public mutating func add(_ story: CoverageStory) {
    for slug in Set(story.story.dimensions) {
      if let place = places[slug] { judges[place].add(story) }
    }
    if story.story.status == .ready { remarks.add(story) }
  }

  /// The report on all that was taken in.
  ///
  /// - Parameter questions: The questions of the bank and the user's own, and those that nothing
  ///   answered.
  /// - Returns: What the stories cover, and what they lack.
  public func report(questions: [QuestionAnswers] = []) -> CoverageReport {
    let coverage = judges.map(\.coverage)
    let standing = QuestionStanding(questions: questions, dimensions: coverage)
    let concentration = standing.concentration(
      readyStories: remarks.ready,
      only: Dictionary(
        judges.compactMap { judge in judge.onlyReady.map { (judge.dimension.slug, $0) } }
      ) { first, _ in first })
    let covered = standing.coverage
    return CoverageReport(
      dimensions: coverage, questions: covered, concentration: concentration,
      remarks: remarks.all(concentration: concentration),
      next: PromptChoice(
        dimensions: dimensions, coverage: coverage, uncovered: covered.uncovered
      ).prompts(limit: 3))
  }
}
