/// Makes stored text safe to show: what would act on the terminal is shown as `\u{1B}` instead.
public enum Escaping {
  /// The text with control characters, and those that turn the writing direction, made visible.
  ///
  /// Line breaks become spaces unless they are allowed; tabs become spaces.
  public static func escaped(_ text: String, allowingNewlines: Bool = false) -> String {
    if TextWidth.isPlain(text) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: shown.append(allowingNewlines ? "\n" : " ")
      case 0x09: shown.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
        0xFFF9...0xFFFB, 0xE0000...0xE007F:
        shown.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
