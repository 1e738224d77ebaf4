import Mustache

/// Escapes text for HTML, byte by byte.
///
/// The escaping that the template library has goes by characters, and a quotation mark with a
/// combining accent is another character: it would end an attribute.
struct HTMLText: MustacheContentType {
  /// The name by which a template asks for it.
  static let name = "STORY_HTML"

  func escapeText(_ text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 in
      var escaped: [UInt8] = []
      escaped.reserveCapacity(utf8.count + utf8.count / 16)
      var index = 0
      while index < utf8.count {
        switch utf8[index] {
        case UInt8(ascii: "&"): escaped += "&amp;".utf8
        case UInt8(ascii: "<"): escaped += "&lt;".utf8
        case UInt8(ascii: ">"): escaped += "&gt;".utf8
        case UInt8(ascii: "\""): escaped += "&quot;".utf8
        case UInt8(ascii: "'"): escaped += "&#39;".utf8
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): escaped.append(utf8[index])
        // Control characters have no meaning in HTML, and some end the parsing of a text; those from
        // U+0080 to U+009F are two bytes.
        case 0..<0x20, 0x7F: escaped += "\u{FFFD}".utf8
        case 0xC2 where utf8[index + 1] < 0xA0:
          escaped += "\u{FFFD}".utf8
          index += 1
        case let byte: escaped.append(byte)
        }
        index += 1
      }
      return String(decoding: escaped, as: UTF8.self)
    }
  }
}
