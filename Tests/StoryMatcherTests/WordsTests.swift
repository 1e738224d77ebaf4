import Testing

@testable import StoryMatcher

@Suite struct `The words of a text` {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    Words.scan(text) { words.append(String(decoding: $0.bytes, as: UTF8.self)) }
    return words
  }

  @Test func `are runs of letters and digits in lower case`() {
    #expect(words("She RANG, at 8.50 (twice)!") == ["she", "rang", "at", "8", "50", "twice"])
  }

  @Test func `are one with and without an apostrophe`() {
    #expect(words("didn't didn’t didnt") == ["didnt", "didnt", "didnt"])
  }

  @Test func `may be of any language`() {
    #expect(words("Ég HRINGDI í Þóru") == ["ég", "hringdi", "í", "þóru"])
    #expect(words("客户 angry") == ["客", "户", "angry"])
  }

  @Test func `are none in signs alone`() {
    #expect(words("… — !? 🙂 \u{0}").isEmpty)
  }
}

@Suite struct `The terms of a text` {
  @Test(arguments: [
    ("refunded", "refunds"), ("complaints", "complaint"), ("listened", "listening"),
    ("worries", "worried"), ("initiative", "initiatives"), ("prioritisation", "prioritisations"),
  ])
  func `bring the forms of a word together`(one: String, other: String) {
    #expect(Terms.terms(of: one) == Terms.terms(of: other))
    #expect(Terms.terms(of: one).count == 1)
  }

  @Test func `leave out what every question says`() {
    #expect(Terms.terms(of: "Tell me about a time when you had to").isEmpty)
  }

  @Test func `keep different words apart`() {
    #expect(Terms.terms(of: "deadline") != Terms.terms(of: "deadlock"))
  }
}
