/// The text of a part as it stands under its heading.
///
/// Ordinary text stays as it is. What the file could not hold, or what an editor would take away, is
/// written as a numeric character reference, which every Markdown program shows as the character:
/// - the `#` of a line that would be one of our headings, the `<` that would open a comment, and the
///   `&` that would begin a reference;
/// - a space or tab at the end of a line, and newlines at the ends of the text;
/// - characters that cannot be seen, such as a lone CR, NUL and other controls.
enum MarkdownText {
  /// The form in the file.
  static func escape(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let leading = scalars.prefix { $0 == "\n" }.count
    let trailing = scalars.suffix(from: leading).reversed().prefix { $0 == "\n" }.count
    var written = ""
    for (index, scalar) in scalars.enumerated() {
      let rest = scalars[(index + 1)...]
      let needsReference: Bool =
        switch scalar {
        case "\n": index < leading || index >= scalars.count - trailing
        case " ", "\t": rest.first.map { $0 == "\n" } ?? true
        case "&": rest.first == "#"
        case "<": rest.starts(with: "!--".unicodeScalars)
        case "#": (index == 0 || scalars[index - 1] == "\n") && isHeading(scalars[index...])
        default: scalar.actsUnseen
        }
      if needsReference {
        written += "&#\(scalar.value);"
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  /// The text that a form in the file stands for; decimal and hexadecimal references are read.
  static func unescape(_ written: String) -> String {
    guard written.utf8.contains(UInt8(ascii: "&")) else { return written }
    var text = ""
    var rest = written.unicodeScalars[...]
    while let mark = rest.firstIndex(of: "&") {
      text += Substring(rest[..<mark])
      rest = rest[mark...]
      if let (scalar, after) = reference(at: rest) {
        text.unicodeScalars.append(scalar)
        rest = rest[after...]
      } else {
        text += "&"
        // `removeFirst` would copy all that is left.
        rest = rest.dropFirst()
      }
    }
    return text + Substring(rest)
  }

  /// Whether a line is a heading of the level that parts have.
  static func isHeading(_ line: some Collection<Unicode.Scalar>) -> Bool {
    guard line.starts(with: "##".unicodeScalars) else { return false }
    let next = line.dropFirst(2).first
    return next == nil || next == " " || next == "\t" || next == "\n"
  }

  private static func reference(at text: Substring.UnicodeScalarView)
    -> (scalar: Unicode.Scalar, after: String.Index)?
  {
    guard text.starts(with: "&#".unicodeScalars),
      let end = text.prefix(10).firstIndex(of: ";")
    else { return nil }
    var digits = Substring(text[..<end].dropFirst(2))
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    if isHexadecimal { digits = digits.dropFirst() }
    // `UInt32` would take a sign as well.
    guard digits.first?.isHexDigit ?? false,
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, text.index(after: end))
  }
}
