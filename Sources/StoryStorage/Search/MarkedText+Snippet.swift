extension MarkedText {
  /// The most bytes of a snippet, which is about two lines on a terminal.
  private static let width = 160

  /// How many bytes before the first word are shown.
  private static let lead = 40

  /// How much the best passage shows: how many of the words stand within a snippet's width.
  var weight: Int {
    bestStart.map { hits(from: $0) } ?? 0
  }

  /// The best passage, in pieces on one line; `…` stands for what is left out.
  var snippet: [SnippetPiece] {
    let start = bestStart.map { hits[$0].lowerBound } ?? 0
    let window = window(around: start)
    var pieces: [SnippetPiece] = []
    var place = window.lowerBound
    if place > 0 { pieces.append(SnippetPiece(text: "…", isHit: false)) }
    for hit in hits where hit.lowerBound >= window.lowerBound && hit.lowerBound < window.upperBound
    {
      append(place..<hit.lowerBound, isHit: false, to: &pieces)
      let end = min(hit.upperBound, window.upperBound)
      append(hit.lowerBound..<end, isHit: true, to: &pieces)
      place = end
    }
    append(place..<window.upperBound, isHit: false, to: &pieces)
    if window.upperBound < bytes.count { pieces.append(SnippetPiece(text: "…", isHit: false)) }
    return pieces
  }

  /// The hit from which most others are within reach.
  private var bestStart: Int? {
    hits.indices.prefix(500).max { first, second in
      let (one, other) = (hits(from: first), hits(from: second))
      return one == other ? first > second : one < other
    }
  }

  private func hits(from first: Int) -> Int {
    let end = hits[first].lowerBound + Self.width - Self.lead
    return hits[first...].prefix { $0.upperBound <= end }.count
  }

  /// The part to show, cut between words where there are any, else between characters.
  private func window(around place: Int) -> Range<Int> {
    var start = max(0, place - Self.lead)
    if start > 0 {
      start = bytes[start..<place].firstIndex(where: Self.isSpace).map { $0 + 1 } ?? start
    }
    var end = min(bytes.count, start + Self.width)
    if end < bytes.count {
      end =
        bytes[place..<end].lastIndex(where: Self.isSpace).flatMap {
          $0 > place + Self.width / 2 ? $0 : nil
        } ?? end
    }
    while start > 0, start < place, Self.continuesScalar(bytes[start]) { start -= 1 }
    while end < bytes.count, Self.continuesScalar(bytes[end]) { end += 1 }
    return start..<max(start, end)
  }

  private func append(_ range: Range<Int>, isHit: Bool, to pieces: inout [SnippetPiece]) {
    guard !range.isEmpty else { return }
    var line: [UInt8] = []
    for byte in bytes[range] {
      if Self.isSpace(byte) {
        if line.last != 0x20 { line.append(0x20) }
      } else {
        line.append(byte)
      }
    }
    pieces.append(SnippetPiece(text: String(decoding: line, as: UTF8.self), isHit: isHit))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func continuesScalar(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
