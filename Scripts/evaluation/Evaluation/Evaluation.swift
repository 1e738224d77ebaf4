import Foundation
import StoryMatcher
import StoryModel
import StoryStorage

/// Prints how well the matcher does on the evaluation set, beside what one would use without it.
@main
struct Evaluation {
  static func main() throws {
    let set = try EvaluationSet.standard()
    let matcher = Matcher(dimensions: try Journal.builtInDimensions())
    let baselines = try Baselines(matcher: matcher)
    let hearing = HearingFigures(set, matcher: matcher)
    print("\(set.questions.count) questions, \(set.banks.count) journals\n")
    print("| way | nDCG@5 | hit@1 | MRR |")
    print("|---|---|---|---|")
    show(
      "BM25 (FTS5), question boilerplate removed", try RankingFigures(set, ranking: baselines.bm25))
    show("word overlap with weighted tags", RankingFigures(set, ranking: baselines.overlap))
    show(
      "all-MiniLM-L6-v2, best three passages", RankingFigures(set, ranking: baselines.plainEncoder))
    show("BM25 and all-MiniLM-L6-v2 fused", try RankingFigures(set, ranking: baselines.fused))
    for isTagged in [false, true] {
      let ranking = MatcherRanking(matcher: matcher, isTagged: isTagged)
      show(
        isTagged ? "**storybank**" : "storybank, stories without dimensions",
        RankingFigures(set, ranking: ranking.ranking))
    }
    print("\nQuestions: dimension right \(rounded(hearing.dimension)),", terminator: " ")
    print("balanced accuracy of \"none\" \(rounded(hearing.none)),", terminator: " ")
    print("calibration error \(rounded(hearing.calibrationError)).")
  }

  private static func show(_ name: String, _ figures: RankingFigures) {
    print(
      "| \(name) | \(rounded(figures.ndcg5)) | \(rounded(figures.hit1)) | \(rounded(figures.reciprocalRank)) |"
    )
  }

  private static func rounded(_ value: Double) -> String {
    String(format: "%.3f", value)
  }
}
