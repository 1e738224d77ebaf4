import SentenceEncoder
import StoryModel

/// What the features of stories for questions are made of, gathered once for many questions.
///
/// It has no passages, which take more memory than all else: they are given where features are asked
/// for, of the few stories that are wanted.
struct RankingTable {
  // Columns rather than the stories themselves: a copy of a story costs more than its features.
  /// For each story, which of ``askedParts`` it has.
  private var parts: [[Bool]] = []
  private var words: WordRanking
  private var labels: WordRanking
  private var manners: [StoryManner] = []
  /// For each story the probability of each signal, in 255ths.
  private var signals: [[UInt8]] = []
  /// The dimensions that the text speaks for, where a story has none of its own.
  private var suggested: [[Double]?] = []
  /// The lists of dimensions that stories have, each once; stories of one kind have the same list.
  private var kinds: [[String]] = []
  private var numberOfKind: [[String]: Int] = [:]
  private var kindOfStory: [Int] = []
  /// The vectors of whole stories as they came, and for each story which is its own; `nil` without an
  /// index.
  private var wholes: [PackedVectors] = []
  private var wholeCount = 0
  private var wholeOfStory: [Int?] = []
  /// What read the words so far: each remembers those it has met.
  private var readers: [StoryReader] = []
  private let vocabulary: [Term: Int]

  /// The part of a story in which a signal is looked for by whoever asks for it outright.
  private static let askedParts: [(signal: Int, field: StoryField)] = [
    ("reflection", StoryField.reflection), ("customer-response", .customerResponse),
    ("empathic-motive", .motivation), ("resolution", .result),
  ].compactMap { slug, field in
    BuiltInLabels.signals.firstIndex(of: slug).map { ($0, field) }
  }

  /// The features that need an index.
  private static let indexed: [RankingFeature] = [
    .wholeMeaning, .bestPassage, .threePassages, .signals, .bestSignal,
  ]

  /// Words of the shortest story in the training text.
  private static let shortestLearned = 40.0

  /// So many stories are read by one reader, while others read more.
  private static let readAtOnce = 64

  /// - Parameter vocabulary: The terms that are looked for, with their positions.
  init(vocabulary: [Term: Int]) {
    self.vocabulary = vocabulary
    words = WordRanking(termCount: vocabulary.count)
    labels = WordRanking(termCount: vocabulary.count)
  }

  /// Adds stories behind the others; they are read on every core.
  mutating func append(_ stories: [MatchStory]) {
    let groups = stories.grouped(by: Self.readAtOnce)
    while readers.count < groups.count { readers.append(StoryReader(vocabulary: vocabulary)) }
    let read = readers.changeOnEveryCore { place, reader in
      let stories = place < groups.count ? groups[place] : []
      return (
        words: stories.map { reader.read($0.story) }, signals: stories.map(StorySignals.shares)
      )
    }
    for group in read {
      for story in group.words {
        words.append(story.all)
        labels.append(story.labels)
        manners.append(story.manner)
      }
      signals += group.signals
    }
    var vectors = PackedVectors()
    vectors.reserveCapacity(stories.count)
    for story in stories {
      parts.append(Self.askedParts.map { !story.story.text(of: $0.field).isEmpty })
      let dimensions = story.story.dimensions
      suggested.append(dimensions.isEmpty ? StorySignals.dimensionShares(of: story) : nil)
      if numberOfKind[dimensions] == nil {
        numberOfKind[dimensions] = kinds.count
        kinds.append(dimensions)
      }
      kindOfStory.append(numberOfKind[dimensions] ?? 0)
      let hasVector = story.index.map { vectors.append(packed: $0.whole) } ?? false
      wholeOfStory.append(hasVector ? wholeCount + vectors.count - 1 : nil)
    }
    wholes.append(vectors)
    wholeCount += vectors.count
  }

  /// Forgets what only reading needs.
  mutating func endReading() { readers = [] }

  /// The positions of the stories worth ranking in full for a question, in their order.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - limit: How many are wanted; where there are more stories, the best by dimension and by what
  ///     they mean as a whole.
  /// - Returns: At most `limit` positions, rising.
  func candidates(for question: HeardQuestion, limit: Int) -> [Int] {
    guard manners.count > limit else { return Array(manners.indices) }
    let outlook = StoryOutlook(ranker: .shared)
    let query = PackedQuery(question.vector)
    let cosines = wholes.flatMap { $0.cosines(with: query).map(Double.init) }
    let average = StoryOutlook.average(of: cosines)
    let shares = kinds.map { DimensionShare(of: $0, in: question) }
    let scores = zip(kindOfStory, wholeOfStory).map { kind, whole in
      outlook.score(share: shares[kind], cosine: whole.map { cosines[$0] } ?? average)
    }
    // Of stories with the score of the last one, the first ones are taken.
    let least = Self.largest(limit, of: scores)
    var room = limit - scores.count { $0 > least }
    return scores.indices.filter { index in
      guard scores[index] == least else { return scores[index] > least }
      room -= 1
      return room >= 0
    }
  }

