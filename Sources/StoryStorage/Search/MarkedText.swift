/// A text with the places of the words that were looked for.
struct MarkedText {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Where the words are, in order and apart from each other.
  private(set) var hits: [Range<Int>] = []

  /// Reads a text in which the index put marks around the words.
  ///
  /// - Parameters:
  ///   - marked: The text with marks.
  ///   - opening: The mark before a word.
  ///   - closing: The mark after a word.
  init(_ marked: String, opening: String, closing: String) {
    let source = Array(marked.utf8)
    let opening = Array(opening.utf8)
    let closing = Array(closing.utf8)
    bytes.reserveCapacity(source.count)
    var start: Int?
    var place = 0
    // Nearly every byte begins no mark, and is told by itself.
    func stands(_ mark: [UInt8]) -> Bool {
      source[place] == mark.first && source[place...].starts(with: mark)
    }
    while place < source.count {
      if stands(opening) {
        start = bytes.count
        place += opening.count
      } else if stands(closing) {
        if let begin = start, begin < bytes.count { hits.append(begin..<bytes.count) }
        start = nil
        place += closing.count
      } else {
        bytes.append(source[place])
        place += 1
      }
    }
  }

  /// Takes a text without marks.
  init(_ plain: String) {
    bytes = Array(plain.utf8)
  }

  /// Marks every place where some characters stand.
  mutating func mark(_ text: String) {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return }
    var found: [Range<Int>] = []
    var place = 0
    while place <= bytes.count - wanted.count {
      if bytes[place] == first, bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        found.append(place..<(place + wanted.count))
        place += wanted.count
      } else {
        place += 1
      }
    }
    let all = (hits + found).sorted { $0.lowerBound < $1.lowerBound }
    hits = []
    for hit in all {
      if let last = hits.last, last.upperBound > hit.lowerBound {
        hits[hits.count - 1] = last.lowerBound..<max(last.upperBound, hit.upperBound)
      } else {
        hits.append(hit)
      }
    }
  }
}
