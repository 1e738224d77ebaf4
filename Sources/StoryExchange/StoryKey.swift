public import StoryModel

/// A key of the story object, in the order in which it is written.
///
/// The same words are the columns of a CSV file and the keys of front matter.
public enum StoryKey: String, CaseIterable, Sendable, Hashable {
  case uid
  case id
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
  case dimensions
  case tags
  case status
  case createdAt = "created_at"
  case updatedAt = "updated_at"

  /// The field of the story whose text the key holds, for those that hold one.
  public var field: StoryField? { Self.fields[self] }

  /// The key that a person may have meant by a column's or heading's name: `Customer feeling`.
  init?(spelled name: some StringProtocol) {
    let word = name.trimmingBlanks().lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    switch String(word) {
    case "organization": self = .organisation
    case let name:
      guard let key = Self.named[name] else { return nil }
      self = key
    }
  }

  /// The key of a field.
  public init(_ field: StoryField) {
    switch field {
    case .title: self = .title
    case .date: self = .date
    case .role: self = .role
    case .organisation: self = .organisation
    case .customer: self = .customer
    case .situation: self = .situation
    case .task: self = .task
    case .action: self = .action
    case .result: self = .result
    case .customerFeeling: self = .customerFeeling
    case .motivation: self = .motivation
    case .customerResponse: self = .customerResponse
    case .reflection: self = .reflection
    }
  }

  private static let fields: [StoryKey: StoryField] = .init(
    uniqueKeysWithValues: StoryField.allCases.map { (StoryKey($0), $0) })

  /// A dictionary is many times faster than the switch over texts behind `init(rawValue:)`.
  static let named: [String: StoryKey] = .init(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
