extension Story {
  /// The text of a field; the date in its written form, empty when there is none.
  public func text(of field: StoryField) -> String {
    // Spelt out, since key paths take many times as long, and every word of a journal comes this way.
    switch field {
    case .title: title
    case .date: date?.description ?? ""
    case .role: role
    case .organisation: organisation
    case .customer: customer
    case .situation: situation
    case .task: task
    case .action: action
    case .result: result
    case .customerFeeling: customerFeeling
    case .motivation: motivation
    case .customerResponse: customerResponse
    case .reflection: reflection
    }
  }

  /// Replaces the text of a field.
  ///
  /// - Throws: `PartialDate.Invalid` when the field is the date and the text is neither empty nor
  ///   a date.
  public mutating func set(_ field: StoryField, to text: String) throws(PartialDate.Invalid) {
    switch field {
    case .date: date = text.isEmpty ? nil : try PartialDate(parsing: text)
    default: self[keyPath: Self.keyPath(of: field)] = text
    }
  }

  /// The parts that are still empty, in the order in which a story is told.
  public var missingParts: [StoryField] {
    StoryField.parts.filter { isBlank($0) }
  }

  /// Whether a field has no text, or nothing but white space.
  public func isBlank(_ field: StoryField) -> Bool {
    text(of: field).allSatisfy(\.isWhitespace)
  }

  /// The status of a story of which nobody has said one: ready once the three parts without which
  /// nothing can be told are there, a draft until then.
  public var naturalStatus: StoryStatus {
    [StoryField.situation, .action, .result].allSatisfy { !isBlank($0) } ? .ready : .draft
  }

  /// What makes two stories the same to a person: everything but the number and the times.
  public func hasSameContent(as other: Story) -> Bool {
    var copy = other
    copy.id = id
    copy.createdAt = createdAt
    copy.updatedAt = updatedAt
    return self == copy
  }

  static func keyPath(of field: StoryField) -> WritableKeyPath<Story, String> {
    switch field {
    case .title, .date: \.title
    case .role: \.role
    case .organisation: \.organisation
    case .customer: \.customer
    case .situation: \.situation
    case .task: \.task
    case .action: \.action
    case .result: \.result
    case .customerFeeling: \.customerFeeling
    case .motivation: \.motivation
    case .customerResponse: \.customerResponse
    case .reflection: \.reflection
    }
  }
}
