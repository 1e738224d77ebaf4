import StoryModel

/// What one line of `log` says: a date in words, tags, and the text itself.
struct LogEntry: Equatable {
  /// The day, where the line begins with one and a colon.
  var date: PartialDate?

  /// The words that begin with `@`, without it, in order.
  var tags: [String]

  /// The text without the date and without the tags at its end.
  var text: String

  /// The longest title made of a text, in characters.
  static let titleLength = 60

  /// Reads a line; `yesterday` and the like start from `today`.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - today: The day it is.
  ///   - clearing: The date that is meant where the line begins with one that does not exist or could
  ///     be two; it may throw what it is given.
  /// - Throws: What `clearing` throws.
  init(
    parsing line: String, today: PartialDate,
    clearing: (DatePhrase.Failure) throws -> PartialDate? = { throw $0 }
  ) throws {
    var rest = Substring(line).trimmed
    if let (date, after) = DatePhrase.leading(in: String(rest), today: today) {
      switch date {
      case .success(let date): self.date = date
      case .failure(let failure): self.date = try clearing(failure)
      }
      rest = Substring(after).trimmed
    }
    tags = rest.split(whereSeparator: \.isWhitespace).compactMap(Self.tag)
    // Tags in the middle of a sentence are words of it; those at the end are only labels.
    while let last = rest.split(whereSeparator: \.isWhitespace).last, Self.tag(last) != nil {
      rest = rest[..<last.startIndex].trimmed
    }
    text = String(rest)
    if text.isEmpty, !tags.isEmpty { text = tags.joined(separator: " ") }
  }

  /// The draft that the entry becomes: a title of its first words, and the whole text as the
  /// situation where the title does not hold it.
  var story: Story {
    let title = Self.title(of: text)
    return Story(
      uid: "", title: title, date: date, situation: title == text ? "" : text, tags: tags,
      status: .draft)
  }

  /// The first sentence of a text, or as many of its words as make a title.
  static func title(of text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map { $0.trimmed } ?? ""
    if line.count <= titleLength { return String(line) }
    var title = ""
    for word in line.split(separator: " ") {
      if title.count + word.count + 1 > titleLength - 1 { break }
      title += (title.isEmpty ? "" : " ") + word
      if let end = word.last, ".!?".contains(end), title.count >= 15 { return title }
    }
    return (title.isEmpty ? String(line.prefix(titleLength - 1)) : title) + "…"
  }

  private static func tag(_ word: Substring) -> String? {
    guard word.first == "@" else { return nil }
    let name = word.dropFirst().reversed().drop { ".,;:!?".contains($0) }.reversed()
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    return name.isEmpty || !isName ? nil : String(name)
  }
}

extension Substring {
  /// Without white space at either end.
  var trimmed: Substring {
    var text = self.drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String { String(Substring(self).trimmed) }
}
