/// A date as people say it: `yesterday`, `last friday`, `3 weeks ago`, `in March`.
public struct DatePhrase: Sendable, Hashable {
  /// Which way a date leans whose words leave it open, such as `friday`.
  public enum Leaning: Sendable {
    /// Back: what is told has happened.
    case past
    /// Ahead: what is planned is to come.
    case future
  }

  /// The date that is meant, as exactly as the words say.
  public let date: PartialDate

  /// Words that are no date, no possible one, or could be two.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    /// What is wrong, and how to say it.
    public let description: String
    /// Whether the words are a date all the same: one that does not exist, or one of two.
    public var isDate = true
  }

  /// Reads a date.
  ///
  /// - Parameters:
  ///   - text: `2024`, `2024-03`, `2024-03-18`, `today`, `yesterday`, `friday`, `last friday`,
  ///     `last night`, `3 weeks ago`, `last month`, `in March`, `March 2024`, `18 March 2024`,
  ///     `18/3/2024`; leaning to the future also `tomorrow`, `next friday`, `next week`, `in 3 days`.
  ///   - today: The day that the words start from.
  ///   - leaning: Which `friday`, `March` or `18 March` is meant.
  /// - Returns: The date.
  /// - Throws: `Failure` with what is wrong.
  public static func parse(
    _ text: String, today: PartialDate, leaning: Leaning = .past
  ) throws(Failure) -> DatePhrase {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    let reader = Reader(
      words: words.filter { !["on", "in", "the", "of"].contains($0) }, today: today,
      leaning: leaning)
    do {
      if let date = try reader.date() { return DatePhrase(date: date) }
    } catch let invalid as PartialDate.Invalid {
      throw Failure(description: "There is no such date: \(invalid.description).")
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(description: "\(error)")
    }
    let examples =
      leaning == .past
      ? "yesterday, last friday, 3 weeks ago or March 2024"
      : "tomorrow, next friday, in 3 weeks or March 2027"
    throw Failure(
      description: "That is not a date I know. Write 2024, 2024-03, 2024-03-18, \(examples).",
      isDate: false)
  }

  /// Splits a date in words from the front of a line, where a colon follows it.
  ///
  /// - Parameters:
  ///   - line: Such as `yesterday: the owner rang`.
  ///   - today: The day that the words start from.
  /// - Returns: The date, or why it is none, and what follows the colon; `nil` when the line does not
  ///   begin with anything like a date.
  public static func leading(
    in line: String, today: PartialDate
  ) -> (date: Result<PartialDate, Failure>, rest: String)? {
    guard let colon = line.firstIndex(of: ":"),
      line.distance(from: line.startIndex, to: colon) <= 30
    else { return nil }
    let rest = String(line[line.index(after: colon)...])
    do throws(Failure) {
      return (.success(try parse(String(line[..<colon]), today: today).date), rest)
    } catch {
      return error.isDate ? (.failure(error), rest) : nil
    }
  }
}

/// Reads the words of a date.
private struct Reader {
  let words: [String]
  let today: PartialDate
  let leaning: DatePhrase.Leaning

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
  private static let partsOfDay = ["morning", "afternoon", "evening", "night"]
  private static let counts = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  private var dayNumber: Int {
    CalendarDay.number(year: today.year, month: today.month ?? 1, day: today.day ?? 1)
  }

  func date() throws -> PartialDate? {
    switch words.count {
    case 1: try oneWord(words[0])
    case 2: try twoWords(words[0], words[1])
    case 3: try threeWords()
    default: nil
    }
  }

  private func oneWord(_ word: String) throws -> PartialDate? {
    switch word {
    case "today", "tonight": return today
    case "yesterday": return try day(dayNumber - 1)
    case "tomorrow" where leaning == .future: return try day(dayNumber + 1)
    default: break
    }
    if let weekday = Self.index(of: word, in: Self.weekdays) {
      return try nearest(weekday: weekday, leaning)
    }
    if let month = Self.index(of: word, in: Self.months) {
      return try nearest(month: month + 1, leaning)
    }
    if word.contains("/") || word.contains(".") { return try numeric(word) }
    // A number with hyphens may be anything, such as a telephone number.
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let isWritten =
      (1...3).contains(parts.count) && parts[0].count == 4
      && parts.dropFirst().allSatisfy { (1...2).contains($0.count) }
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return isWritten ? try PartialDate(parsing: word) : nil
  }

