import StoryModel

/// Checks of the short names that people type.
enum Vocabulary {
  /// A slug as the journal keeps it.
  ///
  /// - Throws: `Failure` when it has other characters than lower-case letters, digits and hyphens.
  static func slug(_ text: String) throws -> String {
    let isGood =
      (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      } && text.first != "-" && text.last != "-"
    guard isGood else {
      throw Failure(
        .usage,
        "A dimension's short name has lower-case letters, digits and hyphens, such as `leadership`."
      )
    }
    return text
  }

  /// A tag as the journal keeps it: without white space around it or a leading `@`.
  ///
  /// - Throws: `Failure` when nothing is left, or it holds a comma, semicolon or line break, which
  ///   would not survive a spreadsheet.
  static func tag(_ text: String) throws -> String {
    let bare = text.drop { $0 == "@" || $0.isWhitespace }
    let trimmed = String(bare.reversed().drop(while: \.isWhitespace).reversed())
    guard !trimmed.isEmpty, trimmed.utf8.count <= 100,
      !trimmed.contains(where: { $0 == "," || $0 == ";" || $0.isNewline })
    else {
      throw Failure(
        .usage, "A tag is a word or a few, without commas, semicolons and line breaks.")
    }
    return trimmed
  }

  /// A name for people made of a slug: `team-leadership` becomes `Team leadership`.
  static func name(forSlug slug: String) -> String {
    let words = String(slug.map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// Counted nouns.
enum Plural {
  /// `1 story`, `2 stories`.
  static func stories(_ count: Int) -> String {
    count == 1 ? "1 story" : "\(count) stories"
  }

  /// `1 draft`, `2 drafts`.
  static func of(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    count == 1 ? "1 \(singular)" : "\(count) \(plural ?? singular + "s")"
  }
}
