/// Tells numbers that claim something from dates, times of day, ages, labels and telephone numbers.
struct NumberContext {
  let words: Words

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  /// Words before a number that make it a name: "page six", "table nine", "gate 14", "day two".
  private static let labels: Set<String> = [
    "page", "table", "gate", "room", "floor", "line", "section", "chapter", "version", "number",
    "no", "week", "day", "month", "year", "step", "level", "route", "platform", "unit", "bay",
    "ward", "class", "grade", "round", "flat", "house", "tier", "phase", "part", "item", "row",
    "ticket", "order", "case", "the",
  ]

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words before a bare number that make it a time of day, unless a noun follows.
  private static let clockWords: Set<String> = [
    "at", "by", "until", "till", "before", "after", "past", "since", "from", "around", "about",
    "to",
  ]

  func isClaim(_ number: NumberReader.Number) -> Bool {
    let start = number.range.lowerBound
    let before = start > 0 ? words.all[start - 1].text : ""
    let after = word(at: number.range.upperBound)
    if isDate(number, before: before, after: after) || isClock(number, before: before, after: after)
      || isAge(number, before: before, after: after) || isTelephone(number)
    {
      return false
    }
    if Self.labels.contains(before), before != "the",
      after.isEmpty || isBreak(number.range.upperBound)
        || !number.isSpelt || Quantity.stops.contains(after)
    {
      return false
    }
    // #12, a word such as G7 or Q2, and 24/7.
    let byte = words.byte(at: words.all[start].range.lowerBound - 1)
    if byte == 0x23 || byte == 0x2F || words.byte(at: words.all[start].range.upperBound) == 0x2F {
      return false
    }
    return true
  }

  private func word(at place: Int) -> String {
    place < words.count ? words.all[place].text : ""
  }

  private func isBreak(_ place: Int) -> Bool {
    place >= words.count || words.all[place].followsMark
      || words.all[place].sentence != words.all[place - 1].sentence
  }

  private func isDate(
    _ number: NumberReader.Number, before: String, after: String
  ) -> Bool {
    if number.isShare { return false }
    if Self.months.contains(before) || Self.weekdays.contains(before) {
      return number.value <= 31 || (1900...2100).contains(number.value)
    }
    if Self.months.contains(after), number.value <= 31 { return true }
    if after == "of", number.value <= 31,
      Self.months.contains(word(at: number.range.upperBound + 1))
    {
      return true
    }
    let text = words.all[number.range.lowerBound].text
    guard !number.isSpelt, text.count == 4, (1900...2100).contains(number.value),
      !isMoney(number.range.lowerBound)
    else { return false }
    return isBreak(number.range.upperBound) || Quantity.stops.contains(after)
      || Self.months.contains(before) || ["in", "since", "until", "year"].contains(before)
  }

  private func isMoney(_ place: Int) -> Bool {
    let start = words.all[place].range.lowerBound
    // $, and the last bytes of £ and €.
    return [0x24, 0xA3, 0xAC].contains(words.byte(at: start - 1))
  }

  private func isClock(
    _ number: NumberReader.Number, before: String, after: String
  ) -> Bool {
    let text = words.all[number.range.lowerBound].text
    if text.contains(":") { return true }
    if ["am", "pm", "o'clock", "a.m", "p.m"].contains(after) { return true }
    if ["past", "o'clock"].contains(after) || before == "past" { return number.value <= 59 }
    if number.isShare {
      // "half past four", "half six", and the terms and days of a school.
      return ["past", "to", "term", "day", "time"].contains(after)
        || NumberReader(words: words).isNumber(at: number.range.upperBound)
    }
    if after == "in", word(at: number.range.upperBound + 1) == "the" {
      let next = word(at: number.range.upperBound + 2)
      if ["morning", "afternoon", "evening"].contains(next) { return true }
    }
    if after == "at", word(at: number.range.upperBound + 1) == "night" { return true }
    if isSpanOfDay(number.range.lowerBound) { return true }
    if after == "that" || after == "every" || after == "on" || after == "tomorrow",
      Self.clockWords.contains(before), number.value <= 24
    {
      return true
    }
    let isHour =
      number.value <= 24
      && (number.range.count == 1)
      && (number.isSpelt || text.count <= 2 || text.dropFirst().first == "." || text.count == 5)
    return isHour && Self.clockWords.contains(before) && !isMoney(number.range.lowerBound)
      && (isBreak(number.range.upperBound) || Quantity.stops.contains(after))
      && !["to", "from", "about", "around"].contains(before)
      || (isHour && Self.weekdays.contains(after))
  }

  /// Whether a number is one of two times: "between 9.15 and 10.45 callers gave up".
  private func isSpanOfDay(_ place: Int) -> Bool {
    let start = place >= 2 && words.all[place - 1].text == "and" ? place - 2 : place
    guard start > 0, words.all[start - 1].text == "between", start + 2 < words.count else {
      return false
    }
    return words.all[start + 1].text == "and"
      && [start, start + 2].allSatisfy { isTimeOfDay(words.all[$0].text) && !isMoney($0) }
  }

  /// An hour, a point and two digits of minutes.
  private func isTimeOfDay(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return false }
    return hour <= 24 && minute <= 59
  }

  private func isAge(
    _ number: NumberReader.Number, before: String, after: String
  ) -> Bool {
    if before == "aged" || before == "under" && number.isSpelt && number.value < 20 { return true }
    let second = word(at: number.range.upperBound + 1)
    return ["year", "years", "month", "months", "week", "weeks"].contains(after) && second == "old"
  }

  /// Seven digits and more in a row of groups, a zero before, or a plus sign.
  ///
  /// It looks no further than to the seventh digit: a table of numbers is one row of groups.
  private func isTelephone(_ number: NumberReader.Number) -> Bool {
    guard !number.isSpelt else { return false }
    var start = number.range.lowerBound
    var digits = 0
    while start > 0, isGroup(start - 1), !words.all[start].followsMark {
      start -= 1
      digits += words.all[start].text.utf8.count
      if digits >= 7, start + 1 < number.range.lowerBound { return true }
    }
    digits = 0
    var end = start
    while end < words.count, isGroup(end), end == start || !words.all[end].followsMark {
      digits += words.all[end].text.utf8.count
      end += 1
      if digits >= 7, end > start + 1 { return true }
    }
    let first = words.all[start]
    return words.byte(at: first.range.lowerBound - 1) == 0x2B
      || (first.text.first == "0" && first.text.utf8.count > 1 && isGroup(start))
  }

  private func isGroup(_ place: Int) -> Bool {
    words.all[place].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
