import StoryGuidance
public import StoryModel

/// Finds the stories that answer a question: a pure function of its input.
public struct Matcher: Sendable {
  private let dimensions: [Dimension]
  private let hearing: Hearing
  private let ranker = Ranker.shared

  /// Makes a matcher.
  ///
  /// - Parameter dimensions: The dimensions that questions can ask for.
  public init(dimensions: [Dimension]) {
    self.dimensions = dimensions
    hearing = Hearing(dimensions: dimensions)
  }

  /// Ranks stories for a question and says how well each answers it, and why.
  ///
  /// - Parameters:
  ///   - question: The question as asked.
  ///   - stories: The stories to choose from.
  ///   - dimension: The dimension to hear the question as, where the user corrects the hearing.
  ///   - count: How many of the best to give reasons for, which takes longer than to rank them.
  /// - Returns: Every story, best first, and a gap where none fits.
  public func match(
    _ question: String, stories: [MatchStory], as dimension: String? = nil,
    explaining count: Int = 5
  ) -> MatchResult {
    match(hear(question, as: dimension), stories: stories, explaining: count)
  }

  /// Hears a question, for several uses: that takes a good part of the time of a match.
  ///
  /// - Parameters:
  ///   - question: The question as asked.
  ///   - dimension: The dimension to hear it as, where the user corrects the hearing.
  /// - Returns: What it asks for.
  public func hear(_ question: String, as dimension: String? = nil) -> HeardQuestion {
    hearing.hear(question, as: dimension)
  }

  /// Ranks stories for a question that has been heard; see ``match(_:stories:as:explaining:)``.
  public func match(
    _ whole: HeardQuestion, stories: [MatchStory], explaining count: Int = 5
  ) -> MatchResult {
    let parts = whole.isCorrected ? [] : CompoundQuestion(hearing: hearing).parts(of: whole)
    let heard = parts.isEmpty ? whole : whole.asking(forAllOf: parts)
    let questions = [heard] + parts
    var table = PreparedQuestions(questions)
    table.append(stories)
    let matches = ranked(0, of: table, stories: stories, explaining: count)
    let answers = parts.enumerated().map { index, part in
      let best = ranked(index + 1, of: table, stories: stories, explaining: 1).first
      return MatchPart(
        question: part.text, dimensions: part.dimensions,
        best: best.flatMap { $0.fit == .none ? nil : $0 })
    }
    let isAnswered =
      matches.contains { $0.fit != .none }
      || (!answers.isEmpty && answers.allSatisfy { $0.best != nil })
    return MatchResult(
      question: heard.text, dimensions: heard.dimensions, matches: matches,
      gap: isAnswered ? nil : gap(for: heard), parts: answers)
  }

  /// What chooses the stories worth ranking for a question, where there are very many.
  ///
  /// - Parameter question: The question.
  /// - Returns: A list that has considered no story yet.
  public func shortlist(for question: HeardQuestion) -> Shortlist {
    Shortlist(question: question, ranker: ranker)
  }

  /// How well stories answer each of many questions; much faster than asking one by one.
  ///
  /// - Parameters:
  ///   - heard: The questions, as ``hear(_:as:)`` gives them.
  ///   - stories: The stories to choose from.
  ///   - limit: How many stories to look at closely for a question: the others, which neither their
  ///     dimensions nor their meaning speaks for, are left out.
  /// - Returns: For each question the stories, best first; ties by number.
  public func scores(
    for heard: [HeardQuestion], stories: [MatchStory], limit: Int = 60
  ) -> [[StoryScore]] {
    var scoring = StoryScoring(heard)
    scoring.add(stories)
    // Asked for where the stories are many.
    lazy var indexes = Dictionary(
      stories.compactMap { story in story.index.map { (story.story.id ?? 0, $0) } }
    ) { first, _ in first }
    return scoring.scores(limit: limit) { _ in indexes }
  }

  private func ranked(
    _ question: Int, of table: PreparedQuestions, stories: [MatchStory], explaining count: Int
  ) -> [Match] {
    let heard = table.questions[question]
    let features = table.features(
      of: question, Array(stories.indices), indexes: stories.map(\.index))
    let explanation = MatchExplanation(
      question: heard, dimensions: dimensions, features: features, ranker: ranker)
    let scores = zip(stories, features).map {
      StoryScore(
        of: $0.story.id ?? 0, isToldHere: $0.isToldHere, features: $1, none: heard.none)
    }
    let order = scores.indices.sorted {
      (scores[$1].score, scores[$0].id) < (scores[$0].score, scores[$1].id)
    }
    return order.enumerated().map { rank, index in
      let story = stories[index]
      let isExplained = rank < count
      return Match(
        id: scores[index].id, uid: story.story.uid, title: story.story.title,
        score: scores[index].score, fit: scores[index].fit,
        reasons: isExplained ? explanation.reasons(for: index, story: story) : [],
        evidence: isExplained ? explanation.evidence(in: story) : [],
        missing: isExplained ? explanation.missing(in: story) : [], told: story.told)
    }
  }

  private func gap(for heard: HeardQuestion) -> MatchGap {
    let likely = heard.likelyDimension
    let prompt = likely.flatMap { MemoryPrompts.prompts(dimension: $0, signal: nil).first }
    return MatchGap(
      dimension: likely,
      prompt: prompt
        ?? "This asks for something that no dimension of yours covers. Think of a time it happened to you."
    )
  }
}
