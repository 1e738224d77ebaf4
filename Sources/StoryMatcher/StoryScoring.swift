import StoryModel

/// Scores stories for many questions while they are read some after the others, so that they need
/// not all be in memory.
public struct StoryScoring: Sendable {
  private var table: PreparedQuestions
  private var told: [(id: Int, here: Bool)] = []

  /// The indexes by number while they are few, since to read them twice takes longer; `nil` beyond.
  private var held: [Int: StoryIndex]? = [:]

  /// The indexes of up to so many stories are held, some megabytes of them.
  private static let mostHeld = 1000
  /// Beyond, so many are asked for at once.
  private static let mostWanted = 300

  /// Begins without a story.
  ///
  /// - Parameter questions: The questions, as ``Matcher/hear(_:as:)`` gives them.
  public init(_ questions: [HeardQuestion]) {
    table = PreparedQuestions(questions)
  }

  /// Takes in stories.
  ///
  /// - Parameter stories: Stories that were not given before, with their indexes.
  public mutating func add(_ stories: [MatchStory]) {
    table.append(stories)
    told += stories.map { (id: $0.story.id ?? 0, here: $0.isToldHere) }
    guard told.count <= Self.mostHeld else { return held = nil }
    for story in stories { held?[story.story.id ?? 0] = story.index }
  }

  /// How well the stories answer each question.
  ///
  /// - Parameters:
  ///   - limit: How many stories to look at closely for a question: the others, which neither their
  ///     dimensions nor their meaning speaks for, are left out.
  ///   - indexes: Gives the indexes of stories by number; not called where the stories are few.
  /// - Returns: For each question the stories, best first; ties by number.
  /// - Throws: What `indexes` throws.
  public mutating func scores(
    limit: Int = 60, indexes: (_ stories: [Int]) throws -> [Int: StoryIndex]
  ) rethrows -> [[StoryScore]] {
    table.endReading()
    let table = table
    let told = told
    let candidates = Array(table.questions.indices).mapOnEveryCore {
      table.candidates(for: $0, limit: limit)
    }
    var scores: [[StoryScore]] = []
    while scores.count < candidates.count {
      var wanted: Set<Int> = []
      var group = scores.count..<scores.count
      repeat {
        wanted.formUnion(candidates[group.upperBound])
        group = group.lowerBound..<group.upperBound + 1
      } while group.upperBound < candidates.count && (held != nil || wanted.count < Self.mostWanted)
      let known = try held ?? indexes(wanted.map { told[$0].id }.sorted())
      scores += Array(group).mapOnEveryCore { question in
        let candidates = candidates[question]
        let features = table.features(
          of: question, candidates, indexes: candidates.map { known[told[$0].id] })
        return zip(candidates, features).map { candidate, features in
          StoryScore(
            of: told[candidate].id, isToldHere: told[candidate].here, features: features,
            none: table.questions[question].none)
        }.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
      }
    }
    return scores
  }
}

extension StoryScore {
  /// What a story loses in score when those who ask have heard it: about as much as its dimension
  /// being another than the one asked for.
  private static let repetition = 2.0

  /// The score of a story with some features for a question.
  ///
  /// - Parameters:
  ///   - story: Its number.
  ///   - isToldHere: Whether those who ask have heard it.
  ///   - features: A value for each ``RankingFeature``.
  ///   - none: The probability that the question asks for none of the dimensions.
  init(of story: Int, isToldHere: Bool, features: [Double], none: Double) {
    let ranker = Ranker.shared
    let score = ranker.score(of: features) - (isToldHere ? Self.repetition : 0)
    self.init(
      id: story, score: (score * 1_000_000).rounded() / 1_000_000,
      fit: ranker.fit(score: score, none: none),
      probability: ranker.probabilities(score: score, none: none)[1])
  }
}
