import StoryMatcher
import StoryModel
import StoryStorage
import Testing

@testable import Evaluation

/// Floors just under the figures that `Scripts/evaluate` prints: no change may make matching worse
/// unnoticed.
@Suite struct `On the evaluation set` {
  private let set: EvaluationSet
  private let matcher: Matcher

  init() throws {
    set = try EvaluationSet.standard()
    matcher = Matcher(dimensions: try Journal.builtInDimensions())
  }

  @Test func `the matcher ranks the stories of a journal well`() {
    let figures = RankingFigures(
      set, ranking: MatcherRanking(matcher: matcher, isTagged: true).ranking)
    #expect(figures.pairs == 360)
    #expect(figures.ndcg5 >= 0.72)
    #expect(figures.hit1 >= 0.71)
  }

  @Test func `the matcher ranks stories without dimensions`() {
    let figures = RankingFigures(
      set, ranking: MatcherRanking(matcher: matcher, isTagged: false).ranking)
    #expect(figures.ndcg5 >= 0.65)
  }

  @Test func `questions are heard as what they ask for, or as none`() {
    let figures = HearingFigures(set, matcher: matcher)
    #expect(figures.dimension >= 0.90)
    #expect(figures.none >= 0.96)
    #expect(figures.calibrationError <= 0.06)
  }

  @Test func `the matcher beats what one would use without it`() throws {
    let ranking = MatcherRanking(matcher: matcher, isTagged: true)
    let own = RankingFigures(set, ranking: ranking.ranking)
    let baselines = try Baselines(matcher: matcher)
    let fused = try RankingFigures(set, ranking: baselines.fused)
    #expect(own.ndcg5 > fused.ndcg5 + 0.2)
  }
}

@Suite struct `The figures of a ranking` {
  private func figures(_ ranked: [String]) throws -> RankingFigures {
    var set = try EvaluationSet.standard()
    set.questions = [EvaluationSet.Question(id: "q", text: "", dims: [])]
    set.banks = [
      EvaluationSet.Bank(name: "x", stories: ["a", "b", "c"].map { Story(uid: $0, title: $0) })
    ]
    set.grades = ["q": ["a": 3, "b": 2]]
    return RankingFigures(set) { _, _ in [ranked] }
  }

  @Test func `are 1 where the order is that of the grades`() throws {
    let best = try figures(["a", "b", "c"])
    #expect(best.ndcg5 == 1 && best.hit1 == 1 && best.reciprocalRank == 1)
  }

  @Test func `are those of the formula where it is not`() throws {
    let other = try figures(["c", "b", "a"])
    #expect(abs(other.ndcg5 - (3 / 1.584962500721156 + 7 / 2) / (7 + 3 / 1.584962500721156)) < 1e-9)
    #expect(other.hit1 == 0)
    #expect(other.reciprocalRank == 0.5)
  }
}
