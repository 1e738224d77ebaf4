import Testing

@testable import SentenceEncoder

struct SentencesTests {
  @Test(arguments: [
    ("", []),
    ("  \n ", []),
    ("One", ["One"]),
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("We sell tools, e.g. Saws. They cut.", ["We sell tools, e.g. Saws.", "They cut."]),
    ("Mr. Jones rang Dr. Li. She was out.", ["Mr. Jones rang Dr. Li.", "She was out."]),
    ("It cost 3.50 a kilo. Cheap.", ["It cost 3.50 a kilo.", "Cheap."]),
    ("J. Smith came. It was I. Nobody else.", ["J. Smith came.", "It was I.", "Nobody else."]),
    ("He said \"Really?!\" and left. I stayed.", ["He said \"Really?!\" and left.", "I stayed."]),
    ("“Stop.” She meant it.", ["“Stop.”", "She meant it."]),
    ("Wait... What? OK", ["Wait...", "What?", "OK"]),
    ("Well… perhaps. Yes", ["Well… perhaps.", "Yes"]),
    (
      "Order no. 5 was late. He said no. I agreed.",
      ["Order no. 5 was late.", "He said no.", "I agreed."]
    ),
    (
      "At 9 a.m. we opened. By 5 p.m. it was over.",
      ["At 9 a.m. we opened.", "By 5 p.m. it was over."]
    ),
    ("See example.org today. Then ring.", ["See example.org today.", "Then ring."]),
    ("客户非常生气。我们道歉了。", ["客户非常生气。", "我们道歉了。"]),
    ("(It rained.) We went.", ["(It rained.)", "We went."]),
  ])
  func `prose is split where its sentences end`(text: String, expected: [String]) {
    #expect(Sentences.split(text[...]).map(String.init) == expected)
  }

  @Test(arguments: [
    ("What I did:\n- rang her\n- sent flowers", ["What I did:", "- rang her", "- sent flowers"]),
    ("1. Ask first\n2. Listen. Then act.", ["1. Ask first", "2. Listen.", "Then act."]),
    ("Short line\nAnother line", ["Short line", "Another line"]),
    ("a heading\r\n\r\nand text", ["a heading", "and text"]),
    ("The customer came back on\nthe next day.", ["The customer came back on\nthe next day."]),
    (
      "It was a long line that had been wrapped by an editor when\nAnna came.",
      ["It was a long line that had been wrapped by an editor when\nAnna came."]
    ),
    ("It ended.\nthen it began", ["It ended.\nthen it began"]),
  ])
  func `lines are split unless they were only wrapped`(text: String, expected: [String]) {
    #expect(Sentences.split(text[...]).map(String.init) == expected)
  }

  @Test func `a text without spaces is read once, not anew at each full stop`() {
    // To look back to its beginning each time would take minutes.
    let addresses = String(repeating: "https://example.org/", count: 20_000)
    #expect(Sentences.split(addresses[...]) == [addresses[...]])
  }

  @Test func `nothing but white space is lost`() throws {
    for golden in try Golden.all() {
      let kept = Sentences.split(golden.text[...]).joined().filter { !$0.isWhitespace }
      #expect(kept == golden.text.filter { !$0.isWhitespace })
    }
  }
}
