import StoryMatcher
import StoryModel
import StoryStorage

/// Joins the journal with the matcher, once for many questions.
struct QuestionMatching {
  private let session: Session
  private let matcher: Matcher
  private let stories: [MatchStory]
  private let dimension: String?

  init(
    session: Session, filter: StoryFilter, dimension: String?
  ) throws {
    self.session = session
    let journal = try session.openJournal(.readOnly)
    let dimensions = try journal.dimensions()
    self.dimension = try dimension.map {
      try session.check(dimensions: [$0], known: dimensions.map(\.slug))[0]
    }
    matcher = Matcher(dimensions: dimensions)
    var filter = filter
    if filter.statuses.isEmpty { filter.statuses = [.draft, .ready] }
    stories = try journal.stories(filter).map { MatchStory(story: $0) }
  }

  /// The stories that answer a question, best first.
  func answer(_ question: String) throws -> MatchResult {
    guard !question.trimmed.isEmpty else {
      throw Failure(.usage, "The question is empty.")
    }
    return matcher.match(question, stories: stories, as: dimension)
  }

  /// Keeps a question that nothing answers, so that `gaps` shows it.
  ///
  /// Failing to keep it is no reason to withhold the answer: a remark is enough.
  func remember(_ result: MatchResult) throws {
    do {
      let journal = try session.openJournal(.readWrite)
      try journal.recordUnanswered(
        result.question.trimmed, dimension: result.gap?.dimension)
    } catch {
      try session.note("The question could not be kept for `gaps`: \(Failure(from: error).message)")
    }
  }
}
