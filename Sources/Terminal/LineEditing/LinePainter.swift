/// Draws a line that is being typed over what was drawn of it before.
struct LinePainter {
  /// How many rows below the first one the cursor is.
  private var row = 0

  /// What to send to the terminal.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line; may hold colours.
  ///   - line: The line.
  ///   - width: The columns of the terminal.
  /// - Returns: The text with its escape sequences, the cursor where the line has it.
  mutating func paint(prompt: String, line: EditedLine, width: Int) -> String {
    var grid = Grid(width: width)
    grid.append(Self.visible(prompt))
    for character in line.characters[..<line.cursor] { grid.append(character) }
    let cursor = (row: grid.row, column: grid.column)
    for character in line.characters[line.cursor...] { grid.append(character) }
    var text = start + "\u{1B}[J" + prompt
    text += line.characters.map { $0 == "\n" ? "⏎ " : String($0) }.joined()
    // A terminal that has filled its last column stays there until more comes.
    if grid.column == 0, grid.row > 0 { text += " \r" }
    if grid.row > cursor.row { text += "\u{1B}[\(grid.row - cursor.row)A" }
    text += "\r"
    if cursor.column > 0 { text += "\u{1B}[\(cursor.column)C" }
    row = cursor.row
    return text
  }

  /// What moves the cursor behind the whole line, to go on below it.
  mutating func finish(prompt: String, line: EditedLine, width: Int) -> String {
    var atEnd = line
    _ = atEnd.take(.end)
    let text = paint(prompt: prompt, line: atEnd, width: width) + "\r\n"
    row = 0
    return text
  }

  /// What clears the screen.
  mutating func clear() -> String {
    row = 0
    return "\u{1B}[H\u{1B}[2J"
  }

  private var start: String { row > 0 ? "\r\u{1B}[\(row)A" : "\r" }

  /// A prompt without its colours.
  private static func visible(_ prompt: String) -> String {
    prompt.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  /// Where the characters of a line come to stand.
  private struct Grid {
    let width: Int
    var row = 0
    var column = 0

    init(width: Int) { self.width = max(2, width) }

    mutating func append(_ text: String) {
      for character in text { append(character) }
    }

    mutating func append(_ character: Character) {
      let columns = character == "\n" ? 2 : TextWidth.columns(of: character)
      // A wide character does not go half into a row.
      if column + columns > width {
        row += 1
        column = 0
      }
      column += columns
      if column == width {
        row += 1
        column = 0
      }
    }
  }
}
