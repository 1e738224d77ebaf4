import StoryMatcher
import StoryModel
import StoryStorage

/// Joins the journal with the matcher, once for many questions.
final class QuestionMatching {
  private let session: Session
  private let journal: Journal
  private let matcher: Matcher
  private let filter: StoryFilter
  private let dimension: String?
  private let indexed: IndexedStories
  /// All stories where they are few; otherwise each question chooses its own.
  private var stories: [MatchStory]?

  /// Up to here every story is ranked in full.
  private static let fullLimit = 500
  /// Above, so many are, chosen by meaning and dimension and by words.
  private static let shortlistLimit = (outlook: 150, words: 50)

  /// Opens the journal and, where they are few, reads its stories.
  init(
    session: Session, filter: StoryFilter, dimension: String? = nil, interview: Int? = nil
  ) throws {
    self.session = session
    journal = try session.openJournal(.readOnly)
    let dimensions = try journal.dimensions()
    self.dimension = try dimension.map {
      try session.check(dimensions: [$0], known: dimensions.map(\.slug))[0]
    }
    matcher = Matcher(dimensions: dimensions)
    var filter = filter
    if filter.statuses.isEmpty { filter.statuses = [.draft, .ready] }
    self.filter = filter
    indexed = try IndexedStories(session: session, journal: journal, interview: interview)
    if try !journal.hasMoreStories(than: Self.fullLimit) {
      stories = try indexed.load(try journal.stories(filter))
    }
  }

  /// The stories that answer a question, best first.
  ///
  /// - Parameters:
  ///   - question: The question as asked.
  ///   - count: How many stories will be shown, with reasons.
  /// - Returns: What the matcher says.
  /// - Throws: `Failure` for an empty question; `JournalError`.
  func answer(_ question: String, showing count: Int) throws -> MatchResult {
    guard !question.trimmed.isEmpty else {
      throw Failure(.usage, "The question is empty.")
    }
    let heard = matcher.hear(question, as: dimension)
    let stories = try stories ?? shortlisted(for: heard)
    return matcher.match(heard, stories: stories, explaining: count)
  }

  /// Where stories were told.
  var tellings: StoryTellings { indexed.tellings }

  private func shortlisted(for question: HeardQuestion) throws -> [MatchStory] {
    var shortlist = matcher.shortlist(for: question)
    var lacking = 0
    var known: Set<Int> = []
    try journal.forEachOutline(filter, encoder: StoryIndexing.encoder) { story, dimensions, whole in
      shortlist.consider(story, dimensions: dimensions, whole: whole)
      known.insert(story)
      if whole.isEmpty { lacking += 1 }
    }
    if lacking > IndexedStories.catchUpLimit { try indexed.sayWhatLacks(lacking) }
    let byWords = try journal.stories(
      sharing: shortlist.words, limit: Self.shortlistLimit.words
    ).filter(known.contains)
    let chosen = Set(shortlist.best(Self.shortlistLimit.outlook)).union(byWords)
    return try indexed.load(try journal.stories(numbered: chosen.sorted()))
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
