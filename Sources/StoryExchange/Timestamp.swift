import FoundationEssentials

/// Times as `2026-11-23T04:08:00Z`: whole seconds, UTC, years 1 to 9999.
///
/// Written out here rather than with a formatter because ten thousand stories have twenty thousand
/// of them, and because the result must not depend on a locale.
enum Timestamp {
  /// The written form; `nil` for a time that four digits of year cannot say.
  static func text(of date: Date) -> String? {
    let interval = date.timeIntervalSince1970.rounded(.down)
    // Compared as a number first: converting one that does not fit would trap.
    guard interval >= -62_135_596_800, interval < 253_402_300_800 else { return nil }
    let seconds = Int(interval)
    let day = floorDivide(seconds, by: 86400)
    let (year, month, dayOfMonth) = civil(fromDay: day)
    let rest = seconds - day * 86400
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(dayOfMonth, 2) + "T"
      + pad(rest / 3600, 2) + ":" + pad(rest / 60 % 60, 2) + ":" + pad(rest % 60, 2) + "Z"
  }

  /// Reads the written form; a fraction of a second is dropped, an offset is applied.
  static func date(from text: String) -> Date? {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
      index < bytes.count && bytes[index] == UInt8(ascii: character)
    }
    guard let year = number(0..<4), has("-", at: 4), let month = number(5..<7), has("-", at: 7),
      let day = number(8..<10), has("T", at: 10), let hour = number(11..<13), has(":", at: 13),
      let minute = number(14..<16), has(":", at: 16), let second = number(17..<19),
      year >= 1, (1...12).contains(month), hour < 24, minute < 60, second < 60,
      case let dayNumber = self.day(year: year, month: month, dayOfMonth: day),
      civil(fromDay: dayNumber) == (year, month, day)
    else { return nil }

    var rest = 19
    if has(".", at: rest) {
      let start = rest + 1
      rest = start
      while rest < bytes.count, (0x30...0x39).contains(bytes[rest]) { rest += 1 }
      guard rest > start else { return nil }
    }
    var offset = 0
    if has("Z", at: rest) {
      guard rest + 1 == bytes.count else { return nil }
    } else {
      guard has("+", at: rest) || has("-", at: rest), rest + 6 == bytes.count,
        let hours = number(rest + 1..<rest + 3), has(":", at: rest + 3),
        let minutes = number(rest + 4..<rest + 6), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (has("+", at: rest) ? 60 : -60)
    }
    let seconds = dayNumber * 86400 + hour * 3600 + minute * 60 + second - offset
    return Date(timeIntervalSince1970: Double(seconds))
  }

  /// The civil date of a day counted from 1970-01-01.
  ///
  /// This is the usual algorithm of 400-year eras:
  /// https://howardhinnant.github.io/date_algorithms.html#civil_from_days
  private static func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func day(year: Int, month: Int, dayOfMonth: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func floorDivide(_ number: Int, by divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
