/// Finds where sentences end in prose as people type it.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or the
/// text goes on in lower case. A line break ends one unless the line was only wrapped.
enum Sentences {
  private static let terminators: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
  private static let unspacedTerminators: Set<Character> = ["。", "！", "？"]
  private static let closers: Set<Character> = [
    "\"", "'", "”", "’", "»", ")", "]", "」", "』", "*", "_",
  ]
  private static let openers: Set<Character> = ["\"", "'", "“", "‘", "«", "(", "[", "*", "_"]
  /// Never the end of a sentence, whatever follows.
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "cf", "vs", "mr", "mrs", "ms", "mx", "dr", "prof", "st", "rev",
    "approx", "ca", "dept", "fig", "tel",
  ]
  /// Not the end of a sentence where a number follows.
  private static let beforeNumbers: Set<String> = ["no", "nr", "p", "pp", "vol", "ext"]
  /// The characters of the longest word that is asked about.
  private static let longestAsked = abbreviations.union(beforeNumbers).map(\.count).max() ?? 0
  /// Wrapped prose has long lines; a short one ends because its writer meant it.
  private static let wrappedLine = 50

  /// The sentences without the white space around them; no other character is lost.
  static func split(_ text: Substring) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var lineStart = start
    var index = start

    func end(at boundary: String.Index) {
      let sentence = trimmed(text[start..<boundary])
      if !sentence.isEmpty { sentences.append(sentence) }
      start = boundary
    }

    while index < text.endIndex {
      let character = text[index]
      var next = text.index(after: index)
      if character.isNewline {
        let line = text[lineStart..<index]
        if breaksSentence(after: line, before: text[next...]) { end(at: next) }
        lineStart = next
      } else if terminators.contains(character) {
        let last = afterTerminators(in: text, from: next)
        let word = lastWord(of: text[start..<index])
        if endsSentence(character, runs: last.many, word: word, at: last.end, in: text) {
          end(at: last.end)
        }
        next = last.end
      }
      index = next
    }
    end(at: text.endIndex)
    return sentences
  }

  /// Where "?!", "..." and closing quotes end that follow a terminator.
  private static func afterTerminators(
    in text: Substring, from start: String.Index
  ) -> (end: String.Index, many: Bool) {
    let quotes = text[start...].drop { terminators.contains($0) }
    let rest = quotes.drop { closers.contains($0) }
    return (rest.startIndex, quotes.startIndex != start)
  }

  private static func endsSentence(
    _ terminator: Character, runs: Bool, word: Substring, at end: String.Index, in text: Substring
  ) -> Bool {
    let rest = text[end...]
    guard let following = rest.first else { return true }
    if unspacedTerminators.contains(terminator) { return true }
    guard following.isWhitespace else { return false }
    if following.isNewline { return false }
    let first = rest.first { !$0.isWhitespace && !openers.contains($0) }
    guard let first else { return true }
    if first.isLowercase { return false }
    guard terminator == ".", !runs else { return true }
    // "1." at the start of a line numbers a list; it does not end anything.
    if isListNumber(word, in: text, before: end) { return false }
    let plain = word.lowercased()
    if abbreviations.contains(plain) { return false }
    if beforeNumbers.contains(plain), first.isNumber { return false }
    let isInitial = word.count == 1 && word != "I" && word.allSatisfy { $0.isUppercase }
    return !isInitial
  }

  private static func isListNumber(
    _ word: Substring, in text: Substring, before end: String.Index
  ) -> Bool {
    guard word.count <= 2, !word.isEmpty, word.allSatisfy({ $0.isNumber }) else { return false }
    let before = text[..<word.startIndex].last { !$0.isWhitespace || $0.isNewline }
    return before?.isNewline ?? true
  }

  private static func breaksSentence(after line: Substring, before rest: Substring) -> Bool {
    let following = rest.prefix { !$0.isNewline }
    let words = following.drop { $0.isWhitespace }
    guard let first = words.first else { return true }
    if isBullet(words) { return true }
    if first.isLowercase { return false }
    let ended = trimmed(line)
    let text = ended.reversed().drop { closers.contains($0) }
    if let last = text.first, terminators.contains(last) { return true }
    return ended.count < wrappedLine
  }

  /// Whether a line starts with "-", "*", "•" or a number such as "3." or "3)".
  static func isBullet(_ line: Substring) -> Bool {
    let digits = line.prefix { $0.isNumber }
    let mark = line.dropFirst(digits.count)
    guard let first = mark.first, mark.dropFirst().first?.isWhitespace ?? true else { return false }
    return digits.isEmpty ? "-*•–—+·".contains(first) : digits.count <= 2 && ".)".contains(first)
  }

  /// The word at the end of a text; of one longer than any that is asked about, the end of it.
  ///
  /// A text without white space, such as a long address, would otherwise be looked through anew at each
  /// of its full stops.
  private static func lastWord(of text: Substring) -> Substring {
    let end = text.suffix(longestAsked + 1)
    let letters = end.reversed().prefix { !$0.isWhitespace && !openers.contains($0) }
    return end.suffix(letters.count)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
    return start[...last]
  }
}
