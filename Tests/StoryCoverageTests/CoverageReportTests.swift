import StoryCoverage
import StoryModel
import Testing

@Suite struct `A coverage report` {
  private func report(
    _ stories: [CoverageStory], _ questions: [QuestionAnswers] = []
  ) -> CoverageReport {
    CoverageReport(
      stories: stories, dimensions: Sample.dimensions, questions: questions, today: Sample.today)
  }

  private func status(_ stories: [CoverageStory]) -> DimensionCoverage.Status? {
    report(stories).dimensions.first?.status
  }

  @Test func `of an empty journal has gaps only, and prompts for three dimensions`() {
    let report = report([])
    #expect(report.dimensions.map(\.slug) == Sample.dimensions.map(\.slug))
    #expect(report.dimensions.allSatisfy { $0.status == .gap && $0.reason == "No story yet." })
    #expect(report.remarks.isEmpty)
    #expect(Set(report.next.map(\.dimension)).count == 3)
  }

  @Test func `counts drafts and retired stories, and takes neither for ready`() throws {
    let coverage = try #require(
      report([
        Sample.story(1, status: .draft, shows: ["pain-point"]),
        Sample.story(2, status: .retired, shows: ["pain-point"]),
      ]).dimensions.first)
    #expect(coverage.status == .gap)
    #expect((coverage.stories, coverage.ready, coverage.drafts, coverage.retired) == (1, 0, 1, 1))
    #expect(coverage.reason.contains("draft #1"))
    #expect(coverage.newest == nil)
    #expect(coverage.signals.map(\.isCovered) == [false, false])
    #expect(coverage.signals.map(\.draft) == [nil, 1])
  }

  @Test func `calls one ready story thin, two covered, and two that show everything strong`() {
    let whole = ["clarifying-questions", "pain-point"]
    #expect(status([Sample.story(1, shows: whole)]) == .thin)
    #expect(
      status([Sample.story(1, shows: ["pain-point"]), Sample.story(2, shows: ["pain-point"])])
        == .covered)
    #expect(status([Sample.story(1, shows: whole), Sample.story(2, shows: whole)]) == .strong)
  }

  @Test func `calls any number of weak or old stories thin`() {
    #expect(status([Sample.story(1, shows: []), Sample.story(2, shows: [])]) == .thin)
    let old = ["clarifying-questions", "pain-point"]
    #expect(
      status([
        Sample.story(1, date: "2019-05", shows: old), Sample.story(2, date: "2021-10", shows: old),
      ]) == .thin)
    #expect(
      status([
        Sample.story(1, date: "2019-05", shows: old), Sample.story(2, date: "2021-11", shows: old),
      ]) == .covered)
    #expect(
      status([Sample.story(1, result: "Done."), Sample.story(2, action: "Helped.")]) == .thin)
  }

  @Test func `judges by the parts alone where nobody looked for signals`() throws {
    let coverage = try #require(
      report([Sample.story(1), Sample.story(2), Sample.story(3, isRich: false)]).dimensions.first)
    #expect(coverage.status == .covered)
    #expect(coverage.strong == 2)
    #expect(coverage.reason.contains("not been looked for"))
  }

  @Test func `says what strong takes where no story is`() throws {
    let shown = (1...2).map { Sample.story($0, shows: ["pain-point"]) }
    #expect(
      report(shown).dimensions.first?.reason == """
        2 stories are ready, none of them strong: that takes two of its signals in one recent \
        story; one signal is not shown by any.
        """)
    let own = (1...2).map { Sample.story($0, ["leadership"], isRich: false) }
    #expect(report(own).dimensions.last?.reason.contains("what they felt") == true)
  }

  @Test func `lets a dimension of the user's own be strong without signals`() {
    let report = report([Sample.story(1, ["leadership"]), Sample.story(2, ["leadership"])])
    #expect(report.dimensions.last?.status == .strong)
  }

  @Test func `names the story that shows a signal best`() throws {
    let coverage = try #require(
      report([
        Sample.story(1, date: "2018", shows: ["pain-point"]),
        Sample.story(2, shows: ["pain-point"]),
        Sample.story(3, shows: ["pain-point"], state: .denied),
        Sample.story(4, ["balancing"], shows: ["clarifying-questions"]),
      ]).dimensions.first)
    #expect(coverage.signals.map(\.best) == [nil, 2])
    #expect(coverage.signals.last?.passage == Sample.passage)
    let confirmed = try #require(
      report([
        Sample.story(1, date: "2018", shows: ["pain-point"], state: .confirmed),
        Sample.story(2, shows: ["pain-point"]),
      ]).dimensions.first)
    #expect(confirmed.signals.last?.best == 1)
  }

  @Test func `tells a signal that is shown from one that is told or claimed`() {
    let signal = Sample.dimensions[0].signals[1]
    #expect(Sample.story(1, shows: ["pain-point"]).proof(of: signal) == .shown)
    #expect(Sample.story(1, shows: []).proof(of: signal) == .claimed)
    #expect(Sample.story(1, shows: ["pain-point"], state: .denied).proof(of: signal) == nil)
    #expect(Sample.story(1, ["balancing"], shows: []).proof(of: signal) == nil)
    var told = Sample.story(1)
    told.evidence = [
      Evidence(
        signal: "pain-point", field: .action, passage: "I stayed calm.", state: .suggested)
    ]
    #expect(told.proof(of: signal) == .told)
    told.evidence?[0].state = .confirmed
    #expect(told.proof(of: signal) == .shown)
  }

  @Test func `turns exactly the dimension whose stories are gone into a gap, and prompts for it`() {
    let stories = (1...8).map {
      Sample.story($0, [Sample.dimensions[$0 % 4].slug], shows: nil)
    }
    for (index, dimension) in Sample.dimensions.enumerated() {
      let report = report(stories.filter { !$0.story.dimensions.contains(dimension.slug) })
      #expect(report.dimensions.indices.filter { report.dimensions[$0].status == .gap } == [index])
      #expect(report.next.first?.dimension == dimension.slug)
      #expect(report.next.first?.prompt.isEmpty == false)
    }
  }

  @Test func `asks with the user's own questions for the user's own dimension`() {
    let report = CoverageReport(
      stories: [], dimensions: [Sample.dimensions[3]], today: Sample.today)
    #expect(report.next.first?.prompt.contains("When did you lead?") == true)
    #expect(report.next.count == 1 || Set(report.next.map(\.prompt)).count == report.next.count)
  }

  @Test func `takes a question for covered from a workable answer up`() {
    let question = Question(text: "Why?", dimension: "listening", origin: .own)
    func covered(_ fits: [StoryAnswer.Fit]) -> Int {
      let answers = fits.enumerated().map { StoryAnswer(story: $0 + 1, fit: $1, score: 0.5) }
      return report([Sample.story(1)], [QuestionAnswers(question, answers: answers)])
        .questions.covered
    }
    #expect(covered([]) == 0)
    #expect(covered([.none, .stretch]) == 0)
    #expect(covered([.stretch, .workable]) == 1)
  }

  @Test func `counts questions by their dimension where the matcher was not asked`() {
    let questions = [
      QuestionAnswers(Question(text: "A?", dimension: "listening", origin: .builtIn)),
      QuestionAnswers(Question(text: "B?", dimension: "balancing", origin: .builtIn)),
      QuestionAnswers(Question(text: "C?", dimension: "listening", origin: .unanswered)),
    ]
    let coverage = report([Sample.story(1)], questions).questions
    #expect((coverage.total, coverage.covered) == (3, 1))
    #expect(coverage.uncovered.map(\.question) == ["B?", "C?"])
  }

  @Test func `names a story that too many questions stand on`() {
    let questions = (0..<12).map { number in
      QuestionAnswers(
        Question(text: "Question \(number)?", dimension: "listening", origin: .builtIn),
        answers: [
          StoryAnswer(story: 1, fit: .workable, score: number < 9 ? 0.9 : 0.1),
          StoryAnswer(story: 2, fit: .workable, score: 0.5),
          StoryAnswer(story: 3, fit: .stretch, score: 1),
        ])
    }
    let report = report((1...5).map { Sample.story($0) }, questions)
    #expect(report.concentration.map(\.story) == [1])
    #expect(report.concentration.map(\.questions) == [9])
    #expect(report.remarks.contains { $0.kind == .concentration && $0.stories == [1] })
  }

  @Test func `says once that several stories carry too many questions`() {
    let questions = (0..<20).map { number in
      QuestionAnswers(
        Question(text: "Question \(number)?", dimension: "listening", origin: .builtIn),
        answers: [StoryAnswer(story: number < 11 ? 1 : 2, fit: .workable, score: 0.9)])
    }
    let remarks = report((1...6).map { Sample.story($0) }, questions).remarks
      .filter { $0.kind == .concentration }
    #expect(remarks.map(\.stories) == [[1, 2]])
    #expect(
      remarks.first?.text.hasPrefix("#1 and #2 are each the best answer to 9 to 11 questions")
        == true)
  }
}
