import StoryModel

extension StoryJSON {
  /// How a text of several values is laid out.
  public enum Form: Sendable {
    /// To be told from the content.
    case any
    /// One value a line, and every line for itself: JSON Lines.
    case lines
  }

  /// Reads what `export`, `list --json` and JSON Lines hold, and what jrnl exports.
  ///
  /// Read are a document (`{"format":"storybank",...}` or any object with `stories`), an array of
  /// stories, one story, several objects one after the other, and JSON Lines. The format is told by
  /// the content; saying that it is JSON Lines makes a line that is cut off be named itself, rather
  /// than the line where its end was missed.
  ///
  /// - Throws: `ExchangeError` with the line, and for a document the story's position and the key.
  public static func read(
    _ bytes: [UInt8], form: Form = .any, options: ReadingOptions = .init()
  ) throws(ExchangeError) -> JournalDocument {
    let start = UTF8Check.markLength(of: bytes)
    if let encoding = UTF8Check.foreignEncoding(of: bytes) {
      throw ExchangeError(.encoding, reason: "this is \(encoding); JSON is read as UTF-8")
    }
    let reader = JSONStoryReader(options: options)
    if form == .lines || beginsWithWholeLine(bytes, from: start, options) {
      return JournalDocument(stories: try lines(of: bytes, options))
    }
    var document = JournalDocument()
    var parser = JSONParser(
      bytes: bytes, range: start..<bytes.count, sizeLimit: options.sizeLimit)
    parser.skipWhitespace()
    if parser.current == nil { return document }
    let first = try parser.value()
    let rest = try furtherValues(&parser)
    if rest.isEmpty {
      var whole = JSONDocumentReader(options: options)
      document = try whole.document(first)
    } else {
      for (position, node) in ([first] + rest).enumerated() {
        document.stories.append(try reader.story(node, position: position + 1))
      }
    }
    try refuseRepeatedUIDs(document.stories)
    return document
  }

  /// Whether a text is JSON Lines: its first line is a whole object, and others follow.
  public static func areLines(_ bytes: [UInt8], options: ReadingOptions = .init()) -> Bool {
    beginsWithWholeLine(bytes, from: UTF8Check.markLength(of: bytes), options)
  }

  private static func beginsWithWholeLine(
    _ bytes: [UInt8], from start: Int, _ options: ReadingOptions
  ) -> Bool {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    guard let first = bytes[start...].firstIndex(where: { !isBlank($0) }),
      bytes[first] == UInt8(ascii: "{"),
      let end = bytes[first...].firstIndex(of: 0x0A),
      bytes[end...].contains(where: { !isBlank($0) })
    else { return false }
    var parser = JSONParser(bytes: bytes, range: first..<end, sizeLimit: options.sizeLimit)
    guard (try? parser.value()) != nil else { return false }
    parser.skipWhitespace()
    return parser.current == nil
  }

  private static func lines(
    of bytes: [UInt8], _ options: ReadingOptions
  ) throws(ExchangeError) -> [Story] {
    var lines = StoryLines(options: options)
    return try lines.read(bytes) + lines.finish()
  }

  /// The objects after the first one; each begins on a line of its own, as `jq` prints them.
  private static func furtherValues(_ parser: inout JSONParser) throws(ExchangeError)
    -> [JSONNode]
  {
    var nodes: [JSONNode] = []
    while true {
      let line = parser.line
      parser.skipWhitespace()
      guard let next = parser.current else { return nodes }
      guard next == UInt8(ascii: "{"), parser.line > line else {
        throw parser.error("something follows the end of the value")
      }
      nodes.append(try parser.value())
    }
  }
}
