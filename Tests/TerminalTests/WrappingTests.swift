import Terminal
import Testing

@Suite struct `Wrapped prose` {
  @Test func `has no line wider than asked for, and loses no word`() {
    let text = "The bakery owner was charged twice and nobody had told her why it was."
    for width in 12...80 {
      let lines = Wrapping.wrap(text, width: width, indent: 2).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width && $0.hasPrefix("  ") })
      let words = lines.joined(separator: " ").split(separator: " ")
      #expect(words.joined(separator: " ") == text)
    }
  }

  @Test func `keeps paragraphs apart`() {
    #expect(Wrapping.wrap("one\n\ntwo", width: 20, indent: 1) == " one\n\n two")
  }

  @Test func `breaks a long word of joined characters in the time that it takes to read`() {
    // Going back to its beginning at each character would take minutes.
    let word = String(repeating: "\u{E01}\u{E47}", count: 60_000)
    let lines = Wrapping.wrap("so " + word, width: 80).split(separator: "\n")
    #expect(lines.count == 751)
    #expect(lines.joined() == "so " + word)
  }

  @Test func `breaks a word that is longer than a line, and text without spaces`() {
    #expect(Wrapping.wrap("abcdefghijklmno", width: 10) == "abcdefghij\nklmno")
    #expect(Wrapping.wrap("客户投诉处理得很快", width: 10) == "客户投诉处\n理得很快")
  }
}
