/// Finds the word that someone meant.
struct Spelling {
  /// The word as typed in lower case, and what it is without an ending.
  private let spellings: [[Unicode.Scalar]]

  /// How many slips are forgiven; none in short words, which are near too many others.
  let limit: Int

  /// A word of the index that was nearer than any before.
  private(set) var best: Candidate?

  /// A word of the index.
  struct Candidate: Equatable {
    /// The word, stemmed as the index has it.
    var word: String
    /// How many slips lie between it and the word typed.
    var distance: Int
    /// How many stories have it.
    var stories: Int
    /// Whether it begins with another letter, which is a rare slip.
    var beginsOtherwise: Bool
  }

  /// Prepares to mend a word.
  init(_ typed: String) {
    let folded = Self.folded(typed)
    limit = folded.count < 4 ? 0 : folded.count < 8 ? 1 : 2
    // The index has stems, so that an ending that is right is no slip.
    let endings: [(String, String)] = [
      ("s", ""), ("es", ""), ("ed", ""), ("ing", ""), ("ly", ""), ("ment", ""), ("ness", ""),
      ("e", ""), ("y", "i"),
    ]
    spellings =
      [folded]
      + endings.compactMap { ending, stem in
        let ending = Array(ending.unicodeScalars)
        guard folded.count > ending.count + 3, folded.suffix(ending.count) == ending[...] else {
          return nil
        }
        return folded.dropLast(ending.count) + Array(stem.unicodeScalars)
      }
  }

  /// The letters that a word meant can begin with, the likeliest first.
  var firstLetters: [Unicode.Scalar] { spellings.first.map { Array($0.prefix(2)) } ?? [] }

  /// Considers a word of the index.
  mutating func consider(_ word: String, stories: Int) {
    let letters = Array(word.unicodeScalars)
    var distance = limit + 1
    for spelling in spellings where distance > 0 {
      distance = min(distance, EditDistance.between(spelling, letters, limit: limit))
    }
    guard distance <= limit else { return }
    let candidate = Candidate(
      word: word, distance: distance, stories: stories,
      beginsOtherwise: letters.first != spellings.first?.first)
    if best.map({ candidate.isBetter(than: $0) }) ?? true { best = candidate }
  }

  /// A word in lower case and without combining accents; any other accent counts as a slip.
  static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
  }
}

extension Spelling.Candidate {
  fileprivate func isBetter(than other: Self) -> Bool {
    if distance != other.distance { return distance < other.distance }
    if beginsOtherwise != other.beginsOtherwise { return !beginsOtherwise }
    if stories != other.stories { return stories > other.stories }
    return word < other.word
  }
}
