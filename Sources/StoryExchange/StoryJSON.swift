public import StoryModel

/// Stories as JSON: one object each, a document, or JSON Lines.
///
/// Keys are written in the order of `StoryKey`. A text without content is `""`; the number, the date
/// and the times are `null` where there is none. Reading accepts `""` and `null` for all of them,
/// and keys in any order.
public enum StoryJSON {
  /// The object of a story.
  public static func object(_ story: Story) -> JSONText {
    .object(members(of: story))
  }

  /// The object of a story with further keys behind its own.
  public static func object(_ story: Story, with more: [(key: String, value: JSONText)])
    -> JSONText
  {
    .object(members(of: story) + more)
  }

  /// One line for each story, each ended by a newline.
  public static func lines(_ stories: [Story]) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    for story in stories {
      writer.write(object(story))
      writer.newline()
    }
    return writer.bytes
  }

  private static func members(of story: Story) -> [(key: String, value: JSONText)] {
    StoryKey.allCases.map { key in
      let value: JSONText =
        switch key {
        case .uid: .text(story.uid)
        case .id: .optional(story.id)
        case .title: .text(story.title)
        case .date: .optional(story.date?.description)
        case .role: .text(story.role)
        case .organisation: .text(story.organisation)
        case .customer: .text(story.customer)
        case .situation: .text(story.situation)
        case .task: .text(story.task)
        case .action: .text(story.action)
        case .result: .text(story.result)
        case .customerFeeling: .text(story.customerFeeling)
        case .motivation: .text(story.motivation)
        case .customerResponse: .text(story.customerResponse)
        case .reflection: .text(story.reflection)
        case .dimensions: .texts(story.dimensions)
        case .tags: .texts(story.tags)
        case .status: .text(story.status.rawValue)
        case .createdAt: .optional(story.createdAt.flatMap(Timestamp.text))
        case .updatedAt: .optional(story.updatedAt.flatMap(Timestamp.text))
        }
      return (key: key.rawValue, value: value)
    }
  }
}
