import Testing

@testable import Terminal

/// As much of a terminal as a line needs: it wraps, scrolls never, and obeys a few sequences.
private struct Screen {
  let width: Int
  var rows: [[Character]] = [[]]
  var row = 0
  var column = 0
  /// A terminal stays in its last column until the next character comes.
  var isFull = false

  mutating func take(_ text: String) {
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      switch character {
      case "\r":
        column = 0
        isFull = false
      case "\u{1B}":
        rest = rest.dropFirst()
        let digits = rest.prefix { $0.isNumber }
        rest = rest.dropFirst(digits.count)
        let count = Int(String(digits)) ?? 1
        switch rest.popFirst() {
        case "A": row -= count
        case "C": column += count
        case "J":
          rows = Array(rows[...row])
          rows[row] = Array(rows[row].prefix(column))
        default: break
        }
      default: put(character)
      }
    }
  }

  private mutating func put(_ character: Character) {
    let columns = TextWidth.columns(of: character)
    guard columns > 0 else { return }
    if isFull || column + columns > width {
      row += 1
      column = 0
      isFull = false
      if row == rows.count { rows.append([]) }
    }
    while rows[row].count < column + columns { rows[row].append(" ") }
    rows[row][column] = character
    if columns == 2 { rows[row][column + 1] = "\u{0}" }
    column += columns
    if column == width {
      isFull = true
      column -= 1
    }
  }

  var text: String {
    rows.map { String($0.filter { $0 != "\u{0}" }) }.joined()
  }
}

@Suite struct `A line on the screen` {
  @Test(arguments: [8, 13, 20, 80])
  func `shows what was typed, the cursor where it is, whatever was typed before`(width: Int) {
    var state = UInt64(width)
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % limit
    }
    var line = EditedLine(history: ["short", String(repeating: "日本", count: 12)])
    var painter = LinePainter()
    var screen = Screen(width: width)
    let keys: [Key] = [
      .character("a"), .character("b"), .character(" "), .character("日"), .character("é"), .left,
      .right, .backspace, .delete, .up, .down, .home, .end, .wordLeft, .paste("x y"),
    ]
    for _ in 0..<600 {
      _ = line.take(keys[random(keys.count)])
      screen.take(painter.paint(prompt: "\u{1B}[2m›\u{1B}[0m ", line: line, width: width))
      let shown = screen.text
      #expect(Self.packed(shown) == Self.packed("› " + line.text))
      // Typing a mark at the cursor puts it where the line has it.
      var marked = screen
      marked.take("#")
      let before = Self.packed("› " + String(line.characters[..<line.cursor]))
      #expect(Self.packed(marked.text).hasPrefix(before + "#"))
    }
  }

  @Test func `ends on a row below the line`() {
    var painter = LinePainter()
    let line = EditedLine("a line that wraps")
    _ = painter.paint(prompt: "›", line: line, width: 8)
    #expect(painter.finish(prompt: "›", line: line, width: 8).hasSuffix("\r\n"))
  }

  /// Without spaces: those at the end of a row cannot be told from none.
  private static func packed(_ text: String) -> String { text.filter { $0 != " " } }
}
