import Testing

@testable import Terminal

@Suite struct `Keys of a terminal` {
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.compactMap { decoder.take($0) }
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]), ("日", [.character("日")]),
    ("😀", [.character("😀")]), ("\r", [.enter]), ("\n", [.enter]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.backspace]), ("\u{1}", [.home]), ("\u{5}", [.end]), ("\u{4}", [.endOfInput]),
    ("\u{3}", [.interrupt]), ("\u{1A}", [.suspend]), ("\u{15}", [.deleteToStart]),
    ("\u{B}", [.deleteToEnd]), ("\u{17}", [.deleteWord]), ("\u{1B}[A", [.up]),
    ("\u{1B}[B", [.down]), ("\u{1B}OC", [.right]), ("\u{1B}[D", [.left]),
    ("\u{1B}[1;5D", [.wordLeft]), ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}b", [.wordLeft]),
    ("\u{1B}f", [.wordRight]), ("\u{1B}[H", [.home]), ("\u{1B}[F", [.end]),
    ("\u{1B}[3~", [.delete]), ("\u{1B}[1~", [.home]), ("\u{1B}[4~", [.end]),
    ("\u{1B}\u{7F}", [.deleteWord]), ("\u{1B}[15~x", [.other, .character("x")]),
    ("\u{1B}[200~one\r\ntwo\u{1B}[201~!", [.paste("one\r\ntwo"), .character("!")]),
    ("\u{1B}[200~\u{1B}[A\u{1B}[201~", [.paste("\u{1B}[A")]),
  ])
  func `are told from their bytes`(sent: String, expected: [Key]) {
    #expect(keys(Array(sent.utf8)) == expected)
  }

  @Test(
    arguments: [[0xFF, 0x61], [0xC3, 0x28, 0x61], [0xF0, 0x28, 0x8C, 0x28, 0x61]] as [[UInt8]])
  func `that are not UTF-8 are passed over, and the next one counts`(bytes: [UInt8]) {
    #expect(keys(bytes).last == .character("a"))
  }

  @Test func `of any bytes never trap and never stop coming`() {
    var state: UInt64 = 7
    var decoder = KeyDecoder()
    var count = 0
    for _ in 0..<100_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if decoder.take(UInt8(truncatingIfNeeded: state >> 33)) != nil { count += 1 }
    }
    #expect(count > 50_000)
  }

  @Test func `wait after Escape for what may follow it`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(0x1B) == nil)
    #expect(decoder.isWaitingAfterEscape)
    decoder.reset()
    #expect(decoder.take(UInt8(ascii: "b")) == .character("b"))
  }
}
