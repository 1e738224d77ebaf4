import Testing

@testable import Terminal

@Suite struct `A line being typed` {
  private func typed(_ text: String, _ keys: [Key], history: [String] = []) -> EditedLine {
    var line = EditedLine(text, history: history)
    for key in keys { _ = line.take(key) }
    return line
  }

  @Test(arguments: [
    ([Key.left, .left, .character("X")], "one tXwo", 6),
    ([.home, .character("X")], "Xone two", 1), ([.home, .delete], "ne two", 0),
    ([.backspace], "one tw", 6), ([.deleteWord], "one ", 4),
    ([.wordLeft, .deleteToStart], "two", 0),
    ([.home, .wordRight, .deleteToEnd], "one", 3), ([.home, .left, .backspace], "one two", 0),
    ([.end, .right, .delete], "one two", 7), ([.home, .endOfInput], "ne two", 0),
    ([.paste("\tthree\r\nfour\u{7}")], "one two three\nfour\u{FFFD}", 19),
    ([.character("e"), .character("\u{301}"), .backspace], "one two", 7), ([.other], "one two", 7),
  ])
  func `changes as the keys say`(keys: [Key], text: String, cursor: Int) {
    let line = typed("one two", keys)
    #expect(line.text == text)
    #expect(line.cursor == cursor)
  }

  @Test func `recalls earlier lines and comes back to itself`() {
    var line = EditedLine("now", history: ["first", "second"])
    var seen: [String] = []
    for key in [Key.up, .up, .up, .down, .down, .down] {
      _ = line.take(key)
      seen.append(line.text)
    }
    #expect(seen == ["second", "first", "first", "second", "now", "now"])
  }

  @Test func `ends by Enter, by Ctrl-D on nothing, and by signals`() {
    var line = EditedLine()
    #expect(line.take(.endOfInput) == .inputEnded)
    _ = line.take(.character("a"))
    #expect(line.take(.endOfInput) == .goesOn)
    #expect(line.take(.enter) == .isDone)
    #expect(line.take(.interrupt) == .isInterrupted)
    #expect(line.take(.suspend) == .isSuspended)
    #expect(line.take(.clearScreen) == .wantsClearScreen)
    #expect(line.text == "a")
  }
}
