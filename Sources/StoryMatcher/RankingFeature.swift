import StoryModel

/// What the ranking knows of a story and a question, in the order of the learned weights.
enum RankingFeature: Int, CaseIterable {
  /// How much the story's dimensions are those asked for; the first counts most.
  case dimensions
  /// How much its primary dimension is the one asked for.
  case primaryDimension
  /// For a story without dimensions, how much those that its text suggests are asked for.
  case estimatedDimensions
  /// The cosine of the question with the whole story.
  case wholeMeaning
  /// That with its nearest passage.
  case bestPassage
  /// The mean of those with its three nearest passages.
  case threePassages
  /// The words it shares with the question (BM25).
  case words
  /// Those that its title and tags share.
  case labelWords
  /// How many of the signals asked for it shows.
  case signals
  /// How surely it shows the signal that is asked for most.
  case bestSignal
  /// The logarithm of its number of words.
  case length
  /// Numbers in it, up to four.
  case numbers
  /// Vague phrases in it, up to three.
  case vague
  /// The share of "we" among its words.
  case we
  /// The share of "I" among its words.
  case i
  /// Whether it has the parts that the question asks for.
  case askedParts
}
