import StoryModel

/// Reads what `jrnl --format json` prints, as drafts.
///
/// The title stays the title, the body becomes the situation, `@tags` become tags, and a star the
/// tag `starred`. jrnl's times are local times without a zone, so only the day is taken.
struct JrnlReader {
  let stories: [Story]

  init(_ node: JSONNode) throws(ExchangeError) {
    var reader = try JSONObjectReader(node, as: "a jrnl export")
    var stories: [Story] = []
    for (position, entry) in try reader.list("entries").enumerated() {
      do {
        stories.append(try Self.story(entry))
      } catch {
        var placed = error
        placed.story = position + 1
        throw placed
      }
    }
    self.stories = stories
  }

  private static func story(_ node: JSONNode) throws(ExchangeError) -> Story {
    var reader = try JSONObjectReader(node, as: "a jrnl entry")
    var builder = StoryBuilder(options: ReadingOptions())
    let date = try reader.text("date")
    let title = try reader.text("title")
    let body = try reader.text("body")
    var tags: [String] = []
    for tag in try reader.texts("tags") {
      // jrnl lets people choose the sign that marks a tag; these are the ones it suggests.
      let name = String(tag.drop { "@#+&%".contains($0) })
      if !name.isEmpty, !tags.contains(name) { tags.append(name) }
    }
    if try reader.flag("starred"), !tags.contains("starred") { tags.append("starred") }
    do {
      try builder.set(.title, to: trimmed(title))
      try builder.set(.situation, to: trimmed(body))
      try builder.set(.date, to: date)
      try builder.set(.tags, to: tags)
      return try builder.finished()
    } catch {
      throw error.at(line: node.line)
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
