public import StoryModel

/// Writes an object that holds a list of stories, some of them after the others, so that however many
/// there are they need not all be in memory.
public struct StoryListWriter {
  private var writer: JSONWriter

  private init(_ layout: JSONText.Layout, head: [(key: String, value: JSONText)]) {
    writer = JSONWriter(layout: layout)
    writer.open("{")
    for member in head { writer.add(member.key, member.value) }
    writer.add("stories")
    writer.open("[")
  }

  /// Begins a document as it is exported; ``JournalDocument`` is what may stand behind the stories.
  public static func document(_ layout: JSONText.Layout) -> StoryListWriter {
    StoryListWriter(
      layout,
      head: [("format", "storybank"), ("version", .integer(JournalDocument.version))])
  }

  /// Begins what `list --json` prints: `{"version":1,"stories":[...]}`.
  public static func listing(_ layout: JSONText.Layout = .compact) -> StoryListWriter {
    StoryListWriter(layout, head: [("version", .integer(JournalDocument.version))])
  }

  /// Writes further stories.
  ///
  /// - Returns: The bytes that follow those returned before.
  public mutating func add(_ stories: [Story]) -> [UInt8] {
    add(stories.map(StoryJSON.object))
  }

  /// Writes further stories by what there is to say of each.
  ///
  /// - Returns: The bytes that follow those returned before.
  public mutating func add(_ stories: [JSONText]) -> [UInt8] {
    for story in stories { writer.add(story) }
    return writer.take()
  }

  /// Ends the list and the object.
  ///
  /// - Parameter document: What belongs to the stories; its own are not written.
  /// - Returns: The last bytes, without a newline.
  public mutating func end(with document: JournalDocument? = nil) -> [UInt8] {
    writer.close("]")
    for member in document?.companions ?? [] { writer.add(member.key, member.value) }
    writer.close("}")
    return writer.take()
  }
}
