import StoryGuidance
public import StoryModel

/// Finds the stories that answer a question: a pure function of its input.
public struct Matcher: Sendable {
  private let dimensions: [Dimension]

  /// Makes a matcher.
  ///
  /// - Parameter dimensions: The dimensions that questions can ask for.
  public init(dimensions: [Dimension]) {
    self.dimensions = dimensions
  }

  /// Ranks stories for a question and says how well each answers it.
  ///
  /// - Parameters:
  ///   - question: The question as asked.
  ///   - stories: The stories to choose from.
  ///   - dimension: The dimension to hear the question as, where the user corrects the hearing.
  /// - Returns: Every story, best first, and a gap where none fits.
  public func match(
    _ question: String, stories: [MatchStory], as dimension: String? = nil
  ) -> MatchResult {
    let heard =
      dimension.map { [HeardDimension(dimension: $0, probability: 1)] }
      ?? Hearing(dimensions: dimensions).dimensions(of: question)
    let terms = Terms.terms(of: question)
    let words = WordRanking(documents: stories.map(Self.terms)).scores(for: terms)
    let most = max(1, words.map(\.score).max() ?? 0)
    let matches = zip(stories, words).map { story, word in
      match(story, heard: heard, words: word, shareOfMost: word.score / most)
    }.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    let isAnswered = matches.contains { $0.fit != .none }
    return MatchResult(
      question: question, dimensions: heard, matches: matches,
      gap: isAnswered ? nil : gap(heard: heard))
  }

  /// The dimensions that the words of a story speak for, the most probable first.
  ///
  /// - Parameter story: The story.
  /// - Returns: None, one or two.
  public func suggestedDimensions(for story: Story) -> [Dimension] {
    let text = ([.title] + StoryField.parts).map { story.text(of: $0) }.joined(separator: " ")
    let heard = Hearing(dimensions: dimensions).dimensions(of: text).filter {
      $0.probability > 0.25
    }
    return heard.prefix(2).compactMap { item in dimensions.first { $0.slug == item.dimension } }
  }

  private func match(
    _ candidate: MatchStory, heard: [HeardDimension], words: (score: Double, terms: [String]),
    shareOfMost: Double
  ) -> Match {
    let story = candidate.story
    let position = { (slug: String) in story.dimensions.firstIndex(of: slug) }
    // The primary dimension counts whole, a further one half.
    let share = heard.reduce(0.0) { sum, item in
      guard let index = position(item.dimension) else { return sum }
      return sum + item.probability * (index == 0 ? 1 : 0.5)
    }
    let wordShare = words.terms.isEmpty ? 0 : shareOfMost * min(1, Double(words.terms.count) / 2)
    // Where the question most probably asks for something else, a story fits it half as well.
    let none = 1 - heard.map(\.probability).reduce(0, +)
    let trust = none > heard.first?.probability ?? 0 ? 0.5 : 1
    let fitness = trust * (share + 0.25 * wordShare)
    let score = share + 0.5 * wordShare + (story.status == .ready ? 0.02 : 0)
    var reasons: [String] = []
    if let item = heard.first(where: { position($0.dimension) != nil }), item.probability >= 0.1 {
      let name = dimensions.first { $0.slug == item.dimension }?.name ?? item.dimension
      reasons.append("it shows \(name.lowercased())")
    }
    if !words.terms.isEmpty {
      reasons.append(
        "it shares words with the question: \(words.terms.prefix(4).joined(separator: ", "))")
    }
    let missing = story.missingParts.prefix(2).map {
      MissingSignal(signal: $0.rawValue, advice: EntryPrompts[$0].advice)
    }
    return Match(
      id: story.id ?? 0, uid: story.uid, title: story.title,
      score: (score * 1_000_000).rounded() / 1_000_000, fit: Self.fit(fitness), reasons: reasons,
      evidence: [], missing: missing, told: candidate.told)
  }

  /// How well a story with such a share of what was heard answers.
  ///
  /// The head is less sure than it is right, so half of the probability on the story's own dimension
  /// is already a strong fit.
  private static func fit(_ fitness: Double) -> Fit {
    switch fitness {
    case 0.5...: .strong
    case 0.36...: .workable
    case 0.24...: .stretch
    default: .none
    }
  }

  private func gap(heard: [HeardDimension]) -> MatchGap {
    let likely = heard.first { $0.probability >= 0.3 }?.dimension
    let prompt = likely.flatMap { MemoryPrompts.prompts(dimension: $0, signal: nil).first }
    return MatchGap(
      dimension: likely,
      prompt: prompt
        ?? "This asks for something that no dimension of yours covers. Think of a time it happened to you."
    )
  }

  /// The words of a story; those of the title and the tags count twice.
  private static func terms(of candidate: MatchStory) -> [String] {
    let story = candidate.story
    let labels = Terms.terms(of: story.title + " " + story.tags.joined(separator: " "))
    return labels + labels + StoryField.parts.flatMap { Terms.terms(of: story.text(of: $0)) }
  }
}
