import StoryModel
import Testing

@testable import StoryCoverage

@Suite struct `A plan for an interview` {
  private func question(
    _ text: String, _ answers: [(story: Int, fit: StoryAnswer.Fit, score: Double)]
  ) -> QuestionAnswers {
    QuestionAnswers(
      Question(text: text, dimension: "listening", origin: .builtIn),
      answers: answers.map { StoryAnswer(story: $0.story, fit: $0.fit, score: $0.score) })
  }

  private let stories = (1...4).map { Sample.story($0) }

  @Test func `tells no story twice, and says why a better one went elsewhere`() {
    let plan = PrepPlan(
      questions: [
        question("A?", [(1, .strong, 0.9), (2, .workable, 0.5)]),
        question("B?", [(1, .strong, 0.8)]),
        question("C?", [(3, .none, 0.4)]),
      ], stories: stories)
    #expect(plan.answers.map(\.story) == [2, 1, nil])
    #expect(plan.answers.map(\.fit) == [.workable, .strong, .none])
    #expect(plan.answers[0].backup == 1)
    #expect(plan.answers[0].note.contains("#1 fits better, and is given to question 2"))
    #expect(plan.answers[0].note.contains("nothing else answers"))
    #expect(plan.answers[1].note.contains("Also the best for question 1; given to 2 because"))
    #expect(plan.answers[2].note == "No story answers this.")
    #expect(plan.uncovered.map(\.text) == ["C?"])
  }

  @Test func `names a backup that answers nothing else where there is one`() {
    let plan = PrepPlan(
      questions: [
        question("A?", [(1, .strong, 0.9), (2, .strong, 0.8), (3, .workable, 0.1)]),
        question("B?", [(2, .strong, 0.9)]),
      ], stories: stories)
    #expect(plan.answers.map(\.story) == [1, 2])
    #expect(plan.answers.map(\.backup) == [3, nil])
  }

  @Test func `prefers two workable answers to a strong one and none`() {
    let plan = PrepPlan(
      questions: [
        question("A?", [(1, .strong, 1), (2, .workable, 0)]), question("B?", [(1, .workable, 0)]),
      ], stories: stories)
    #expect(plan.answers.map(\.story) == [2, 1])
  }

  @Test func `tells the same organisation a story again only where nothing else answers`() {
    let questions = [question("A?", [(1, .strong, 1), (2, .workable, 0), (3, .stretch, 1)])]
    #expect(PrepPlan(questions: questions, stories: stories).answers[0].story == 1)
    let again = PrepPlan(questions: questions, stories: stories, toldBefore: [1])
    #expect(again.answers[0].story == 2)
    #expect(again.answers[0].note.contains("The backup they have heard"))
    let still = PrepPlan(questions: questions, stories: stories, toldBefore: [1, 2])
    #expect(still.answers[0].story == 1)
    #expect(still.answers[0].note.contains("heard it before"))
  }

  @Test func `says where the only story for a question is given to another`() {
    let plan = PrepPlan(
      questions: [question("A?", [(1, .strong, 0.9)]), question("B?", [(1, .workable, 0.9)])],
      stories: stories)
    #expect(plan.answers.map(\.story) == [1, nil])
    #expect(
      plan.answers[1].note.hasPrefix(
        "No story is left: #1 would answer this, and is given to question 1, because"))
  }

  @Test(arguments: [
    ([2], "question 2"), ([2, 4], "questions 2 and 4"), ([2, 4, 5], "questions 2, 4 and 5"),
  ])
  func `names questions by number`(numbers: [Int], text: String) {
    #expect(PrepPlan.questions(numbers) == text)
  }

  @Test func `covers with stories they know only what no other covers`() {
    let stories = [
      Sample.story(1, ["listening", "balancing", "anticipating"]), Sample.story(2, ["listening"]),
      Sample.story(3, ["balancing"]),
    ]
    func cover(_ known: Set<Int>) -> [Int] {
      PrepPlan(
        questions: [], stories: stories, dimensions: Sample.dimensions.map(\.slug),
        toldBefore: known
      ).cover
    }
    #expect(cover([]) == [1])
    #expect(cover([1]) == [1, 2, 3])
    #expect(cover([1, 2]) == [1, 3])
    #expect(cover([1, 2, 3]) == [1])
  }

  @Test func `gives the turn to another when a story was told often`() {
    let questions = [question("A?", [(1, .strong, 0.9), (2, .strong, 0.1)])]
    var stories = stories
    stories[0].tellings = 5
    #expect(PrepPlan(questions: questions, stories: stories).answers[0].story == 2)
  }

  @Test func `leaves aside answers of stories that may not be told`() {
    let plan = PrepPlan(questions: [question("A?", [(9, .strong, 1)])], stories: stories)
    #expect(plan.answers[0].story == nil)
    #expect(plan.cover == [])
  }

  @Test func `names a smallest set for all dimensions and questions that can be covered`() {
    let stories = [
      Sample.story(1, ["listening"]), Sample.story(2, ["balancing"]),
      Sample.story(3, ["listening", "balancing"]), Sample.story(4, ["anticipating"]),
    ]
    let plan = PrepPlan(
      questions: [
        question("A?", [(1, .workable, 1), (3, .workable, 0)]), question("B?", [(4, .strong, 1)]),
        question("C?", [(2, .stretch, 1)]),
      ], stories: stories, dimensions: Sample.dimensions.map(\.slug))
    #expect(plan.cover == [3, 4])
    #expect(plan.coverIsSmallest)
    #expect(plan.uncoveredDimensions == ["leadership"])
  }

  @Test(arguments: 0..<150)
  func `finds a cover as small as the smallest of all`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let sets = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      Set(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          Int.random(in: 0..<10, using: &random)
        })
    }
    let all = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let smallest = (0..<(1 << sets.count)).filter { mask in
      let covered = sets.indices.filter { mask >> $0 & 1 == 1 }
        .reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) }
      return covered == all
    }.map(\.nonzeroBitCount).min()
    let cover = StoryCover(of: sets)
    #expect(cover.isSmallest)
    #expect(cover.chosen.count == smallest)
    #expect(cover.chosen.reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) } == all)
  }

  @Test func `is found among thousands that cover the same as among a few`() {
    // Taking most first, as one begins, would take three of them.
    let few: [Set<Int>] = [[1, 2, 3, 4], [0, 1, 2], [3, 4, 5], [0], [5]]
    let many = few + (0..<20_000).map { few[$0 % few.count] } + [[]]
    let cover = StoryCover(of: many, limit: 100)
    #expect(cover.chosen == StoryCover(of: few).chosen)
    #expect(cover.isSmallest)
  }

  @Test func `says when it has not looked at every cover`() {
    var random = SeededGenerator(seed: 3)
    let sets = (0..<60).map { _ in
      Set((0..<7).map { _ in Int.random(in: 0..<90, using: &random) })
    }
    let cover = StoryCover(of: sets, limit: 50)
    #expect(!cover.isSmallest)
    let all = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
    #expect(cover.chosen.reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) } == all)
  }
}
