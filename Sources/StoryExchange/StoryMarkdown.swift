import FoundationEssentials
public import StoryModel

/// One story as a Markdown file: front matter, then a heading for each part.
///
/// It reads well in Obsidian and in any editor, and comes back exactly: what a file could not hold
/// or an editor would strip is written as a numeric character reference, as `&#13;` for a lone CR.
public enum StoryMarkdown {
  /// The file of a story; fields and parts without content are left out.
  public static func text(of story: Story) -> String {
    var text = "---\n"
    for key in frontMatterKeys {
      let value = frontMatterValue(of: key, in: story)
      if !value.isEmpty || key == .title { text += line(key, value.isEmpty ? "\"\"" : value) }
    }
    text += "---\n"
    for part in StoryField.parts where !story.text(of: part).isEmpty {
      text += "\n" + heading(part) + "\n\n" + MarkdownText.escape(story.text(of: part)) + "\n"
    }
    return text
  }

  /// The name of a story's file: `0012-the-double-charge.md`.
  ///
  /// Only lower-case ASCII letters, digits and hyphens, so that every file system takes it; begins
  /// with the number, so that names sort as the stories do and differ from each other. A story
  /// without a number has its `uid` there.
  public static func fileName(of story: Story) -> String {
    var name: String
    if let id = story.id {
      let digits = String(id)
      name = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    } else {
      name = "story" + (story.uid.isEmpty ? "" : "-" + slug(story.uid, limit: 64))
    }
    let title = slug(story.title, limit: 50)
    return name + (title.isEmpty ? "" : "-" + title) + ".md"
  }

  /// The keys of front matter, in the order they are written.
  static let frontMatterKeys: [StoryKey] = [
    .uid, .id, .title, .date, .role, .organisation, .customer, .dimensions, .tags, .status,
    .createdAt, .updatedAt,
  ]

  static func line(_ key: StoryKey, _ value: String) -> String {
    key.rawValue + (value.isEmpty ? ":" : ": " + value) + "\n"
  }

  static func heading(_ part: StoryField) -> String {
    "## " + part.heading
  }

  /// The written value; empty when there is none.
  static func frontMatterValue(of key: StoryKey, in story: Story) -> String {
    switch key {
    case .uid: story.uid.isEmpty ? "" : FrontMatterScalar.write(story.uid)
    case .id: story.id.map(String.init) ?? ""
    // Dates and times stay without quotes: that is how Obsidian knows them.
    case .date: story.date?.description ?? ""
    case .createdAt: story.createdAt.flatMap(Timestamp.text) ?? ""
    case .updatedAt: story.updatedAt.flatMap(Timestamp.text) ?? ""
    case .dimensions: list(story.dimensions)
    case .tags: list(story.tags)
    case .status: story.status.rawValue
    default:
      key.field.map { story.text(of: $0) }.flatMap {
        $0.isEmpty ? nil : FrontMatterScalar.write($0)
      } ?? ""
    }
  }

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "[" + items.map(FrontMatterScalar.write).joined(separator: ", ") + "]"
  }

  private static func slug(_ text: String, limit: Int) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      guard slug.utf8.count < limit else { break }
      if let letter = plainLetter(scalar) {
        slug += letter
      } else if !slug.isEmpty, !slug.hasSuffix("-"),
        scalar.properties.generalCategory != .nonspacingMark
      {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }

  /// The ASCII letter or digit that a scalar is, or is a variant of; Unicode's names say of which:
  /// `LATIN SMALL LETTER E WITH ACUTE`.
  private static func plainLetter(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let isLetterOrDigit = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isLetterOrDigit ? scalar.properties.lowercaseMapping : nil
    }
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE", words[3].utf8.count <= 2
    else { return nil }
    return words[3].lowercased()
  }
}
