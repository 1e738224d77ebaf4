import StoryCoverage
import StoryGuidance
import StoryMatcher
import StoryModel
import StoryStorage

/// Joins the journal with the matcher and with coverage.
final class JournalCoverage {
  let journal: Journal
  let dimensions: [Dimension]
  /// Every story that is not in the trash, as coverage sees it.
  let stories: [CoverageStory]
  private let session: Session
  private let matcher: Matcher
  private let indexed: IndexedStories
  private let ready: [MatchStory]

  /// Opens the journal and reads it all; an interview is one that is prepared for.
  init(session: Session, interview: Int? = nil) throws {
    self.session = session
    journal = try session.openJournal(.readOnly)
    dimensions = try journal.dimensions()
    matcher = Matcher(dimensions: dimensions)
    indexed = try IndexedStories(session: session, journal: journal, interview: interview)
    let all = try indexed.load(try journal.stories())
    stories = all.map(Self.coverageStory)
    var ready = all.filter { $0.story.status == .ready }
    // Planning has a rule of its own for what was told before.
    for place in ready.indices where ready[place].isToldHere { ready[place].isToldHere = false }
    self.ready = ready
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

  /// Who answers what, where the interview that is prepared for has heard some stories before.
  func plan(for questions: [Question], dimensions: [String]) -> PrepPlan {
    let ready = stories.filter { $0.story.status == .ready }
    return PrepPlan(
      questions: answers(to: questions), stories: ready, dimensions: dimensions,
      toldBefore: Set(ready.compactMap(\.story.id).filter(tellings.isToldHere)))
  }

  /// Questions with what the ready stories are worth as answers; a question without a dimension gets
  /// the one that it is heard as.
  func answers(to questions: [Question]) -> [QuestionAnswers] {
    let heard = questions.map(\.text).mapOnEveryCore { [matcher] in matcher.hear($0) }
    let scores = matcher.scores(for: heard, stories: ready)
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

  /// What the journal covers.
  func report() throws -> CoverageReport {
    CoverageReport(
      stories: stories, dimensions: dimensions, questions: answers(to: try expectedQuestions()),
      today: session.today, freshnessMonths: session.configuration.freshnessMonths)
  }

  /// Where stories were told.
  var tellings: StoryTellings { indexed.tellings }
}