  private func twoWords(_ first: String, _ second: String) throws -> PartialDate? {
    if Self.partsOfDay.contains(second) {
      switch first {
      case "this": return today
      case "last": return second == "night" ? try day(dayNumber - 1) : nil
      default:
        let isDay =
          ["today", "yesterday", "tomorrow"].contains(first)
          || Self.index(of: first, in: Self.weekdays) != nil
        return isDay ? try oneWord(first) : nil
      }
    }
    if let step = ["last": -1, "this": 0, "next": 1][first] {
      guard step < 1 || leaning == .future else { return nil }
      let leaning = step < 0 ? .past : leaning
      if let date = try shifted(by: step, second) { return date }
      if let weekday = Self.index(of: second, in: Self.weekdays) {
        return try nearest(weekday: weekday, leaning)
      }
      return try Self.index(of: second, in: Self.months).map { index in
        let date = try nearest(month: index + 1, leaning)
        // The last November of someone who speaks in November is that of the year before.
        let isThis = step < 0 && (date.year, date.month) == (today.year, today.month)
        return isThis ? try PartialDate(year: date.year - 1, month: date.month) : date
      }
    }
    if leaning == .future, let count = Self.count(first), let date = try shifted(by: count, second)
    {
      return date
    }
    if let month = Self.index(of: first, in: Self.months) {
      guard let number = Int(second) else { return nil }
      if number >= 1900 { return try PartialDate(year: number, month: month + 1) }
      throw DatePhrase.Failure(
        description: """
          “\(first) \(second)” could be a day or a year. Write the year with four digits, and a day \
          as \(today.year)-\(Self.two(month + 1))-\(Self.two(number)).
          """)
    }
    if let number = Int(first.filter(\.isNumber)),
      let month = Self.index(of: second, in: Self.months)
    {
      let year = try nearest(month: month + 1, leaning).year
      let date = try PartialDate(year: year, month: month + 1, day: number)
      switch leaning {
      case .past where today.endsBefore(date):
        return try PartialDate(year: year - 1, month: month + 1, day: number)
      case .future where date.endsBefore(today):
        return try PartialDate(year: year + 1, month: month + 1, day: number)
      default: return date
      }
    }
    return nil
  }

  private func threeWords() throws -> PartialDate? {
    if words == ["day", "before", "yesterday"] { return try day(dayNumber - 2) }
    if words[2] == "ago" {
      return try Self.count(words[0]).flatMap { try shifted(by: -$0, words[1]) }
    }
    guard let year = Int(words[2]), year >= 1000 else { return nil }
    for (month, day) in [(words[0], words[1]), (words[1], words[0])] {
      if let month = Self.index(of: month, in: Self.months), let day = Int(day.filter(\.isNumber)) {
        return try PartialDate(year: year, month: month + 1, day: day)
      }
    }
    return nil
  }

  /// `18/3/2024`; where both could be the month, the person must say which.
  private func numeric(_ word: String) throws -> PartialDate? {
    let parts = word.split { $0 == "/" || $0 == "." }.map { Int($0) }
    guard parts.count == 3, let first = parts[0], let second = parts[1], let year = parts[2],
      year >= 1000
    else { return nil }
    if first <= 12, second <= 12, first != second, word.contains("/") {
      throw DatePhrase.Failure(
        description: """
          “\(word)” could be \(year)-\(Self.two(second))-\(Self.two(first)) or \
          \(year)-\(Self.two(first))-\(Self.two(second)). Write the one you mean.
          """)
    }
    let isMonthFirst = second > 12
    return try PartialDate(
      year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
  }

  private func day(_ number: Int) throws -> PartialDate {
    let (year, month, day) = CalendarDay.date(number: number)
    return try PartialDate(year: year, month: month, day: day)
  }

  /// So many days, weeks, months or years from today; `nil` when the word is none of these.
  private func shifted(by count: Int, _ unit: String) throws -> PartialDate? {
    switch unit {
    case "day", "days": return try day(dayNumber + count)
    case "week", "weeks": return try day(dayNumber + 7 * count)
    case "month", "months":
      let months = today.year * 12 + (today.month ?? 1) - 1 + count
      return try PartialDate(year: months / 12, month: months % 12 + 1)
    case "year", "years": return try PartialDate(year: today.year + count)
    default: return nil
    }
  }

  /// The last such weekday before today, or the next one after it.
  private func nearest(weekday: Int, _ leaning: DatePhrase.Leaning) throws -> PartialDate {
    // Day 0 of the count, 1970-01-01, was a Thursday.
    let current = ((dayNumber + 4) % 7 + 7) % 7
    let back = (current - weekday + 7) % 7
    switch leaning {
    case .past: return try day(dayNumber - (back == 0 ? 7 : back))
    case .future: return try day(dayNumber + 7 - back)
    }
  }

  /// The month that began last or ends next, this one included.
  private func nearest(month: Int, _ leaning: DatePhrase.Leaning) throws -> PartialDate {
    let current = today.month ?? 12
    let year =
      switch leaning {
      case .past: month <= current ? today.year : today.year - 1
      case .future: month >= current ? today.year : today.year + 1
      }
    return try PartialDate(year: year, month: month)
  }

  private static func count(_ word: String) -> Int? {
    (Int(word) ?? counts[word]).flatMap { (0...2400).contains($0) ? $0 : nil }
  }

  /// The position of a word or of its first three letters or more.
  private static func index(of word: String, in names: [String]) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    return word.count >= 3 ? names.firstIndex { $0.hasPrefix(word) } : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
