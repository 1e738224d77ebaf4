/// What is written into a cell so that spreadsheets leave it alone, and read back.
enum CSVCell {
  /// A text as the content of a cell.
  ///
  /// Spreadsheets take a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end for a
  /// formula, which could send data away when the file is opened. Such a text gets an apostrophe in
  /// front, which is how spreadsheets themselves mark text; one that has apostrophes there already
  /// gets another, so that reading can take exactly one away.
  /// See https://owasp.org/www-community/attacks/CSV_Injection
  static func guarded(_ text: String) -> String {
    beginsFormula(text.unicodeScalars.drop { $0 == "'" }) ? "'" + text : text
  }

  /// The text that the content of a cell stands for.
  static func unguarded(_ content: String) -> String {
    guard content.unicodeScalars.first == "'",
      beginsFormula(content.unicodeScalars.drop { $0 == "'" })
    else { return content }
    return String(Substring(content.unicodeScalars.dropFirst()))
  }

  private static func beginsFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    switch text.first {
    case "=", "+", "-", "@", "\t", "\r", "\n": true
    default: false
    }
  }

  /// Several texts in one cell: `billing; refunds`.
  ///
  /// A semicolon or backslash within one has a backslash before it, as has a space or tab at its
  /// ends.
  static func joined(_ items: [String]) -> String {
    items.map { item in
      var written = ""
      let scalars = Array(item.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        let isAtEnd = index == 0 || index == scalars.count - 1
        switch scalar {
        case "\\", ";": written += "\\"
        case " " where isAtEnd, "\t" where isAtEnd: written += "\\"
        default: break
        }
        written.unicodeScalars.append(scalar)
      }
      return written
    }.joined(separator: "; ")
  }

  /// The texts in one cell; empty ones are no texts.
  static func split(_ content: String) -> [String] {
    var items: [String] = []
    var item: [Unicode.Scalar] = []
    // What was written with a backslash is kept at the ends too.
    var kept = 0
    func finish() {
      while item.count > kept, item.last == " " || item.last == "\t" { item.removeLast() }
      if !item.isEmpty {
        var text = ""
        text.unicodeScalars.append(contentsOf: item)
        items.append(text)
      }
      item = []
      kept = 0
    }
    var rest = content.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\" where rest.first.map { "\\; \t".unicodeScalars.contains($0) } ?? false:
        if let next = rest.popFirst() { item.append(next) }
        kept = item.count
      case ";": finish()
      case " " where item.isEmpty, "\t" where item.isEmpty: break
      default:
        item.append(scalar)
        if scalar != " ", scalar != "\t" { kept = item.count }
      }
    }
    finish()
    return items
  }
}
