/// A typed query taken apart into terms, each of which can be asked for safely.
///
/// Nothing that a person types reaches the full-text engine's own query language unquoted, so no
/// text is a syntax error: https://sqlite.org/fts5.html#full_text_query_syntax
struct SearchQuery: Equatable {
  /// One thing that is looked for.
  enum Term: Hashable {
    /// A word in any form, or several that stand together.
    case words(String)
    /// Words that begin so.
    case prefix(String)
    /// Characters of a writing without spaces, found wherever they stand.
    case substring(String)

    /// What was typed.
    var text: String {
      switch self {
      case .words(let text), .prefix(let text), .substring(let text): text
      }
    }
  }

  /// More terms than this are left out: nobody types them, and the engine's parser has a depth.
  static let termLimit = 64

  /// The terms, in the order typed, each once.
  private(set) var terms: [Term] = []

  /// Takes a query apart: words, `prefix*`, `"several words"`.
  init(_ text: String) {
    var seen: Set<Term> = []
    for (chunk, isQuoted) in Self.chunks(of: text) {
      for term in Self.terms(of: chunk, isQuoted: isQuoted)
      where terms.count < Self.termLimit && seen.insert(term).inserted {
        terms.append(term)
      }
    }
  }

  /// What stands between quotation marks, and what stands between spaces outside of them.
  private static func chunks(of text: String) -> [(String, isQuoted: Bool)] {
    var chunks: [(String, isQuoted: Bool)] = []
    for (position, part) in text.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      if position.isMultiple(of: 2) {
        chunks += part.split(whereSeparator: \.isWhitespace).map { (String($0), false) }
      } else {
        chunks.append((String(part), true))
      }
    }
    return chunks
  }

  private static func terms(of chunk: String, isQuoted: Bool) -> [Term] {
    // The engine keeps a run of such characters as one word, so they are looked for as they are.
    if chunk.unicodeScalars.contains(where: isUnspaced) {
      return chunk.unicodeScalars.split { !isWordScalar($0) }
        .map { run in
          let text = String(String.UnicodeScalarView(run))
          return run.contains(where: isUnspaced) ? .substring(text) : .words(text)
        }
    }
    guard chunk.unicodeScalars.contains(where: isWordScalar) else { return [] }
    if !isQuoted, chunk.hasSuffix("*") { return [.prefix(String(chunk.dropLast()))] }
    return [.words(chunk)]
  }

  /// What the tokenizer unicode61 makes words of: letters, numbers and private use.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// Chinese, Japanese, Thai, Lao, Khmer, Myanmar: writings that put no spaces between words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// A text as the engine reads it: in quotation marks, where nothing has a meaning of its own.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\"\""
      case "\0": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
