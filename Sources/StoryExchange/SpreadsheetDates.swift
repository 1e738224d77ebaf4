import StoryModel

/// Reads the dates of a column as spreadsheets write them.
///
/// `3/4/2024` is 3 April in most of the world and 4 March in some of it; the other cells of the column
/// tell which, where the day in one of them is above 12.
struct SpreadsheetDates {
  /// Whether the day stands first; `nil` where no cell tells, or they contradict each other.
  private let isDayFirst: Bool?

  /// Learns from the cells of a column which way round its dates are.
  init(cells: [String]) {
    let numbers = cells.compactMap(Self.numbers)
    let isDayFirst = numbers.contains { $0.first > 12 }
    let isMonthFirst = numbers.contains { $0.second > 12 }
    self.isDayFirst = isDayFirst == isMonthFirst ? nil : isDayFirst
  }

  /// The date that a cell means.
  ///
  /// - Parameter text: `2024-03-18`, `2024/3/18`, `18/3/2024`, `18.3.2024`, `18 March 2024`,
  ///   `Mar 2024`; a time of day behind it is passed over.
  /// - Returns: The date.
  /// - Throws: `Refusal` for what is no date, does not exist, or could be two.
  func date(_ text: String) throws(Refusal) -> PartialDate {
    let text = Self.withoutTime(text)
    if let (year, month, day) = Self.yearFirst(text) {
      return try Self.refusing { () throws(PartialDate.Invalid) in
        try PartialDate(year: year, month: month, day: day)
      }
    }
    guard let (first, second, year) = Self.numbers(text) else {
      if let date = try Self.inWords(text) { return date }
      return try Self.refusing { () throws(PartialDate.Invalid) in try PartialDate(parsing: text) }
    }
    let isDayFirst = text.contains(".") || first > 12 || (second <= 12 && self.isDayFirst == true)
    let isMonthFirst = second > 12 || first == second || self.isDayFirst == false
    func reading(day: Int, month: Int) throws(Refusal) -> PartialDate {
      try Self.refusing { () throws(PartialDate.Invalid) in
        try PartialDate(year: year, month: month, day: day)
      }
    }
    let dayFirst = { () throws(Refusal) in try reading(day: first, month: second) }
    let monthFirst = { () throws(Refusal) in try reading(day: second, month: first) }
    guard isDayFirst || isMonthFirst else {
      throw Refusal(
        "it could be \(try dayFirst()) or \(try monthFirst()), and no other row tells; write it so")
    }
    return try isDayFirst ? dayFirst() : monthFirst()
  }

  private static func refusing(
    _ date: () throws(PartialDate.Invalid) -> PartialDate
  ) throws(Refusal) -> PartialDate {
    do {
      return try date()
    } catch {
      throw Refusal(error.description)
    }
  }

  /// `18/3/2024`, `18.3.2024` or `18-3-2024` in numbers.
  private static func numbers(_ text: String) -> (first: Int, second: Int, year: Int)? {
    let parts = withoutTime(text).split(
      omittingEmptySubsequences: false, whereSeparator: { "/.-".contains($0) })
    guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2,
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return (first, second, year)
  }

  /// `2024/3/18` or `2024.3.18` in numbers.
  private static func yearFirst(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { "/.".contains($0) })
    guard parts.map(\.count).first == 4, parts.count == 3, parts[1].count <= 2, parts[2].count <= 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return (year, month, day)
  }

  /// A date with the name of its month; only with a year, since a file has no today.
  private static func inWords(_ text: String) throws(Refusal) -> PartialDate? {
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count > 1, words.contains(where: { $0.count == 4 && Int($0) != nil }),
      words.last != "ago", let anyDay = try? PartialDate(parsing: "2000-01-01")
    else { return nil }
    do throws(DatePhrase.Failure) {
      return try DatePhrase.parse(text, today: anyDay).date
    } catch {
      guard error.isDate else { return nil }
      throw Refusal(error.description)
    }
  }

  /// Cells that hold a date alone are often written with midnight behind it.
  private static func withoutTime(_ text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }),
      text[end...].dropFirst().first?.isNumber == true, text[end...].contains(":")
    else { return text }
    return String(text[..<end])
  }
}
