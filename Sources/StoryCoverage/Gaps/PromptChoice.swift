import StoryGuidance
import StoryModel

/// A memory prompt, and why it would help to answer it.
public struct CoveragePrompt: Sendable, Hashable {
  /// The slug of the dimension it would strengthen.
  public var dimension: String

  /// The slug of the signal it asks for, where it asks for one.
  public var signal: String?

  /// Words that help recall.
  public var prompt: String

  /// What it would close, in a short phrase.
  public var reason: String
}

/// Chooses the prompts whose answers would close the most.
struct PromptChoice {
  let dimensions: [Dimension]
  let coverage: [DimensionCoverage]
  let uncovered: [QuestionCoverage.Uncovered]

  private struct Candidate {
    let dimension: Int
    let signal: Int?
    let value: Double
  }

  /// What closing something is worth.
  ///
  /// A missing dimension outweighs everything: a question about
  /// it would find nothing. Open questions break ties between equals and never turn the order
  /// round, and a second prompt for the same dimension is worth less than a first for another that
  /// is as bare.
  private enum Worth {
    static let gap = 100.0
    static let thin = 40.0
    static let signal = 20.0
    static let again = 0.6
  }

  func prompts(limit: Int) -> [CoveragePrompt] {
    var candidates = candidates
    var chosen: [CoveragePrompt] = []
    while chosen.count < limit {
      var best: Int?
      for (index, candidate) in candidates.enumerated()
      where best.map({ candidates[$0].value < candidate.value }) ?? true {
        best = index
      }
      guard let best else { break }
      let candidate = candidates.remove(at: best)
      if let prompt = prompt(for: candidate, avoiding: chosen.map(\.prompt)) {
        chosen.append(prompt)
      }
      candidates = candidates.map {
        guard $0.dimension == candidate.dimension else { return $0 }
        return Candidate(
          dimension: $0.dimension, signal: $0.signal, value: $0.value * Worth.again)
      }
    }
    return chosen
  }

  private var candidates: [Candidate] {
    coverage.indices.flatMap { index -> [Candidate] in
      let dimension = coverage[index]
      let open = uncovered.filter { $0.dimension == dimension.slug }
      let bonus = min(Double(open.count), 15)
      let base: Double
      switch dimension.status {
      case .gap: base = Worth.gap
      case .thin: base = Worth.thin
      case .covered: base = 0
      case .strong: return []
      }
      var found: [Candidate] = []
      if base > 0 { found.append(Candidate(dimension: index, signal: nil, value: base + bonus)) }
      for (position, signal) in dimension.signals.enumerated() where !signal.isCovered {
        let asked = open.count { $0.signals.contains(signal.slug) }
        found.append(
          Candidate(
            dimension: index, signal: position,
            value: max(base * 0.9, Worth.signal) + min(Double(asked), 5)))
      }
      if found.isEmpty { found.append(Candidate(dimension: index, signal: nil, value: 5 + bonus)) }
      return found
    }
  }

  /// The prompt turns with the number of stories, so that the same words do not come back once
  /// they have been answered.
  private func prompt(for candidate: Candidate, avoiding used: [String]) -> CoveragePrompt? {
    let dimension = dimensions[candidate.dimension]
    let covered = coverage[candidate.dimension]
    let signal = candidate.signal.map { dimension.signals[$0] }
    var texts = MemoryPrompts.prompts(dimension: dimension.slug, signal: signal?.slug)
    if texts.isEmpty { texts = ownPrompts(for: dimension) }
    let start = covered.stories % max(1, texts.count)
    let text = (texts[start...] + texts[..<start]).first { !used.contains($0) }
    return text.map {
      CoveragePrompt(
        dimension: dimension.slug, signal: signal?.slug, prompt: $0,
        reason: reason(for: covered, signal: signal))
    }
  }

  /// Prompts for a dimension of the user's own: its example questions bring back what it is about.
  private func ownPrompts(for dimension: Dimension) -> [String] {
    dimension.exampleQuestions.map { "What would you tell if you were asked: \"\($0)\"" }
      + [
        """
        Think of a time when somebody could have said of you: that was \
        \(dimension.name.lowercased()). What had you done, and for whom?
        """
      ]
  }

  private func reason(for dimension: DimensionCoverage, signal: Signal?) -> String {
    switch dimension.status {
    case .gap: "\(dimension.name): no story is ready"
    case .thin: "\(dimension.name): too little to rely on"
    case .covered, .strong:
      signal.map { "\(dimension.name): no story shows \"\($0.summary)\"" }
        ?? "\(dimension.name): one more strong story"
    }
  }
}