  /// The score that stands at a place, counted from 1, were they sorted with the largest first.
  ///
  /// A heap of the largest so far is cheaper than sorting all of them, most of which are small.
  private static func largest(_ place: Int, of scores: [Double]) -> Double {
    var heap = Array(scores[..<place])
    heap.sort()
    for score in scores[place...] where score > heap[0] {
      var hole = 0
      while true {
        var child = 2 * hole + 1
        if child + 1 < place, heap[child + 1] < heap[child] { child += 1 }
        guard child < place, heap[child] < score else { break }
        heap[hole] = heap[child]
        hole = child
      }
      heap[hole] = score
    }
    return heap[0]
  }

  /// The features of stories for a question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - terms: The positions of its terms in the vocabulary.
  ///   - candidates: The positions of the stories, rising.
  ///   - indexes: Their indexes, in the same order.
  /// - Returns: A row for each story, a column for each ``RankingFeature``.
  func features(
    for question: HeardQuestion, terms: [Int], of candidates: [Int], indexes: [StoryIndex?]
  ) -> [[Double]] {
    let words = words.scores(for: terms, of: candidates)
    let labels = labels.scores(for: terms, of: candidates)
    let heard = question.dimensions.reduce(0) { $0 + $1.probability }
    let builtIn = BuiltInLabels.dimensions.map { slug in
      let own = question.dimensions.first { $0.dimension == slug }?.probability ?? 0
      return heard > 0 ? own / heard : 0
    }
    let query = PackedQuery(question.vector)
    let asked = max(0.3, question.signals.reduce(0, +))
    let shares = kinds.map { DimensionShare(of: $0, in: question) }
    let zeros = [Double](repeating: 0, count: RankingFeature.allCases.count)
    return candidates.enumerated().map { position, index in
      var row = zeros
      func set(_ feature: RankingFeature, _ value: Double) { row[feature.rawValue] = value }
      let share = shares[kindOfStory[index]]
      set(.dimensions, share.all)
      set(.primaryDimension, share.primary)
      if let suggested = suggested[index] {
        set(.estimatedDimensions, zip(suggested, builtIn).reduce(0) { $0 + $1.0 * $1.1 })
      }
      if let storyIndex = indexes[position] {
        let meaning = Self.meaning(of: storyIndex, for: query)
        set(.wholeMeaning, meaning.whole)
        set(.bestPassage, meaning.best)
        set(.threePassages, meaning.three)
        var sum = 0.0
        var most = 0.0
        for (share, asked) in zip(signals[index], question.signals) {
          let shown = Double(share) / 255
          sum += shown * asked
          most = max(most, shown * asked)
        }
        set(.signals, sum / asked)
        set(.bestSignal, most)
      } else {
        // What an index would tell is not known, so the story is taken for an average one of its kind.
        for feature in Self.indexed {
          set(feature, Ranker.shared.expected(feature, dimensions: share.all))
        }
      }
      set(.words, words[position])
      set(.labelWords, labels[position])
      let manner = manners[index]
      let length = max(1, manner.words)
      // No story that the weights were learned on is shorter; below, they would only guess.
      set(.length, Logarithm.natural(max(Self.shortestLearned, length)))
      set(.numbers, min(4, manner.numbers) / 4)
      set(.vague, min(3, manner.vague) / 3)
      set(.we, manner.we / length)
      set(.i, manner.i / length)
      set(
        .askedParts,
        zip(Self.askedParts, parts[index]).reduce(0) { sum, part in
          sum + (part.1 ? question.signals[part.0.signal] : 0)
        })
      return row
    }
  }

  /// The cosines of a question with a whole story, its nearest passage, and on average its nearest
  /// three.
  private static func meaning(
    of index: StoryIndex, for query: PackedQuery
  ) -> (whole: Double, best: Double, three: Double) {
    let whole = index.cosineOfWhole(with: query)
    let cosines = index.cosines(with: query)
    guard !cosines.isEmpty else { return (whole, whole, whole) }
    // Kept in three variables, as a list of them would take longer than the cosines themselves.
    let none = -Float.infinity
    var (first, second, third) = (none, none, none)
    for cosine in cosines where cosine > third {
      if cosine > first {
        (first, second, third) = (cosine, first, second)
      } else if cosine > second {
        (second, third) = (cosine, second)
      } else {
        third = cosine
      }
    }
    let nearest = [first, second, third].prefix(cosines.count)
    return (
      whole, Double(first), nearest.reduce(0) { $0 + Double($1) } / Double(nearest.count)
    )
  }
}
