/// Judges what begins at a place of a text: a telephone number, the number of an account, or neither.
struct NumberScanner {
  private let scalars: [Unicode.Scalar]
  private let start: Int

  init(_ scalars: [Unicode.Scalar], at start: Int) {
    self.scalars = scalars
    self.start = start
  }

  func find() -> RedactionFind? {
    if let code { return code }
    let first = scalars[start]
    guard first == "+" || first == "(" || RedactionWord.isDigit(first) else { return nil }
    let (groups, marks, end) = groups()
    let count = groups.reduce(0) { $0 + $1.count }
    let digits = groups.joined()
    guard count >= 4, !isDate(groups, marks), !isAmount(groups, marks, end: end) else {
      return nil
    }
    let sizes = groups.map(\.count)
    if (7...15).contains(count), first == "+" || isTelephone(sizes, marks, digits) {
      return RedactionFind(range: start..<end, kind: .phone, folded: digits)
    }
    // Four groups of four are a card, 3-2-4 the number of a person.
    let isKnownForm = sizes == [4, 4, 4, 4] || sizes == [3, 2, 4] || sizes.contains { $0 >= 8 }
    if isKnownForm || (groups.count == 1 && hasCue) {
      return RedactionFind(range: start..<end, kind: .number, folded: digits)
    }
    return nil
  }

  /// No number that anybody is known by is longer, and looking further from each place of a long
  /// row of digits would take time that grows with the square.
  private static let longest = 64

  /// Letters and digits in one word with at least five digits: `INV-20394`, `DE89 3704 0044`.
  private var code: RedactionFind? {
    var end = start
    var letters = 0
    var digits = 0
    while end < scalars.count {
      let scalar = scalars[end]
      if RedactionWord.isDigit(scalar) {
        digits += 1
      } else if RedactionWord.isASCIILetter(scalar) {
        letters += 1
      } else if scalar == " ", isBankCode(upTo: end), end + 1 < scalars.count,
        RedactionWord.isDigit(scalars[end + 1])
      {
        // Bank accounts are written in groups.
      } else if scalar != "-" {
        break
      }
      end += 1
      if end - start > Self.longest { return nil }
    }
    while end > start, scalars[end - 1] == "-" { end -= 1 }
    guard letters > 0, digits >= 5 else { return nil }
    let text = String(scalars: scalars[start..<end])
    let isStandard = ["ISO", "DIN", "EN", "IEC"].contains { text.hasPrefix($0) }
    // 100000x and 2024-03-18T10 are no codes: there a unit follows the digits.
    let tail = text.drop { $0.isNumber || $0 == "-" }
    let isNumberWithUnit =
      RedactionWord.isDigit(scalars[start])
      && (tail.allSatisfy(\.isLetter) || (isYearFirst(text) && letters == 1))
    guard !isStandard, !isNumberWithUnit else { return nil }
    return RedactionFind(
      range: start..<end, kind: .number, folded: text.uppercased().filter { $0 != " " })
  }

  private func isYearFirst(_ text: String) -> Bool {
    text.hasPrefix("19") || text.hasPrefix("20")
  }

  private func isBankCode(upTo end: Int) -> Bool {
    end - start >= 4 && scalars[start].properties.isUppercase
      && scalars[start + 1].properties.isUppercase && RedactionWord.isDigit(scalars[start + 2])
      && RedactionWord.isDigit(scalars[start + 3])
  }

  /// The groups of digits from here on, the marks between them, and where the last group ends.
  private func groups() -> (groups: [String], marks: [String], end: Int) {
    var groups: [String] = []
    var marks: [String] = []
    var end = start
    var index = start
    while index < scalars.count {
      let markStart = index
      while index < scalars.count, index - markStart < 3,
        " -./()+\u{A0}\u{2011}".unicodeScalars.contains(scalars[index])
      {
        // A plus belongs only to the beginning.
        if scalars[index] == "+", index != start { return (groups, marks, end) }
        index += 1
      }
      let groupStart = index
      while index < scalars.count, RedactionWord.isDigit(scalars[index]) { index += 1 }
      // Digits that run into letters belong to a word: 4th, 100000x.
      let runsOn =
        index < scalars.count && index > groupStart && RedactionWord.belongs(scalars[index])
      guard index > groupStart, !runsOn else { break }
      if index - start > Self.longest { return (groups, marks, end) }
      if !groups.isEmpty { marks.append(String(scalars: scalars[markStart..<groupStart])) }
      groups.append(String(scalars: scalars[groupStart..<index]))
      end = index
    }
    return (groups, marks, end)
  }

  private func isTelephone(_ sizes: [Int], _ marks: [String], _ digits: String) -> Bool {
    if scalars[start] == "(" { return sizes.count >= 2 }
    // Elsewhere than in America a number begins with 0 when the country is left out.
    if digits.hasPrefix("0") { return true }
    switch sizes {
    case [3, 3, 4], [1, 3, 3, 4]: return true
    case [3, 4]: return marks == ["-"] || marks == ["."]
    default: return false
    }
  }

  /// A day, a month and year, or a span of years.
  private func isDate(_ groups: [String], _ marks: [String]) -> Bool {
    guard scalars[start] != "+", scalars[start] != "(" else { return false }
    let isYear: (String) -> Bool = {
      $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20") || $0.hasPrefix("21"))
    }
    let isShort: (String) -> Bool = { $0.count <= 2 }
    switch groups.count {
    case 1: return isYear(groups[0]) && !hasCue
    case 2:
      return (isYear(groups[0]) && (isYear(groups[1]) || isShort(groups[1])))
        || (isShort(groups[0]) && isYear(groups[1]))
    case 3:
      return (isYear(groups[0]) && isShort(groups[1]) && isShort(groups[2]))
        || (isShort(groups[0]) && isShort(groups[1])
          && (isYear(groups[2]) || isShort(groups[2])) && marks[0] == marks[1])
    default: return false
    }
  }

  /// An amount or a count: thousands set apart, or a currency or percent sign beside it.
  private func isAmount(_ groups: [String], _ marks: [String], end: Int) -> Bool {
    let first = groups[0]
    if groups.count == 2, first == "0", marks == ["."] { return true }
    if groups.count > 1, marks.allSatisfy({ $0 == marks[0] }), marks[0] != "-",
      first.count <= 3, !first.hasPrefix("0"), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      scalars[start] != "+"
    {
      return true
    }
    let before = scalars[..<start].last { $0 != " " }
    let after = scalars[end...].first { $0 != " " }
    return [before, after].contains { sign in
      sign?.properties.generalCategory == .currencySymbol || sign == "%"
    }
  }

  /// Whether a word just before says that a number names something.
  private var hasCue: Bool {
    var end = start
    while end > 0, " #:.".unicodeScalars.contains(scalars[end - 1]) {
      if scalars[end - 1] == "#" { return true }
      end -= 1
    }
    var begin = end
    while begin > 0, RedactionWord.belongs(scalars[begin - 1]) { begin -= 1 }
    return Self.cues.contains(String(scalars: scalars[begin..<end]).lowercased())
  }

  private static let cues: Set<String> = [
    "account", "acct", "booking", "card", "case", "code", "contract", "id", "invoice", "no", "nr",
    "number", "order", "pin", "policy", "ref", "reference", "reservation", "ticket",
  ]
}
