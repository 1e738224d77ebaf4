public import StoryModel

/// Finds the numbers in a story that its teller must be able to stand behind.
///
/// An interviewer asks "how do you know?" of a figure, so each can be marked as measured, as an
/// estimate, or as one that cannot be confirmed. Dates, times of day, ages, labels ("table nine")
/// and telephone numbers are not claims.
public enum Claims {
  /// The claims of a story in the order in which it is told, each as written with the words it
  /// belongs to.
  ///
  /// The same words twice in a part are one claim.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - marked: What the user said of claims before; a claim found again keeps it.
  /// - Returns: The claims, with what was said of them.
  public static func find(in story: Story, marked: [Claim] = []) -> [Claim] {
    StoryField.parts.flatMap { field -> [Claim] in
      var seen: Set<String> = []
      return texts(in: Words(story.text(of: field)), field: field).compactMap { text in
        guard seen.insert(text).inserted else { return nil }
        let known = marked.first { $0.field == field && $0.text == text }
        return Claim(field: field, text: text, standing: known?.standing)
      }
    }
  }

  static func texts(in words: Words, field: StoryField) -> [String] {
    ClaimScanner(words: words, isOutcome: field == .result || field == .customerResponse).texts
  }
}

/// Goes through the words of one part and takes the claims out.
struct ClaimScanner {
  let words: Words
  /// In the outcome, small counts matter: "they sent us three other hotels".
  let isOutcome: Bool

  var texts: [String] { ranges.map { text(of: $0) } }

  /// The claims as ranges of words.
  var ranges: [Range<Int>] {
    let reader = NumberReader(words: words)
    let context = NumberContext(words: words)
    var found: [Range<Int>] = []
    var place = 0
    while place < words.count {
      guard let number = reader.number(at: place) else {
        place += 1
        continue
      }
      if let range = claim(number, reader: reader, context: context) {
        found.append(range)
        place = range.upperBound
      } else {
        place = number.range.upperBound
      }
    }
    return found
  }

  private func claim(
    _ number: NumberReader.Number, reader: NumberReader, context: NumberContext
  ) -> Range<Int>? {
    // "from 9 to 5 per cent", "one in six", "seven of nine" are one claim each.
    if number.isShare, !isShareOfSomething(number.range) { return nil }
    if let partner = partner(of: number, reader: reader) {
      let isShareOf = words.all[number.range.upperBound].text != "to"
      if isShareOf || context.isClaim(number) || context.isClaim(partner) {
        return extended(number.range.lowerBound, partner.range)
      }
      return nil
    }
    guard context.isClaim(number), isLargeEnough(number) else { return nil }
    return extended(number.range.lowerBound, number.range)
  }

  private func partner(
    of number: NumberReader.Number, reader: NumberReader
  ) -> NumberReader.Number? {
    let end = number.range.upperBound
    guard end + 1 < words.count, words.all[end + 1].sentence == words.all[end - 1].sentence else {
      return nil
    }
    let joint = words.all[end].text
    var next = end + 1
    if joint == "out", words.all[next].text == "of" { next += 1 }
    guard next < words.count, let other = reader.number(at: next), !other.isShare else {
      return nil
    }
    switch joint {
    case "to":
      let before = number.range.lowerBound > 0 ? words.all[number.range.lowerBound - 1].text : ""
      return before == "from" ? other : nil
    // "One of two things" counts nothing; "one in six" and "one out of six" do.
    case "of" where number.value == 1: return nil
    case "in", "of", "out": return other.value > number.value ? other : nil
    default: return nil
    }
  }

  private func isLargeEnough(_ number: NumberReader.Number) -> Bool {
    let end = number.range.upperBound
    let next = end < words.count && !words.all[end].followsMark ? words.all[end].text : ""
    if number.isShare { return !["way", "expecting", "hoping"].contains(next) }
    if !number.isSpelt || number.value >= 10 { return true }
    guard number.value > 1 else { return false }
    if next == "of" || next == "out" { return false }
    if Quantity.units.contains(next) { return true }
    return isOutcome && !next.isEmpty && !Quantity.stops.contains(next)
  }

  /// "A quarter" is also three months, and "a third" what follows the second: they are shares where
  /// something is divided or changes by them.
  private func isShareOfSomething(_ range: Range<Int>) -> Bool {
    guard words.all[range.lowerBound].text == "a" else { return true }
    let before = range.lowerBound > 0 ? words.all[range.lowerBound - 1].text : ""
    let after = range.upperBound < words.count ? words.all[range.upperBound].text : ""
    return ["of", "more", "less", "fewer", "to"].contains(after)
      || [
        "by", "than", "nearly", "almost", "over", "about", "around", "to", "from", "only", "and",
        "roughly",
      ].contains(before)
  }

  private func extended(_ start: Int, _ last: Range<Int>) -> Range<Int> {
    var start = start
    if start > 0, words.all[start - 1].text == "from", last.lowerBound > start { start -= 1 }
    return start..<Quantity.end(after: last, in: words)
  }

  /// The words as written, with a currency sign before and a percent sign behind.
  private func text(of range: Range<Int>) -> String {
    var start = words.all[range.lowerBound].range.lowerBound
    var end = words.all[range.upperBound - 1].range.upperBound
    switch (words.byte(at: start - 2), words.byte(at: start - 1)) {
    case (0xC2, 0xA3), (0xC2, 0xA5): start -= 2
    case (_, 0x24): start -= 1
    case (0x82, 0xAC): start -= 3
    default: break
    }
    if words.byte(at: end) == 0x25 { end += 1 }
    return words.text(start..<end)
  }
}
