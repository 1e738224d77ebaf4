import StoryCoverage
import StoryModel
import StoryReports
import StoryStorage

/// Gathers what a report shows, with aliases for names where they are wanted.
struct ReportContents {
  let content: ReportContent
  let redaction: Redaction
  private let coverage: JournalCoverage

  /// So many questions of each dimension are expected where stories are planned.
  private static let questionsEach = 3

  /// - Throws: `Failure` when the journal cannot be read, or there is no such interview.
  init(session: Session, interview: Int?, redact: Bool) throws {
    let coverage = try JournalCoverage(session: session, interview: interview)
    let redaction = try Redaction(if: redact, journal: coverage.journal, session: session)
    self.redaction = redaction
    self.coverage = coverage
    let expected = try coverage.expectedQuestions()
    var tally = coverage.tally
    var entries: [ReportContent.Entry] = []
    var ready: [PlannedStory] = []
    let found = try coverage.answers(to: expected) { story in
      tally.add(story)
      entries.append(ReportContent.Entry(of: redaction.storyInShort(story.story)))
      if story.story.status == .ready { ready.append(PlannedStory(story)) }
    }
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
    content = ReportContent(
      title: meeting.map { "Stories for \($0.organisation)" } ?? "Customer stories",
      today: session.today, entries: entries, coverage: report, questions: questions,
      planned: try Self.planned(plan, in: coverage.journal).map(redaction.storyInShort))
  }

  /// Hands over the stories with what is known of them, some after the others.
  func forEachItem(_ show: (ReportContent.Item) throws -> Void) throws {
    let marked = try coverage.journal.claims()
    try coverage.forEachBatch { stories in
      for story in stories { try show(item(story, marked: marked[story.story.id ?? 0] ?? [])) }
    }
  }

  private func item(_ item: CoverageStory, marked: [Claim]) -> ReportContent.Item {
    ReportContent.Item(
      story: redaction.story(item.story),
      evidence: (item.evidence ?? []).filter { $0.state != .denied }.map { evidence in
        var evidence = evidence
        evidence.passage = redaction.text(evidence.passage)
        return evidence
      },
      claims: Claims.find(in: item.story, marked: marked).map { claim in
        var claim = claim
        claim.text = redaction.text(claim.text)
        return claim
      },
      told: redaction.text(coverage.tellings.places(of: item.story.id ?? 0) ?? ""))
  }

  /// The stories of the smallest set first, then the others that answer something, best fit first; as
  /// many as there is room for.
  private static func planned(_ plan: PrepPlan, in journal: Journal) throws -> [Story] {
    let answering = plan.answers.enumerated().sorted {
      ($1.element.fit, $0.offset) < ($0.element.fit, $1.offset)
    }.compactMap(\.element.story)
    var seen: Set<Int> = []
    let ids = (plan.cover + answering).filter { seen.insert($0).inserted }
      .prefix(ReportContent.mostPlanned)
    let stories = try journal.stories(numbered: Array(ids))
    return ids.compactMap { id in stories.first { $0.id == id } }
  }
}
