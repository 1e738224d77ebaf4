import StoryGuidance
import StoryModel

/// Says why a story answers a question, where, and what it still lacks.
struct MatchExplanation {
  let question: HeardQuestion
  private let dimensions: [Dimension]
  private let features: [[Double]]
  private let means: [Double]
  private let ranker: Ranker
  /// The signals to look for, the most asked for first.
  private let asked: [Int]
  private let questionWords: [(term: Term, word: String)]

  /// From here on a question asks for a signal.
  private static let askedProbability = 0.3
  /// From here on a story may be said to show a signal; below the other it surely does not.
  static let shown = (surely: 0.5, hardly: 0.2)

  init(
    question: HeardQuestion, dimensions: [Dimension], features: [[Double]], ranker: Ranker
  ) {
    self.question = question
    self.dimensions = dimensions
    self.features = features
    self.ranker = ranker
    means = RankingFeature.allCases.map { feature in
      features.reduce(0) { $0 + $1[feature.rawValue] } / Double(max(1, features.count))
    }
    asked = Self.asked(by: question)
    var words: [(Term, String)] = []
    Words.scan(question.text) { word in
      guard let term = Terms.term(of: word), !words.contains(where: { $0.0 == term }) else {
        return
      }
      words.append((term, String(decoding: word.bytes, as: UTF8.self)))
    }
    questionWords = words
  }

  /// The signals that a question names, else those of the dimension it was heard as.
  private static func asked(by question: HeardQuestion) -> [Int] {
    let ranked = question.signals.indices.sorted {
      (question.signals[$1], $0) < (question.signals[$0], $1)
    }
    let named = ranked.filter { question.signals[$0] >= askedProbability }
    guard let top = question.dimensions.first, top.probability >= 0.3 else { return named }
    let others = BuiltInLabels.signals.indices.filter {
      BuiltInLabels.dimensions[BuiltInLabels.dimensionOfSignal[$0]] == top.dimension
        && !named.contains($0)
    }
    return named + others
  }

  /// The passages that show what the question asks for, one for each signal.
  func evidence(in story: MatchStory) -> [Evidence] {
    asked.compactMap { SignalFinding.evidence(ofSignal: $0, in: story) }
  }

  /// What to add before telling the story: signals that it does not show, then parts it lacks.
  func missing(in story: MatchStory) -> [MissingSignal] {
    let shown = StorySignals.probabilities(of: story)
    let signals = asked.filter { story.index != nil && shown[$0] < Self.shown.hardly }
      .prefix(2).compactMap { signal -> MissingSignal? in
        let slug = BuiltInLabels.signals[signal]
        return SignalAdvice[slug].map { MissingSignal(signal: slug, advice: $0.advice) }
      }
    let parts = story.story.missingParts.prefix(2).map {
      MissingSignal(signal: $0.rawValue, advice: EntryPrompts[$0].advice)
    }
    return Array((signals + parts).prefix(3))
  }

  /// Why a story stands where it stands, in words, the weightiest first; at most three.
  func reasons(for index: Int, story: MatchStory) -> [String] {
    // What it has more of than the average story; with few stories, what it has at all.
    let base = features.count >= 3 ? means : [Double](repeating: 0, count: means.count)
    let gains = ranker.contributions(of: zip(features[index], base).map { $0 - $1 })
    var reasons: [(weight: Double, text: String)] = []
    func add(_ kinds: [RankingFeature], _ text: String?) {
      let weight = kinds.reduce(0) { $0 + gains[$1.rawValue] }
      if let text, weight > 0.05 { reasons.append((weight, text)) }
    }
    add([.dimensions, .primaryDimension], dimensionReason(story.story))
    if story.story.dimensions.isEmpty {
      add([.estimatedDimensions], suggestionReason(story))
    }
    add(
      [.wholeMeaning, .bestPassage, .threePassages], "it is close in meaning to the question")
    add([.words, .labelWords], wordReason(story.story))
    add([.signals, .bestSignal], signalReason(story))
    add([.numbers], "it has figures")
    add([.askedParts], "it tells the part that is asked for")
    return reasons.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(3).map(\.text)
  }

  private func name(of dimension: String) -> String {
    (dimensions.first { $0.slug == dimension }?.name ?? dimension).lowercased()
  }

  private func dimensionReason(_ story: Story) -> String? {
    guard
      let heard = question.dimensions.first(where: {
        $0.probability >= 0.1 && story.dimensions.contains($0.dimension)
      })
    else { return nil }
    let isPrimary = story.dimensions.first == heard.dimension
    return "\(isPrimary ? "it is a story of" : "it also shows") \(name(of: heard.dimension))"
  }

  private func suggestionReason(_ story: MatchStory) -> String? {
    let shares = StorySignals.dimensionShares(of: story)
    guard let best = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }),
      shares[best] > 0
    else { return nil }
    return "its text suggests \(name(of: BuiltInLabels.dimensions[best])) (an estimate)"
  }

  private func wordReason(_ story: Story) -> String? {
    var found: Set<Term> = []
    for text in [story.title] + story.tags + StoryField.parts.map({ story.text(of: $0) }) {
      found.formUnion(Terms.terms(of: text))
    }
    let shared = questionWords.filter { found.contains($0.term) }.map(\.word)
    guard !shared.isEmpty else { return nil }
    return "it shares words with the question: \(shared.prefix(4).joined(separator: ", "))"
  }

  private func signalReason(_ story: MatchStory) -> String? {
    let shown = StorySignals.probabilities(of: story)
    let texts = asked.filter { shown[$0] >= Self.shown.surely }.prefix(2).compactMap {
      SignalAdvice[BuiltInLabels.signals[$0]]?.shown
    }
    return texts.isEmpty ? nil : "in it you \(texts.joined(separator: ", and you "))"
  }
}
