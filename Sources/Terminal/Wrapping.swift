/// Sets prose to a width.
public enum Wrapping {
  /// The text in lines of at most `width` columns, each behind `indent` spaces.
  ///
  /// Paragraphs stay apart; a word that is longer than a line is broken; East Asian text breaks
  /// between any two characters.
  public static func wrap(_ text: String, width: Int, indent: Int = 0) -> String {
    let room = max(10, width - indent)
    let margin = String(repeating: " ", count: indent)
    // By bytes: finding the characters of a story takes as long as all the rest of showing it.
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .flatMap { lines(of: Substring($0), room: room) }
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n")
  }

  private static func lines(of paragraph: Substring, room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    // Each a string of its own: in a part of one that was cut between bytes, every step to the next
    // character goes back to the beginning first.
    for word in paragraph.utf8.split(separator: UInt8(ascii: " ")).map({ String(Substring($0)) }) {
      let columns = TextWidth.columns(of: word)
      if used > 0, used + 1 + columns <= room {
        line += " "
        line += word
        used += 1 + columns
        continue
      }
      if used > 0, columns <= room {
        lines.append(line)
        line = word
        used = columns
        continue
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for character in word {
        let columns = TextWidth.columns(of: character)
        if used + columns > room {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += columns
      }
    }
    return lines + [line]
  }
}
