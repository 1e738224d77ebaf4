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
  private let evidence: [Int: [Evidence]]
  private let tellings: StoryTellings
  /// All stories where they are few; otherwise each question chooses its own.
  private var stories: [MatchStory]?
  private var hasSaidWhatLacks = false

  /// Up to here every story is ranked in full.
  private static let fullLimit = 500
  /// Above, so many are, chosen by meaning and dimension and by words.
  private static let shortlistLimit = (outlook: 250, words: 100)
  /// So many missing indexes are made on the way; more are left to `storybank index`.
  private static let catchUpLimit = 20

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
    evidence = try journal.evidence()
    tellings = try StoryTellings(journal: journal, asking: interview)
    if try !journal.hasMoreStories(than: Self.fullLimit) {
      stories = try load(try journal.stories(filter))
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
    let stories = try stories ?? shortlisted(for: question)
    return matcher.match(question, stories: stories, as: dimension, explaining: count)
  }

  /// How well the stories answer each of many questions, best first.
  func scores(for questions: [String]) throws -> [[StoryScore]] {
    let stories = try stories ?? load(try journal.stories(filter))
    return matcher.scores(for: questions, stories: stories)
  }

  /// Where a story has been told, in words; `nil` where it has not.
  func places(of story: Int) -> String? { tellings.places(of: story) }

  private func shortlisted(for question: String) throws -> [MatchStory] {
    var shortlist = matcher.shortlist(for: question, as: dimension)
    var lacking = 0
    try journal.forEachOutline(filter, encoder: StoryIndexing.encoder) { story, dimensions, whole in
      shortlist.consider(story, dimensions: dimensions, whole: whole)
      if whole.isEmpty { lacking += 1 }
    }
    if lacking > Self.catchUpLimit { try sayWhatLacks(lacking) }
    let byWords = try journal.stories(
      sharing: shortlist.words, filter: filter, limit: Self.shortlistLimit.words)
    let chosen = Set(shortlist.best(Self.shortlistLimit.outlook)).union(byWords)
    return try load(try journal.stories(numbered: chosen.sorted()))
  }

  /// Stories with what the matcher needs beside them; makes a few indexes where they are missing.
  private func load(_ stories: [Story]) throws -> [MatchStory] {
    let ids = stories.compactMap(\.id)
    let isAll = ids.count > Self.fullLimit
    var indexes = try StoryIndexing.indexes(in: journal, of: isAll ? nil : ids)
    let lacking = Set(ids.filter { indexes[$0] == nil })
    if lacking.count > Self.catchUpLimit {
      try sayWhatLacks(lacking.count)
    } else if !lacking.isEmpty {
      let made = try catchUp(lacking)
      indexes.merge(made) { $1 }
    }
    return stories.map { story in
      let id = story.id ?? 0
      return MatchStory(
        story: story, index: indexes[id], evidence: evidence[id] ?? [],
        told: tellings.count(of: id), isToldHere: tellings.isToldHere(id))
    }
  }

  private func catchUp(_ lacking: Set<Int>) throws -> [Int: StoryIndex] {
    do {
      let journal = try session.openJournal(.readWrite)
      let indexing = StoryIndexing(session: session, journal: journal)
      try indexing.make(for: try indexing.missing(of: lacking.sorted()))
      return try StoryIndexing.indexes(in: journal, of: lacking.sorted())
    } catch {
      try session.note(
        "Indexes of stories could not be kept: \(Failure(from: error).message)")
      return [:]
    }
  }

  private func sayWhatLacks(_ count: Int) throws {
    guard !hasSaidWhatLacks else { return }
    hasSaidWhatLacks = true
    try session.note(
      "\(Plural.stories(count)) not indexed yet, so judged by their words and dimensions alone. "
        + "`storybank index` does it.")
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
