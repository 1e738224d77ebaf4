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
}
