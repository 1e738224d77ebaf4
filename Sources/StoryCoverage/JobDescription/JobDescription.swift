public import StoryModel

/// Finds in the text of a job description which dimensions an interviewer will ask about.
///
/// By the phrases that such texts use, so that each finding can be explained by the words found;
/// nothing is guessed from what is not there.
public enum JobDescription {
  /// A dimension that a text asks for, and by which words.
  public struct Finding: Sendable, Hashable {
    /// The slug of the dimension.
    public var dimension: String

    /// The phrases found, as written and in order, without repetition.
    public var phrases: [String]

    /// The sentence or line in which the first of them stands.
    public var passage: String
  }

  /// The dimensions that a text asks for, those with the most phrases first.
  ///
  /// - Parameters:
  ///   - text: The job description.
  ///   - dimensions: The dimensions to look for. One of the user's own is found by its name.
  /// - Returns: What was found; empty where the text says nothing of customers.
  public static func findings(in text: String, dimensions: [Dimension]) -> [Finding] {
    let words = Words(text)
    let boilerplate = Set(JobCues.boilerplate.matches(in: words).flatMap(Array.init))
    let found = dimensions.compactMap { dimension -> Finding? in
      let cues = JobCues.byDimension[dimension.slug] ?? Phrases(ownPhrases(of: dimension))
      let matches = cues.matches(in: words).filter { boilerplate.isDisjoint(with: $0) }
      guard let first = matches.first else { return nil }
      var seen: Set<String> = []
      let phrases = matches.map { match in
        words.text(
          words.all[match.lowerBound].range
            .lowerBound..<words.all[match.upperBound - 1].range.upperBound)
      }.filter { seen.insert($0.lowercased()).inserted }
      return Finding(
        dimension: dimension.slug, phrases: phrases,
        passage: words.sentence(around: first.lowerBound))
    }
    // Sorting keeps the given order among equals only when told to.
    return found.enumerated().sorted {
      ($1.element.phrases.count, $0.offset) < ($0.element.phrases.count, $1.offset)
    }.map(\.element)
  }

  /// The name and the slug of a dimension of the user's own, as phrases.
  private static func ownPhrases(of dimension: Dimension) -> String {
    [dimension.name, dimension.slug].map { text in
      Words(text).all.map(\.text).joined(separator: " ")
    }.joined(separator: "\n")
  }
}
