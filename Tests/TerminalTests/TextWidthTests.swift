import Terminal
import Testing

@Suite struct `The width of a text` {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("naïve", 5), ("nai\u{308}ve", 5), ("客户", 4), ("ｆｕｌｌ", 8), ("한글", 4),
    ("👍", 2), ("👩‍👩‍👧‍👦", 2), ("🇮🇸", 2), ("☎️", 2), ("a\u{200B}b", 2),
  ])
  func `is what a terminal shows`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func `is kept when a text is cut, also between wide characters`() {
    #expect(TextWidth.truncated("plain", to: 5) == "plain")
    #expect(TextWidth.truncated("plain", to: 4) == "pla…")
    #expect(TextWidth.truncated("客户投诉", to: 6) == "客户…")
    #expect(TextWidth.truncated("客户投诉", to: 0) == "")
  }
}
