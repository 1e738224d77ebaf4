import Foundation
import StoryGuidance
import StoryMatcher
import StoryModel

/// What the training scripts need to see as the program sees it: reads stories and questions as JSON
/// from standard input, writes the built-in questions, the passages of each story and the features that
/// come from words.
@main
struct TrainingData {
  private struct Input: Decodable {
    var stories: [[String: String]]
    var tags: [[String]]
    var questions: [String]
  }

  private struct Output: Encodable {
    struct Passage: Encodable {
      var field: String
      var text: String
    }
    struct Question: Encodable {
      var text: String
      var dims: [String]
      var signals: [String]
    }
    var bank: [Question]
    var passages: [[Passage]]
    var features: [[[Double]]]
  }

  static func main() throws {
    let input = try JSONDecoder().decode(
      Input.self, from: FileHandle.standardInput.readDataToEndOfFile())
    let stories = try zip(input.stories, input.tags).enumerated().map { number, item in
      var story = Story(id: number + 1, uid: "\(number + 1)", role: item.0["role"] ?? "")
      story.tags = item.1
      for field in [.title] + StoryField.parts {
        try story.set(field, to: item.0[field.rawValue] ?? "")
      }
      return story
    }
    let output = Output(
      bank: QuestionBank.questions.map {
        Output.Question(text: $0.text, dims: $0.dimension.map { [$0] } ?? [], signals: $0.signals)
      },
      passages: stories.map { story in
        TrainingFeatures.passages(of: story).map {
          Output.Passage(field: $0.field.rawValue, text: $0.text)
        }
      }, features: TrainingFeatures.words(questions: input.questions, stories: stories))
    try FileHandle.standardOutput.write(contentsOf: JSONEncoder().encode(output))
  }
}
