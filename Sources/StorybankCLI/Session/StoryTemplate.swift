import StoryExchange
import StoryGuidance
import StoryModel

/// The text that a person writes a story in: Markdown with a hint above each part.
enum StoryTemplate {
  /// The template of a story; with dimensions, their slugs are part of the hints.
  static func text(for story: Story, dimensions: [Dimension]) -> String {
    var hints: [StoryKey: String] = [:]
    for field in StoryField.allCases {
      let prompt = EntryPrompts[field]
      hints[StoryKey(field)] = "\(prompt.prompt) \(prompt.hint)"
    }
    if !dimensions.isEmpty {
      hints[.dimensions] =
        "What it shows, the primary one first, such as [listening]:\n"
        + dimensions.map(\.slug).joined(separator: ", ")
    }
    hints[.tags] = "Free labels, such as [refund, weekend]"
    hints[.status] = "draft, ready or retired"
    return StoryMarkdown.template(for: story, hints: hints)
  }

  /// Whether a text is a story in Markdown rather than plain prose: it begins with front matter or
  /// has the heading of a part.
  static func isTemplate(_ text: String) -> Bool {
    text.hasPrefix("---")
      || text.split(whereSeparator: \.isNewline).contains { line in
        line.hasPrefix("## ")
          && StoryField.parts.contains { line.dropFirst(3).lowercased() == $0.label }
      }
  }

  /// The story that a person wrote, with number, uid and times of the one that was edited; an error
  /// names the line of what is wrong.
  static func read(_ text: String, replacing original: Story, name: String) throws -> Story {
    try StoryMarkdown.read(Array(text.utf8), file: name == "-" ? nil : name, editing: original)
  }
}
