import Foundation
import StoryModel

/// How well rankings agree with the grades: means over all pairs of a question and a bank that has a
/// story of grade 2 or 3 for it.
struct RankingFigures {
  /// nDCG of the first five, with a gain of 2^grade - 1.
  ///
  /// See Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002.
  private(set) var ndcg5 = 0.0
  /// The share of pairs whose first story has grade 2 or 3.
  private(set) var hit1 = 0.0
  /// The mean of 1 / rank of the first story of grade 2 or 3.
  private(set) var reciprocalRank = 0.0
  /// The number of pairs.
  private(set) var pairs = 0

  /// Ranks the stories of every bank for every question.
  ///
  /// - Parameters:
  ///   - set: The questions, stories and grades.
  ///   - ranking: The uids of the stories of a bank for its questions, best first; a row for each
  ///     question.
  init(
    _ set: EvaluationSet,
    ranking: (EvaluationSet.Bank, [EvaluationSet.Question]) throws -> [[String]]
  ) rethrows {
    for bank in set.banks {
      let rankings = try ranking(bank, set.questions)
      for (question, ranked) in zip(set.questions, rankings) {
        let grades = set.grades[question.id] ?? [:]
        let judged = bank.stories.map { grades[$0.uid] ?? 0 }
        guard (judged.max() ?? 0) >= 2 else { continue }
        let got = ranked.map { grades[$0] ?? 0 }
        pairs += 1
        ndcg5 += Self.gain(got) / Self.gain(judged.sorted(by: >))
        if (got.first ?? 0) >= 2 { hit1 += 1 }
        reciprocalRank += got.firstIndex { $0 >= 2 }.map { 1 / Double($0 + 1) } ?? 0
      }
    }
    let count = Double(max(1, pairs))
    ndcg5 /= count
    hit1 /= count
    reciprocalRank /= count
  }

  private static func gain(_ grades: [Int]) -> Double {
    grades.prefix(5).enumerated().reduce(0) { sum, item in
      sum + (pow(2, Double(item.element)) - 1) / log2(Double(item.offset + 2))
    }
  }
}
