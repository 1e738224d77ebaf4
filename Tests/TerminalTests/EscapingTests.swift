import Terminal
import Testing

@Suite struct `Stored text on a terminal` {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31mred", "\\u{1B}[31mred"), ("\u{9B}31m", "\\u{9B}31m"),
    ("a\rb", "a\\u{D}b"), ("a\u{202E}b", "a\\u{202E}b"), ("a\u{0}b", "a\\u{0}b"), ("a\tb", "a b"),
    ("Þórður 客户 👩‍👧", "Þórður 客户 👩‍👧"), ("a\u{2028}b", "a\\u{2028}b"),
  ])
  func `cannot act on it`(stored: String, shown: String) {
    #expect(Escaping.escaped(stored) == shown)
  }

  @Test func `keeps its lines only where they are allowed`() {
    #expect(Escaping.escaped("a\nb") == "a b")
    #expect(Escaping.escaped("é\nb", allowingNewlines: true) == "é\nb")
  }
}
