import StoryCoverage
import StoryMatcher
import StoryModel
import StoryReports
import StoryStorage

/// Gathers what a report shows, with aliases for names where they are wanted.
struct ReportContents {
  let content: ReportContent
  let redaction: Redaction
  private let coverage: JournalCoverage
  private let marked: [Int: [Claim]]
  /// The titles as they are shown, where names are replaced in them.
  private let titles: [Int: String]

  /// So many questions of each dimension are expected where stories are planned.
  private static let questionsEach = 3

  /// - Throws: `Failure` when the journal cannot be read, or there is no such interview.
  init(session: Session, interview: Int?, redact: Bool) throws {
    let coverage = try JournalCoverage(session: session, interview: interview)
    let redaction = try Redaction(if: redact, journal: coverage.journal, session: session)
    self.coverage = coverage
    self.redaction = redaction
    marked = try coverage.journal.claims()
    let expected = try coverage.expectedQuestions()
    var tally = coverage.tally
    var stories: [ReportContent.Mention] = []
    var ready: [PlannedStory] = []
    let found = try coverage.answers(to: expected) { item in
      tally.add(item)
      var mention = ReportContent.Mention(item.story)
      mention.title = redaction.text(mention.title)
      stories.append(mention)
      if item.story.status == .ready { ready.append(PlannedStory(item)) }
    }
    let titles = Dictionary(
      redact ? stories.map { ($0.id, $0.title) } : []
    ) { first, _ in first }
    self.titles = titles
    var report = tally.report(questions: found)
    for index in report.remarks.indices {
      report.remarks[index].text = redaction.text(report.remarks[index].text)
    }
    let known = Dictionary(zip(expected, found)) { first, _ in first }
    let plan = coverage.plan(
      for: try coverage.usualQuestions(each: Self.questionsEach).compactMap { known[$0] },
      ready: ready, dimensions: coverage.dimensions.map(\.slug))
    let questions = found.map { answers in
      var answers = answers
      answers.question.text = redaction.text(answers.question.text)
      return answers
    }
    let meeting = try interview.map {
      redaction.interview(try session.interview($0, in: coverage.journal))
    }
    let planned = Array(Self.planned(plan).prefix(ReportContent.mostPlanned))
    let sheet = Dictionary(
      try coverage.journal.stories(numbered: planned).map {
        ($0.id ?? 0, Self.story($0, titles: titles, redaction: redaction))
      }
    ) { first, _ in first }
    content = ReportContent(
      title: meeting.map { "Stories for \($0.organisation)" } ?? "Customer stories",
      today: session.today, stories: stories, coverage: report, questions: questions,
      planned: planned.compactMap { sheet[$0] })
  }

  /// Hands over the stories, some after the others.
  func forEachBatch(_ body: ([ReportContent.Item]) throws -> Void) throws {
    try coverage.forEachBatch { stories in
      let marked = marked
      let claims = stories.mapOnEveryCore {
        Claims.find(in: $0.story, marked: marked[$0.story.id ?? 0] ?? [])
      }
      try body(zip(stories, claims).map(item))
    }
  }

  private func item(_ item: CoverageStory, claims: [Claim]) -> ReportContent.Item {
    // What was replaced in it for the cheat sheet is not counted twice.
    let planned = content.planned.first { $0.id == item.story.id }
    return ReportContent.Item(
      story: planned ?? Self.story(item.story, titles: titles, redaction: redaction),
      evidence: (item.evidence ?? []).filter { $0.state != .denied }.map { evidence in
        var evidence = evidence
        evidence.passage = redaction.text(evidence.passage)
        return evidence
      },
      claims: claims.map { claim in
        var claim = claim
        claim.text = redaction.text(claim.text)
        return claim
      },
      told: redaction.text(coverage.tellings.places(of: item.story.id ?? 0) ?? ""))
  }

  /// A story as it is shown; what was replaced in its title is not counted twice.
  private static func story(
    _ given: Story, titles: [Int: String], redaction: Redaction
  ) -> Story {
    guard !given.isBlank(.title), let title = titles[given.id ?? 0] else {
      return redaction.story(given)
    }
    var story = given
    story.title = ""
    story = redaction.story(story)
    story.title = title
    return story
  }

  /// The stories of the smallest set first, then the others that answer something, best fit first.
  private static func planned(_ plan: PrepPlan) -> [Int] {
    let answering = plan.answers.enumerated().sorted {
      ($1.element.fit, $0.offset) < ($0.element.fit, $1.offset)
    }.compactMap(\.element.story)
    var seen: Set<Int> = []
    return (plan.cover + answering).filter { seen.insert($0).inserted }
  }
}
