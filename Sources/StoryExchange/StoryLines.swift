public import StoryModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads JSON Lines piece by piece, so that neither the text nor its stories need be in memory.
public struct StoryLines {
  private let reader: JSONStoryReader
  private var uids = RepeatedUIDs()
  /// What was given and not yet read: the beginning of a line.
  private var rest: [UInt8] = []
  /// How many bytes were read before it.
  private var skipped = 0
  private var line = 1
  private var isAtStart = true

  /// Begins at the start of a text.
  ///
  /// - Parameter options: How strictly to read.
  public init(options: ReadingOptions = .init()) {
    reader = JSONStoryReader(options: options)
  }

  /// Reads what follows.
  ///
  /// - Parameter bytes: The next bytes, wherever they end.
  /// - Returns: The stories of the lines that end within them.
  /// - Throws: `ExchangeError` with the line.
  public mutating func read(_ bytes: some Collection<UInt8>) throws(ExchangeError) -> [Story] {
    try begin(Array(bytes.prefix(64)))
    var stories: [Story] = []
    var unread = rest.count
    rest += bytes
    var start = 0
    while let end = lineEnd(from: unread) {
      if let story = try story(start..<end) { stories.append(story) }
      line += 1
      start = end + 1
      unread = start
    }
    rest.removeSubrange(..<start)
    skipped += start
    try requireRoom(rest.count)
    return stories
  }

  /// Ends the text.
  ///
  /// - Returns: The story of a last line that has no end, if there is one.
  /// - Throws: `ExchangeError` with the line.
  public mutating func finish() throws(ExchangeError) -> [Story] {
    let last = try story(0..<rest.count)
    rest = []
    return last.map { [$0] } ?? []
  }

  private func lineEnd(from start: Int) -> Int? {
    rest.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func begin(_ bytes: [UInt8]) throws(ExchangeError) {
    guard isAtStart, !bytes.isEmpty else { return }
    isAtStart = false
    if let encoding = UTF8Check.foreignEncoding(of: bytes) {
      throw ExchangeError(.encoding, reason: "this is \(encoding); JSON is read as UTF-8")
    }
  }

  private mutating func story(_ range: Range<Int>) throws(ExchangeError) -> Story? {
    try requireRoom(range.count)
    let mark = skipped + range.lowerBound == 0 ? UTF8Check.markLength(of: rest) : 0
    var parser = JSONParser(
      bytes: rest, range: range.lowerBound + mark..<range.upperBound, line: line,
      skipped: skipped, sizeLimit: reader.options.sizeLimit)
    parser.skipWhitespace()
    guard parser.current != nil else { return nil }
    let node = try parser.value()
    parser.skipWhitespace()
    guard parser.current == nil else {
      throw parser.error("something follows the end of the object")
    }
    let story = try reader.story(node, position: nil)
    try uids.add(story.uid, line: line, story: 0)
    return story
  }

  private func requireRoom(_ count: Int) throws(ExchangeError) {
    guard count <= reader.options.sizeLimit else {
      throw ExchangeError(
        .limit, line: line,
        reason: "the line is larger than \(reader.options.sizeLimit) bytes")
    }
  }
}
