import StoryExchange
import StoryModel

/// The sample journal of `demo`, embedded in the program.
enum SampleJournal {
  /// The stories of one invented person.
  static func stories() throws -> [Story] {
    try StoryJSON.read(PackageResources.sample_journal_jsonl, form: .lines).stories
  }

  /// Two questions that the sample answers, and one that it does not.
  static let questions = [
    "Tell me about a time you had to say no to a customer.",
    "Describe an angry customer you dealt with. What did you see that they felt, and how did it end?",
    "Tell me about a time you disagreed with your manager.",
  ]
}
