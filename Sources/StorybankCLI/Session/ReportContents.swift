import StoryCoverage
import StoryModel
import StoryReports
import StoryStorage

/// Gathers what a report shows, with aliases for names where they are wanted.
struct ReportContents {
  let content: ReportContent
  let redaction: Redaction

  /// So many questions of each dimension are expected where stories are planned.
  private static let questionsEach = 3

  /// - Throws: `Failure` when the journal cannot be read, or there is no such interview.
  init(session: Session, interview: Int?, redact: Bool) throws {
    let coverage = try JournalCoverage(session: session, interview: interview)
    let redaction = try Redaction(if: redact, journal: coverage.journal, session: session)
    self.redaction = redaction
    let marked = try coverage.journal.claims()
    func item(_ item: CoverageStory) -> ReportContent.Item {
      ReportContent.Item(
        story: redaction.story(item.story),
        evidence: (item.evidence ?? []).filter { $0.state != .denied }.map { evidence in
          var evidence = evidence
          evidence.passage = redaction.text(evidence.passage)
          return evidence
        },
        claims: Claims.find(in: item.story, marked: marked[item.story.id ?? 0] ?? []).map { claim in
          var claim = claim
          claim.text = redaction.text(claim.text)
          return claim
        },
        told: redaction.text(coverage.tellings.places(of: item.story.id ?? 0) ?? ""))
    }
    let expected = try coverage.expectedQuestions()
    var tally = coverage.tally
    var items: [ReportContent.Item] = []
    var ready: [PlannedStory] = []
    let found = try coverage.answers(to: expected) { story in
      tally.add(story)
      items.append(item(story))
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
      today: session.today, items: items, coverage: report, questions: questions,
      planned: Self.planned(plan))
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
