/// Goes through one line of front matter.
struct FrontMatterScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  var next: Unicode.Scalar? { rest.first }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == " " || $0 == "\t" }
  }

  /// Refuses what follows a value and is not a comment.
  mutating func finish() throws(Refusal) {
    skipBlanks()
    guard next == nil || next == "#" else {
      throw Refusal("something follows the closing mark", kind: .syntax)
    }
  }

  mutating func list() throws(Refusal) -> [String] {
    rest = rest.dropFirst()
    var items: [String] = []
    while true {
      skipBlanks()
      switch next {
      case nil: throw Refusal("the list is not closed with ]", kind: .syntax)
      case "]":
        rest = rest.dropFirst()
        try finish()
        return items
      case "\"", "'": items.append(try quoted())
      default:
        let plain = String(Substring(rest.prefix { $0 != "," && $0 != "]" })).trimmingBlanks()
        rest = rest.drop { $0 != "," && $0 != "]" }
        if !plain.isEmpty { items.append(plain) }
      }
      skipBlanks()
      if next == "," {
        rest = rest.dropFirst()
      } else if next != "]", next != nil {
        throw Refusal("a comma or ] should follow an item of the list", kind: .syntax)
      }
    }
  }

  /// Reads a text in single or double quotes.
  mutating func quoted() throws(Refusal) -> String {
    guard let quote = rest.popFirst() else { return "" }
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == quote {
        // Two single quotes are one that belongs to the text.
        guard quote == "'", next == "'" else { return String(text) }
        rest = rest.dropFirst()
        text.append(scalar)
      } else if scalar == "\\", quote == "\"" {
        text.append(try escape())
      } else {
        text.append(scalar)
      }
    }
    throw Refusal("the text is not closed with \(quote)", kind: .syntax)
  }

  /// The escapes of YAML.
  ///
  /// https://yaml.org/spec/1.2.2/#57-escaped-characters
  private mutating func escape() throws(Refusal) -> Unicode.Scalar {
    guard let letter = rest.popFirst() else {
      throw Refusal("the text is not closed with \"", kind: .syntax)
    }
    switch letter {
    case "\"", "\\", "/", " ", "\t": return letter
    case "0": return "\0"
    case "a": return "\u{07}"
    case "b": return "\u{08}"
    case "t": return "\t"
    case "n": return "\n"
    case "v": return "\u{0B}"
    case "f": return "\u{0C}"
    case "r": return "\r"
    case "e": return "\u{1B}"
    case "N": return "\u{85}"
    case "_": return "\u{A0}"
    case "L": return "\u{2028}"
    case "P": return "\u{2029}"
    case "x": return try hexadecimal(2)
    case "u": return try hexadecimal(4)
    case "U": return try hexadecimal(8)
    default: throw Refusal("there is no escape \\\(letter) in quotes", kind: .syntax)
    }
  }

  private mutating func hexadecimal(_ count: Int) throws(Refusal) -> Unicode.Scalar {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.properties.isASCIIHexDigit),
      let value = UInt32(String(Substring(digits)), radix: 16), let scalar = Unicode.Scalar(value)
    else { throw Refusal("an escape needs \(count) hexadecimal digits", kind: .syntax) }
    rest = rest.dropFirst(count)
    return scalar
  }
}
