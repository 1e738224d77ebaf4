import SentenceEncoder
public import StoryModel

/// Makes the index of a story: the slow part of matching, done once for each text.
public struct StoryIndexer: Sendable {
  private let encoder = SentenceEncoder.shared
  private let head = PassageHead.shared

  /// More passages than this say no more about a story, and a text of megabytes would take minutes.
  private static let passageLimit = 400

  /// Makes an indexer.
  public init() {}

  /// Names the encoder and the trained parts that the index depends on; with another name an index is
  /// stale.
  public var id: String {
    let digest = LearnedWeights.shared.bytes("passage.digest").map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }
    return "\(encoder.id)-\(StoryIndex.format)-\(digest.joined())"
  }

  /// The index of a story.
  ///
  /// Takes about 10 ms for each sentence or two.
  ///
  /// - Parameter story: The story; its dimensions and tags do not matter.
  /// - Returns: At least one passage for any story with a text.
  public func index(_ story: Story) -> StoryIndex {
    let passages = Self.passages(of: story)
    let places = passages.map(\.place)
    let encoded = passages.map { encoder.encode(String($0.text)) }
    var vectors = PackedVectors()
    for vector in encoded { vectors.append(vector) }
    let isDivided = Set(places.map(\.field)).subtracting([.title]).count > 1
    let signals = zip(places, encoded).flatMap { place, vector -> [UInt8] in
      guard place.field != .title else {
        return [UInt8](repeating: 0, count: StoryIndex.signalCount)
      }
      return head.signals(of: vector, in: isDivided ? place.field : nil)
        .map { UInt8(($0 * 255).rounded()) }
    }
    return StoryIndex(
      whole: (Self.mean(of: encoded) ?? encoder.encode("")).packed, places: places,
      vectors: vectors,
      signals: signals)
  }

  /// The passages of a story: the title, then those of its parts.
  static func passages(of story: Story) -> [(place: StoryIndex.Place, text: Substring)] {
    var passages: [(place: StoryIndex.Place, text: Substring)] = []
    for field in [.title] + StoryField.parts {
      let text = story.text(of: field)
      let bytes = text.utf8
      for passage in PassageSplitter().passages(in: text) where passages.count < passageLimit {
        let start = bytes.distance(from: bytes.startIndex, to: passage.startIndex)
        let place = StoryIndex.Place(field: field, range: start..<start + passage.utf8.count)
        passages.append((place, passage))
      }
    }
    return passages
  }

  private static func mean(of vectors: [SentenceVector]) -> SentenceVector? {
    var sum = [Float](repeating: 0, count: SentenceEncoder.dimensions)
    for vector in vectors {
      for (index, component) in vector.components.enumerated() { sum[index] += component }
    }
    return SentenceVector(direction: sum)
  }
}
