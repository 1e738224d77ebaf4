import SentenceEncoder
import StoryModel

/// Chooses, among very many stories, those worth ranking in full for a question: by their dimensions
/// and by what they mean as a whole, which are quickly read; add those that share its words.
public struct Shortlist {
  private let question: HeardQuestion
  private let query: PackedQuery
  private let outlook: StoryOutlook
  private var ids: [Int] = []
  private var shares: [DimensionShare] = []
  private var hasVector: [Bool] = []
  private var cosines: [Double] = []
  private var waiting = PackedVectors()

  /// So many vectors are compared at once, and no more are held.
  private static let batch = 4096

  init(question: HeardQuestion, ranker: Ranker) {
    self.question = question
    query = PackedQuery(question.vector)
    outlook = StoryOutlook(ranker: ranker)
  }

  /// The words by which stories that share most with the question are found.
  public var words: [String] {
    var words: [String] = []
    Words.scan(question.text) { found in
      let word = String(decoding: found.bytes, as: UTF8.self)
      if Terms.term(of: found) != nil, !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// Considers a story.
  ///
  /// - Parameters:
  ///   - story: Its number.
  ///   - dimensions: Its dimensions, the primary one first.
  ///   - whole: What ``StoryIndex/packed`` gave as its whole; empty where it has no index.
  public mutating func consider(_ story: Int, dimensions: [String], whole: [UInt8]) {
    ids.append(story)
    shares.append(DimensionShare(of: dimensions, in: question))
    hasVector.append(waiting.append(packed: whole))
    if waiting.count == Self.batch { compare() }
  }

  private mutating func compare() {
    cosines += waiting.cosines(with: query).map(Double.init)
    waiting = PackedVectors()
    waiting.reserveCapacity(Self.batch)
  }

  /// The numbers of the best stories, best first; ties by number.
  ///
  /// - Parameter limit: How many are wanted at most.
  /// - Returns: At most `limit` numbers.
  public mutating func best(_ limit: Int) -> [Int] {
    compare()
    // A story of which nothing is known may be as good as the average one.
    let average = StoryOutlook.average(of: cosines)
    var next = 0
    let scores = shares.indices.map { index -> Double in
      var cosine = average
      if hasVector[index] {
        cosine = cosines[next]
        next += 1
      }
      return outlook.score(share: shares[index], cosine: cosine)
    }
    return scores.indices.sorted { (scores[$1], ids[$0]) < (scores[$0], ids[$1]) }
      .prefix(limit).map { ids[$0] }
  }
}

/// What is quickly known of how well a story answers: a score that stands for that of the ranker
/// where there are too many stories to rank them all in full.
struct StoryOutlook {
  private let dimensions: Double
  private let primary: Double
  private let meaning: Double

  init(ranker: Ranker) {
    dimensions = ranker.weight(.dimensions)
    primary = ranker.weight(.primaryDimension)
    // The best passages of a story follow its whole, which stands for them here.
    meaning =
      ranker.weight(.wholeMeaning) + ranker.weight(.bestPassage) + ranker.weight(.threePassages)
  }

  func score(share: DimensionShare, cosine: Double) -> Double {
    dimensions * share.all + primary * share.primary + meaning * cosine
  }

  static func average(of cosines: [Double]) -> Double {
    cosines.isEmpty ? 0 : cosines.reduce(0, +) / Double(cosines.count)
  }
}

/// How much the dimensions of a story are those that a question asks for.
struct DimensionShare {
  /// Over all its dimensions; the first counts most.
  var all = 0.0
  /// Of its primary dimension alone.
  var primary = 0.0

  /// How much a dimension counts by its place among those of a story.
  private static let weightOfPlace = [1, 0.6, 0.4]

  init(of dimensions: [String], in question: HeardQuestion) {
    let heard = question.dimensions.reduce(0) { $0 + $1.probability }
    guard heard > 0 else { return }
    for item in question.dimensions {
      guard let place = dimensions.firstIndex(of: item.dimension) else { continue }
      let share = item.probability / heard
      all += share * Self.weightOfPlace[min(place, Self.weightOfPlace.count - 1)]
      if place == 0 { primary = share }
    }
  }
}
