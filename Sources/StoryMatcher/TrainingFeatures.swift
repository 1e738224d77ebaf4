import SentenceEncoder
package import StoryModel

/// What the scripts that train the matcher must see exactly as the matcher does.
package enum TrainingFeatures {
  /// The passages of a story with the field that each stands in.
  package static func passages(of story: Story) -> [(field: StoryField, text: String)] {
    StoryIndexer.passages(of: story).map { ($0.place.field, String($0.text)) }
  }

  /// For each question and story: ``RankingFeature/words``, `labelWords`, `length`, `numbers`,
  /// `vague`, `we` and `i`.
  package static func words(questions: [String], stories: [Story]) -> [[[Double]]] {
    // The words need no trained part, and there may be none yet.
    guard
      let vector = SentenceVector(
        direction: [Float](repeating: 1, count: SentenceEncoder.dimensions))
    else { return [] }
    let heard = questions.map {
      HeardQuestion(
        text: $0, vector: vector, dimensions: [],
        signals: [Double](repeating: 0, count: BuiltInLabels.signals.count))
    }
    let blank = StoryIndex(whole: vector.packed, places: [], vectors: PackedVectors(), signals: [])
    var prepared = PreparedQuestions(heard)
    prepared.append(
      stories.map { story in
        var story = story
        // With a dimension nobody asks the trained parts for one.
        story.dimensions = ["any"]
        return MatchStory(story: story, index: blank)
      })
    let wanted: [RankingFeature] = [.words, .labelWords, .length, .numbers, .vague, .we, .i]
    return questions.indices.map { question in
      prepared.features(
        of: question, Array(stories.indices), indexes: stories.map { _ in blank }
      ).map { row in
        wanted.map { row[$0.rawValue] }
      }
    }
  }
}
