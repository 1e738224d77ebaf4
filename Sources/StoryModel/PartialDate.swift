/// A date as exactly as it is remembered: a year, a month or a day.
///
/// Its written form is `2024`, `2024-03` or `2024-03-18`; no other is accepted. Years run from 1900
/// to 2199: a story is about a working life, and anything else is a slip of the finger.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// The year, 1900 to 2199.
  public let year: Int

  /// The month, 1 to 12, where it is remembered.
  public let month: Int?

  /// The day of the month, where it is remembered; never without a month.
  public let day: Int?

  /// A text that is not a date.
  public struct Invalid: Error, Hashable, CustomStringConvertible {
    /// What is wrong and what is right.
    public let description: String
  }

  /// Makes a date.
  ///
  /// - Throws: `Invalid` when there is no such day in the calendar.
  public init(year: Int, month: Int? = nil, day: Int? = nil) throws(Invalid) {
    guard (1900...2199).contains(year) else {
      throw Invalid(description: "the year \(year) is not between 1900 and 2199")
    }
    if let month, !(1...12).contains(month) {
      throw Invalid(description: "there is no month \(month)")
    }
    if let day {
      guard let month else { throw Invalid(description: "a day needs a month") }
      let last = Self.lastDay(ofMonth: month, year: year)
      guard (1...last).contains(day) else {
        throw Invalid(description: "\(Self.pad(year, 4))-\(Self.pad(month, 2)) has no day \(day)")
      }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads the written form: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  ///
  /// - Throws: `Invalid` for any other text, and for days that do not exist.
  public init(parsing text: String) throws(Invalid) {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    var numbers: [Int] = []
    for (position, part) in parts.enumerated() {
      guard position < widths.count, part.count == widths[position],
        part.allSatisfy({ (0x30...0x39).contains($0) })
      else {
        throw Invalid(description: "a date is written 2024, 2024-03 or 2024-03-18")
      }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    try self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The written form.
  public var description: String {
    // In one go: a list writes thousands.
    String(unsafeUninitializedCapacity: 10) { bytes in
      var length = 0
      func append(_ number: Int, digits: Int) {
        var rest = number
        for place in (0..<digits).reversed() {
          bytes[length + place] = UInt8(0x30 + rest % 10)
          rest /= 10
        }
        length += digits
      }
      append(year, digits: 4)
      for part in [month, day].lazy.compactMap(\.self) {
        bytes[length] = UInt8(ascii: "-")
        length += 1
        append(part, digits: 2)
      }
      return length
    }
  }

  /// The first day that the date can mean, as `YYYY-MM-DD`.
  public var firstDay: String {
    "\(Self.pad(year, 4))-\(Self.pad(month ?? 1, 2))-\(Self.pad(day ?? 1, 2))"
  }

  /// The last day that the date can mean, as `YYYY-MM-DD`.
  public var lastDay: String {
    let month = month ?? 12
    let day = day ?? Self.lastDay(ofMonth: month, year: year)
    return "\(Self.pad(year, 4))-\(Self.pad(month, 2))-\(Self.pad(day, 2))"
  }

  /// Whether the last day that the date can mean comes before the other's.
  public func endsBefore(_ other: PartialDate) -> Bool {
    func end(_ date: PartialDate) -> (Int, Int, Int) {
      let month = date.month ?? 12
      return (date.year, month, date.day ?? Self.lastDay(ofMonth: month, year: date.year))
    }
    return end(self) < end(other)
  }

  /// The number of days in a month of the Gregorian calendar.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
