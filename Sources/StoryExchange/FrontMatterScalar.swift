/// A value in front matter: the part of YAML that one line can hold.
enum FrontMatterScalar {
  /// The written form: plain where every reader of YAML takes it for this text, else in quotes.
  static func write(_ text: String) -> String {
    if isPlain(text) { return text }
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "\r": written += "\\r"
      case "\0": written += "\\0"
      case _ where scalar.actsUnseen:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      let last = text.unicodeScalars.last, !last.properties.isWhitespace, last != ":"
    else { return false }
    let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    guard !words.contains(text.lowercased()) else { return false }
    var previous = first
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t", ",", "[", "]", "{", "}": return false
      case " " where previous == ":": return false
      case "#" where previous == " ": return false
      case _ where scalar.actsUnseen: return false
      default: previous = scalar
      }
    }
    return true
  }

  /// Reads the value of a key that takes one text.
  ///
  /// A plain value is taken to the end of its line, with colons and `#` in it: people type titles
  /// such as `Bakery: the double charge` and `Ticket #12`, and losing the rest would be worse than
  /// not following YAML to the letter.
  static func read(_ written: String) throws(Refusal) -> String {
    var scanner = FrontMatterScanner(written)
    switch scanner.next {
    case nil, "#": return ""
    case "\"", "'":
      let text = try scanner.quoted()
      try scanner.finish()
      return text
    case "|", ">":
      throw Refusal("a text over several lines is not read here; put it in quotes", kind: .syntax)
    case "[", "{": throw Refusal("it takes one text, not a list", kind: .wrongType)
    case "&", "*", "!", "%", "@", "`":
      throw Refusal("a value that begins so belongs in quotes", kind: .syntax)
    default: return written == "~" || written == "null" ? "" : written
    }
  }

  /// Reads the value of a key that takes a list, when it stands on the key's own line: `[a, "b"]`,
  /// or `a, b` without brackets.
  static func readList(_ written: String) throws(Refusal) -> [String] {
    var scanner = FrontMatterScanner(written)
    switch scanner.next {
    case nil, "#": return []
    case "[": return try scanner.list()
    case "\"", "'": return [try read(written)]
    default:
      let plain = try read(written)
      return plain.split(separator: ",").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }
  }
}
