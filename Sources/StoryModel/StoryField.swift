/// A named text of a story, in the order in which a story is told.
///
/// The raw value is the key in JSON, the column in the journal and the word in help.
public enum StoryField: String, CaseIterable, Sendable, Hashable, Codable {
  case title
  case date
  case role
  case organisation
  case customer
  case situation
  case task
  case action
  case result
  case customerFeeling = "customer_feeling"
  case motivation
  case customerResponse = "customer_response"
  case reflection

  /// The eight parts that make up the story itself: STAR, and the four that customer empathy is
  /// judged by.
  public static let parts: [StoryField] = [
    .situation, .task, .action, .result,
    .customerFeeling, .motivation, .customerResponse, .reflection,
  ]

  /// The field's name for people: `customer feeling` for `customer_feeling`.
  public var label: String {
    String(rawValue.map { $0 == "_" ? " " : $0 })
  }

  /// The name as it stands over the field's text: `Customer feeling`.
  public var heading: String {
    label.prefix(1).uppercased() + String(label.dropFirst())
  }
}
