/// A text with the places of the words that were looked for.
struct MarkedText {
  /// The text in UTF-8.
  let bytes: [UInt8]

  /// Where the words are, in order and apart from each other.
  private(set) var hits: [Range<Int>]

  /// Takes a text and the places of the words in it, in bytes.
  init(_ text: String, hits: [Range<Int>] = []) {
    bytes = Array(text.utf8)
    self.hits = hits
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
