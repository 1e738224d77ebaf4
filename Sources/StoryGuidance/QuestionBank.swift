public import StoryModel

/// The built-in interview questions: fourteen for each built-in dimension.
///
/// Written for storybank from what employers are known to ask; none is copied from a published
/// list.
public enum QuestionBank {
  /// Every built-in question, by dimension, the most usual ones first.
  public static let questions: [Question] =
    listening + difficultSituations + aboveAndBeyond + balancing + anticipating
    + improvingExperience

  static func builtIn(_ dimension: String, _ signals: [String], _ text: String) -> Question {
    Question(text: text, dimension: dimension, signals: signals, origin: .builtIn)
  }
}
