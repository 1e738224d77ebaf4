/// Markup in which whatever is put into a literal stays text.
///
/// A literal is markup as it stands; a string between `\(` and `)` is escaped, and other markup goes in
/// unchanged.
struct HTML: ExpressibleByStringInterpolation {
  /// The markup in UTF-8.
  private(set) var utf8: [UInt8]

  init(stringLiteral literal: String) { utf8 = Array(literal.utf8) }

  init(stringInterpolation interpolation: StringInterpolation) { utf8 = interpolation.utf8 }

  /// Markup that this module brings along; never what a user wrote.
  init(trusted markup: [UInt8]) { utf8 = markup }

  /// The markup of each element, one behind the other.
  static func each<S: Sequence>(_ elements: S, _ html: (S.Element) -> HTML) -> HTML {
    var all: HTML = ""
    for element in elements { all.utf8 += html(element).utf8 }
    return all
  }

  /// Markup that is there only when a condition holds.
  static func when(_ condition: Bool, _ html: @autoclosure () -> HTML) -> HTML {
    condition ? html() : ""
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var utf8: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      utf8.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { utf8 += literal.utf8 }

    mutating func appendInterpolation(_ html: HTML) { utf8 += html.utf8 }

    mutating func appendInterpolation(_ number: Int) { utf8 += String(number).utf8 }

    /// Escapes text whatever characters its scalars make: a quotation mark with a combining accent is
    /// another character, and would end an attribute all the same.
    mutating func appendInterpolation(_ text: String) {
      var text = text
      text.withUTF8 { source in
        // What needs no escaping goes in as a run.
        var start = 0
        func replace(_ count: Int, at index: Int, by replacement: StaticString) {
          utf8 += source[start..<index]
          utf8 += UnsafeBufferPointer(
            start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
          start = index + count
        }
        for index in source.indices {
          switch source[index] {
          case UInt8(ascii: "&"): replace(1, at: index, by: "&amp;")
          case UInt8(ascii: "<"): replace(1, at: index, by: "&lt;")
          case UInt8(ascii: ">"): replace(1, at: index, by: "&gt;")
          case UInt8(ascii: "\""): replace(1, at: index, by: "&quot;")
          case UInt8(ascii: "'"): replace(1, at: index, by: "&#39;")
          case UInt8(ascii: "\n"), UInt8(ascii: "\t"): break
          // Control characters have no meaning in HTML, and some end the parsing of a text.
          case 0..<0x20, 0x7F: replace(1, at: index, by: "\u{FFFD}")
          // U+0080 to U+009F.
          case 0xC2 where source[index + 1] < 0xA0: replace(2, at: index, by: "\u{FFFD}")
          default: break
          }
        }
        utf8 += source[start...]
      }
    }
  }
}
