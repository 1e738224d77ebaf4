/// Markup in which whatever is put into a literal stays text.
///
/// A literal is markup as it stands; a string between `\(` and `)` is escaped, and other markup goes in
/// unchanged.
struct HTML: ExpressibleByStringInterpolation {
  /// The markup, to be written as UTF-8.
  private(set) var markup: String

  init(stringLiteral literal: String) { markup = literal }

  init(stringInterpolation interpolation: StringInterpolation) { markup = interpolation.markup }

  /// Markup that this module brings along; never what a user wrote.
  init(trusted markup: String) { self.markup = markup }

  /// The markup of each element, one behind the other.
  static func each<S: Sequence>(_ elements: S, _ html: (S.Element) -> HTML) -> HTML {
    var all: HTML = ""
    for element in elements { all.markup += html(element).markup }
    return all
  }

  /// Markup that is there only when a condition holds.
  static func when(_ condition: Bool, _ html: @autoclosure () -> HTML) -> HTML {
    condition ? html() : ""
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// Escapes text scalar by scalar: a quotation mark with a combining accent is a character of its own,
    /// and would end an attribute all the same.
    mutating func appendInterpolation(_ text: String) {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "&": markup += "&amp;"
        case "<": markup += "&lt;"
        case ">": markup += "&gt;"
        case "\"": markup += "&quot;"
        case "'": markup += "&#39;"
        case "\n", "\t": markup.unicodeScalars.append(scalar)
        // Control characters have no meaning in HTML, and some end the parsing of a text.
        case _ where scalar.properties.generalCategory == .control: markup += "\u{FFFD}"
        default: markup.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
