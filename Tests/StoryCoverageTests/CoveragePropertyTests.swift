import StoryCoverage
import StoryModel
import Testing

@Suite struct `Adding a ready story` {
  private static let signals = Sample.dimensions.flatMap(\.signals).map(\.slug)
  private static let dates: [String?] = [nil, "2015", "2020-06", "2023-01-31", "2026-11-23"]

  private func story(_ id: Int, using random: inout SeededGenerator) -> CoverageStory {
    let slugs = Sample.dimensions.map(\.slug).shuffled(using: &random)
    let shows = Self.signals.shuffled(using: &random).prefix(Int.random(in: 0...5, using: &random))
    return Sample.story(
      id, Array(slugs.prefix(Int.random(in: 0...3, using: &random))),
      status: StoryStatus.allCases.randomElement(using: &random) ?? .ready,
      date: Self.dates.randomElement(using: &random) ?? nil,
      organisation: ["A", "B", ""].randomElement(using: &random) ?? "",
      action: [nil, "Helped.", ""].randomElement(using: &random) ?? nil,
      isRich: Bool.random(using: &random),
      shows: Bool.random(using: &random) ? Array(shows) : nil,
      state: Evidence.State.allCases.randomElement(using: &random) ?? .suggested)
  }

  private func answers(
    to question: Int, by stories: [CoverageStory]
  ) -> QuestionAnswers {
    let dimension = Sample.dimensions[question % 4].slug
    let answers = stories.map { story -> StoryAnswer in
      var random = SeededGenerator(seed: question * 1000 + (story.story.id ?? 0))
      return StoryAnswer(
        story: story.story.id ?? 0,
        fit: StoryAnswer.Fit.allCases.randomElement(using: &random) ?? .none,
        score: Double.random(in: 0...1, using: &random))
    }
    return QuestionAnswers(
      Question(text: "Question \(question)?", dimension: dimension, origin: .builtIn),
      answers: question.isMultiple(of: 3) ? nil : answers)
  }

  private func report(_ stories: [CoverageStory]) -> CoverageReport {
    CoverageReport(
      stories: stories, dimensions: Sample.dimensions,
      questions: (0..<12).map { answers(to: $0, by: stories) }, today: Sample.today)
  }

  @Test(arguments: 0..<200)
  func `never makes coverage worse`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let stories = (1...Int.random(in: 1...9, using: &random)).map {
      story($0, using: &random)
    }
    var added = story(99, using: &random)
    added.story.status = .ready
    let before = report(stories)
    let after = report(stories + [added])
    for (old, new) in zip(before.dimensions, after.dimensions) {
      #expect(new.status >= old.status)
      #expect(new.ready >= old.ready && new.strong >= old.strong)
      for (one, other) in zip(old.signals, new.signals) where one.isCovered {
        #expect(other.isCovered)
      }
    }
    #expect(after.questions.covered >= before.questions.covered)
  }
}
