/// Something that was typed to be looked for: a word, or several in quotes.
struct SearchTerm: Hashable {
  /// The text as typed, without the quotes and without the star.
  let text: String

  /// Whether it stands for all words that begin with it.
  var isPrefix = false

  /// Whether it was in quotes.
  var isPhrase = false

  /// How the full-text index can find it.
  enum Way {
    /// By its words.
    case words
    /// Only by looking for the characters, since its script has no spaces, or it has no letters.
    case characters
  }

  /// How the full-text index can find it.
  var way: Way {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { $0.properties.isWordPart }) else { return .characters }
    return scalars.contains(where: \.isOfScriptWithoutSpaces) ? .characters : .words
  }

  /// The term in the language of the index, which cannot misunderstand what is in quotes.
  var expression: String { Self.expression(text, isPrefix: isPrefix) }

  /// A text in the language of the index.
  ///
  /// Its rules: https://sqlite.org/fts5.html#fts5_strings
  static func expression(_ text: String, isPrefix: Bool = false) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + (isPrefix ? "\" *" : "\"")
  }

  /// The most terms that are looked for; the rest is left out, as a person did not type them.
  static let limit = 64

  /// Takes apart what was typed; any text is fine.
  ///
  /// - Returns: The terms, each once; none when there is neither letter, digit nor symbol.
  static func terms(in typed: String) -> [SearchTerm] {
    // By scalars: as a character, a quote and an accent after it would be one, and not a quote.
    let scalars = typed.unicodeScalars.map(Self.simplified)
    var terms: [SearchTerm] = []
    var place = 0
    while place < scalars.count, terms.count < limit {
      var term: SearchTerm?
      if scalars[place] == "\"" {
        if let end = scalars[(place + 1)...].firstIndex(of: "\"") {
          term = SearchTerm(text: Self.text(scalars[(place + 1)..<end]), isPhrase: true)
          place = end
        }
        place += 1
        if term != nil, place < scalars.count, scalars[place] == "*" {
          term?.isPrefix = true
          place += 1
        }
      } else if scalars[place].properties.isWhitespace {
        place += 1
      } else {
        let end =
          scalars[place...].firstIndex { $0.properties.isWhitespace || $0 == "\"" }
          ?? scalars.endIndex
        term = word(scalars[place..<end])
        place = end
      }
      if let term, term.isWorthLookingFor, !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> SearchTerm {
    guard let last = scalars.lastIndex(where: { $0 != "*" }) else { return SearchTerm(text: "") }
    let word = scalars[...last]
    return SearchTerm(text: text(word), isPrefix: word.count < scalars.count)
  }

  private static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{0}": " "
    case "“", "”", "„": "\""
    default: scalar
    }
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private var isWorthLookingFor: Bool {
    text.unicodeScalars.contains { $0.properties.isWordPart || $0.properties.isSymbol }
  }
}

extension Unicode.Scalar {
  /// Whether words of its script stand together without spaces, so that the index has whole sentences.
  var isOfScriptWithoutSpaces: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1F200...0x1F2FF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether it can be part of a word in the full-text index.
  var isWordPart: Bool {
    switch generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  /// Whether it is a sign that someone may look for: an emoji, a currency, a percent.
  var isSymbol: Bool {
    switch generalCategory {
    case .otherSymbol, .currencySymbol: true
    default: false
    }
  }
}
