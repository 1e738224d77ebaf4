/// How strictly stories are read.
public struct ReadingOptions: Sendable {
  /// The size in bytes that a line of JSON Lines, or one text of a story, may have: 64 MiB.
  public static let defaultSizeLimit = 64 << 20

  /// Whether keys, columns and front matter that stories do not have are passed over.
  public var ignoresUnknownKeys: Bool

  /// The slugs of the dimensions there are; `nil` lets every well-formed slug through.
  ///
  /// Dimensions that a document brings along count as well.
  public var knownDimensions: Set<String>?

  /// The largest line of JSON Lines, and the largest single text, in bytes.
  public var sizeLimit: Int

  /// Whether a story may have neither title nor situation.
  ///
  /// So it is in a document that an export wrote: what a journal held has to come back, and a journal
  /// can hold a story that somebody emptied.
  var takesStoriesWithoutWords = false

  /// Makes options; those given nothing are the strict ones.
  public init(
    ignoresUnknownKeys: Bool = false, knownDimensions: Set<String>? = nil,
    sizeLimit: Int = ReadingOptions.defaultSizeLimit
  ) {
    self.ignoresUnknownKeys = ignoresUnknownKeys
    self.knownDimensions = knownDimensions
    self.sizeLimit = sizeLimit
  }
}
