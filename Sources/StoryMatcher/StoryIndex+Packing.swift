import SentenceEncoder
import StoryModel

extension StoryIndex {
  /// The format of the bytes of passages; another one makes an index stale.
  static let format: UInt8 = 2

  private static let headSize = 3
  private static let placeSize = 9
  private static let fields = StoryField.allCases

  var vectorsStart: Int { Self.headSize + places.count * Self.placeSize }
  var signalsStart: Int { vectorsStart + places.count * SentenceVector.packedSize }

  /// The index as bytes to keep.
  ///
  /// One vector for the whole story; then the format (2), the number of passages (16 bits,
  /// little-endian like all numbers), for each passage the position of its field among all (8 bits)
  /// and where it begins and ends (32 bits each); then their packed vectors, then for each the
  /// probability of each built-in signal in 255ths.
  public var packed: (whole: [UInt8], passages: [UInt8]) { (whole, passages) }

  /// An index of what was found.
  ///
  /// - Parameters:
  ///   - whole: The packed vector of the whole story.
  ///   - places: Where the passages stand.
  ///   - vectors: Their vectors.
  ///   - signals: For each passage the probability of each built-in signal, in 255ths.
  init(whole: [UInt8], places: [Place], vectors: PackedVectors, signals: [UInt8]) {
    var bytes = [Self.format]
    func append(_ number: Int, bytes count: Int) {
      for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
    append(places.count, bytes: 2)
    for place in places {
      bytes.append(UInt8(Self.fields.firstIndex(of: place.field) ?? 0))
      append(place.range.lowerBound, bytes: 4)
      append(place.range.upperBound, bytes: 4)
    }
    self.init(
      whole: whole, passages: bytes + vectors.bytes + signals, places: places)
  }

  private init(whole: [UInt8], passages: [UInt8], places: [Place]) {
    self.whole = whole
    self.places = places
    self.passages = passages
    let start =
      Self.headSize + places.count * (Self.placeSize + SentenceVector.packedSize)
    var best = [UInt8](repeating: 0, count: Self.signalCount)
    let bytes = passages.span
    for passage in 0..<places.count {
      let own = start + passage * Self.signalCount
      for signal in 0..<Self.signalCount { best[signal] = max(best[signal], bytes[own + signal]) }
    }
    bestSignals = best
  }

  /// The index from its bytes; `nil` where they are not what ``packed`` gave.
  ///
  /// - Parameters:
  ///   - whole: The vector of the whole story.
  ///   - passages: The passages.
  public init?(whole: [UInt8], passages: [UInt8]) {
    guard whole.count == SentenceVector.packedSize, PackedVectors.areSound(whole.span),
      passages.count >= Self.headSize, passages[0] == Self.format
    else { return nil }
    let count = Int(passages[1]) | Int(passages[2]) << 8
    let vectorsStart = Self.headSize + count * Self.placeSize
    let signalsStart = vectorsStart + count * SentenceVector.packedSize
    guard passages.count == signalsStart + count * Self.signalCount,
      PackedVectors.areSound(passages.span.extracting(vectorsStart..<signalsStart))
    else { return nil }
    func number(at offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(passages[offset + $1]) << (8 * $1) }
    }
    var places: [Place] = []
    places.reserveCapacity(count)
    for start in stride(from: Self.headSize, to: vectorsStart, by: Self.placeSize) {
      let field = Int(passages[start])
      let range = (number(at: start + 1), number(at: start + 5))
      guard field < Self.fields.count, range.0 <= range.1 else { return nil }
      places.append(Place(field: Self.fields[field], range: range.0..<range.1))
    }
    self.init(whole: whole, passages: passages, places: places)
  }
}
