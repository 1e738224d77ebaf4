/// Reads numbers from words, as digits ("1,860", "4.4") or spelt ("forty-one", "two thirds").
struct NumberReader {
  let words: Words

  /// A number and the words it is written in.
  struct Number {
    let range: Range<Int>
    let value: Double
    let isSpelt: Bool
    /// A share such as "half" or "two thirds", which needs no unit to be a claim.
    let isShare: Bool

    func starting(at start: Int) -> Number {
      Number(range: start..<range.upperBound, value: value, isSpelt: isSpelt, isShare: isShare)
    }
  }

  private static let ones: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  private static let scales: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "k": 1000, "m": 1_000_000, "bn": 1_000_000_000,
  ]

  private static let shares: Set<String> = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths",
  ]

  /// The number that begins at a word; `nil` where none does.
  func number(at start: Int) -> Number? {
    let word = words.all[start].text
    if word == "half" { return share(start..<start + 1, 0.5) }
    if word == "a" || word == "an", start + 1 < words.count {
      let next = words.all[start + 1].text
      if ["half", "third", "quarter", "fifth", "tenth"].contains(next) {
        return share(start..<start + 2, 0.3)
      }
      guard let scale = Self.scales[next], next.count > 2 else { return nil }
      return scaled(scale, from: start + 1, isSpelt: true).starting(at: start)
    }
    if let value = Self.digits(word) { return scaled(value, from: start, isSpelt: false) }
    if let value = Self.ones[word] ?? Self.tens[word] {
      return scaled(value, from: start, isSpelt: true)
    }
    return nil
  }

  func isNumber(at place: Int) -> Bool { place < words.count && number(at: place) != nil }

  private func share(_ range: Range<Int>, _ value: Double) -> Number {
    Number(range: range, value: value, isSpelt: true, isShare: true)
  }

  /// Takes along what multiplies a number or adds to it: "forty" "one", "three" "hundred" "and"
  /// "twenty", "8.4" "million", "two" "thirds".
  private func scaled(_ first: Double, from start: Int, isSpelt: Bool) -> Number {
    var value = first
    var end = start + 1
    while end < words.count, !words.all[end].followsMark {
      let word = words.all[end].text
      if let scale = Self.scales[word] {
        value *= scale
      } else if isSpelt, value >= 20, let more = Self.ones[word], more < 10,
        value.truncatingRemainder(dividingBy: 10) == 0
      {
        value += more
      } else if word == "and", value >= 100, isSpelt, end + 1 < words.count,
        let more = Self.ones[words.all[end + 1].text] ?? Self.tens[words.all[end + 1].text]
      {
        value += more
        end += 1
      } else if isSpelt, value < 10, Self.shares.contains(word), word != "half", word != "quarter" {
        return share(start..<end + 1, 0.5)
      } else {
        break
      }
      end += 1
    }
    return Number(range: start..<end, value: value, isSpelt: isSpelt, isShare: false)
  }

  /// The value of a word of digits with separators; `nil` for any other, and for mixtures such as
  /// `3rd`, `Q2` and `8:35`.
  static func digits(_ word: String) -> Double? {
    guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let bare = word.utf8.filter { $0 != 0x2C }
    return Double(String(decoding: bare, as: UTF8.self))
  }
}
