import Mustache

/// Escapes text for HTML, scalar by scalar.
///
/// The escaping that the template library has goes by characters, and a quotation mark with a
/// combining accent is another character: it would end an attribute.
struct HTMLText: MustacheContentType {
  /// The name by which a template asks for it.
  static let name = "STORY_HTML"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": escaped.append(scalar)
      // Control characters have no meaning in HTML, and some end the parsing of a text.
      case _ where scalar.properties.generalCategory == .control: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
