import StoryCoverage
import StoryGuidance
import StoryMatcher
import StoryModel
import StoryStorage
import Synchronization

/// Joins the journal with the matcher and with coverage.
final class JournalCoverage {
  let journal: Journal
  let dimensions: [Dimension]
  private let session: Session
  private let matcher: Matcher
  private let indexed: IndexedStories

  /// Opens the journal; an interview is one that is prepared for.
  init(session: Session, interview: Int? = nil) throws {
    self.session = session
    journal = try session.openJournal(.readOnly)
    dimensions = try journal.dimensions()
    matcher = Matcher(dimensions: dimensions)
    indexed = try IndexedStories(session: session, journal: journal, interview: interview)
  }

  /// A story with the evidence in it, denied signals included; `nil` evidence where nobody looked.
  static func coverageStory(_ story: MatchStory) -> CoverageStory {
    let denied = story.evidence.filter { $0.state == .denied }
    let found = SignalFinding.evidence(in: story) + denied
    return CoverageStory(
      story: story.story, evidence: story.index == nil && found.isEmpty ? nil : found,
      tellings: story.told)
  }

  /// The questions that an interviewer may ask: the built-in ones, those of the user's own
  /// dimensions, the user's own, and those that nothing answered.
  func expectedQuestions() throws -> [Question] {
    QuestionBank.questions
      + dimensions.filter { !$0.isBuiltIn }.flatMap { dimension in
        dimension.exampleQuestions.map {
          Question(text: $0, dimension: dimension.slug, origin: .own)
        }
      } + (try journal.questions())
  }

  /// The first few questions of the bank for each of some dimensions (all where none are named), and
  /// the user's own for them.
  func usualQuestions(of slugs: [String] = [], each: Int) throws -> [Question] {
    let all = try expectedQuestions()
    let asked = slugs.isEmpty ? dimensions.map(\.slug) : slugs
    let usual = asked.flatMap { slug in
      all.filter { $0.dimension == slug && $0.id == nil }.prefix(each)
    }
    let own = all.filter { question in
      question.id != nil
        && (slugs.isEmpty || question.dimension.map(slugs.contains) == true)
    }
    return usual + own
  }

  /// Hands over every story that is not in the trash, some after the others.
  func forEachBatch(_ body: ([CoverageStory]) throws -> Void) throws {
    try forEachBatch(judging: { $0.mapOnEveryCore(Self.coverageStory) }, body)
  }

  /// Goes through the stories and hands over what is made of them, in their order: made on another
  /// core, while this one reads the next and the body takes those before.
  private func forEachBatch<Judged: Sendable>(
    judging judge: @escaping @Sendable ([MatchStory]) -> Judged, _ body: (Judged) throws -> Void
  ) throws {
    var last: Underway<Judged>?
    try indexed.forEachBatch { stories in
      let next = Underway { judge(stories) }
      if let last { try body(last.value()) }
      last = next
    }
    if let last { try body(last.value()) }
  }

  /// A story as coverage sees it; `nil` where there is none of that number.
  func story(_ id: Int) throws -> CoverageStory? {
    try indexed.load(try journal.stories(numbered: [id])).first.map(Self.coverageStory)
  }

  /// Goes through the journal once, and finds what the ready stories are worth as answers.
  ///
  /// - Parameters:
  ///   - questions: The questions; one without a dimension gets the one that it is heard as.
  ///   - body: Takes every story that is not in the trash, in the order of their numbers.
  /// - Returns: The questions with their answers.
  /// - Throws: `JournalError`, or what the body throws.
  func answers(
    to questions: [Question], visiting body: (CoverageStory) throws -> Void = { _ in }
  ) throws -> [QuestionAnswers] {
    let scoring = Mutex<StoryScoring?>(nil)
    let hearing = Underway { [matcher] in
      let heard = questions.map(\.text).mapOnEveryCore { matcher.hear($0) }
      scoring.withLock { $0 = StoryScoring(heard) }
      return heard
    }
    try forEachBatch(judging: { stories in
      scoring.withLock { $0?.add(Self.answers(among: stories)) }
      return stories.mapOnEveryCore(Self.coverageStory)
    }) { stories in
      try stories.forEach(body)
    }
    let heard = hearing.value()
    let scores = try scoring.withLock { try $0?.scores(indexes: indexed.indexes) ?? [] }
    return questions.indices.map { index in
      var question = questions[index]
      question.dimension = question.dimension ?? heard[index].likelyDimension
      return QuestionAnswers(
        question,
        answers: scores[index].map {
          StoryAnswer(
            story: $0.id, fit: StoryAnswer.Fit(rawValue: $0.fit.rawValue) ?? .none,
            score: $0.probability)
        })
    }
  }

  /// The stories that can be told, as new to whoever asks: planning has a rule of its own for what
  /// was told before.
  private static func answers(among stories: [MatchStory]) -> [MatchStory] {
    stories.filter { $0.story.status == .ready }.map { story in
      var story = story
      story.isToldHere = false
      return story
    }
  }

  /// What the journal covers.
  ///
  /// - Parameter body: Takes every story that is not in the trash.
  /// - Returns: The report.
  /// - Throws: `JournalError`, or what the body throws.
  func report(visiting body: (CoverageStory) throws -> Void = { _ in }) throws -> CoverageReport {
    var tally = self.tally
    let answers = try answers(to: try expectedQuestions()) { story in
      tally.add(story)
      try body(story)
    }
    return tally.report(questions: answers)
  }

  /// What counts coverage as the configuration has it.
  var tally: CoverageTally {
    CoverageTally(
      dimensions: dimensions, today: session.today,
      freshnessMonths: session.configuration.freshnessMonths)
  }

  /// Who answers what, where the interview that is prepared for has heard some stories before.
  ///
  /// - Parameters:
  ///   - questions: The questions with their answers.
  ///   - ready: The stories that can be told.
  ///   - dimensions: The slugs of the dimensions to cover.
  /// - Returns: The plan.
  func plan(
    for questions: [QuestionAnswers], ready: [PlannedStory], dimensions: [String]
  ) -> PrepPlan {
    PrepPlan(
      questions: questions, stories: ready, dimensions: dimensions,
      toldBefore: Set(ready.map(\.id).filter(tellings.isToldHere)))
  }

  /// Where stories were told.
  var tellings: StoryTellings { indexed.tellings }
}
