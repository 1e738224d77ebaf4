import StoryMatcher
import StoryModel

/// The ranking of the matcher itself.
struct MatcherRanking {
  let matcher: Matcher
  /// Whether the stories have the dimensions that their authors gave them.
  let isTagged: Bool

  func ranking(_ bank: EvaluationSet.Bank, _ questions: [EvaluationSet.Question]) -> [[String]] {
    let indexer = StoryIndexer()
    let stories = bank.stories.map { story in
      var story = story
      if !isTagged { story.dimensions = [] }
      return MatchStory(story: story, index: indexer.index(story))
    }
    let uids = Dictionary(uniqueKeysWithValues: stories.map { ($0.story.id ?? 0, $0.story.uid) })
    return matcher.scores(for: questions.map { matcher.hear($0.text) }, stories: stories).map { scores in
      scores.compactMap { uids[$0.id] }
    }
  }
}
