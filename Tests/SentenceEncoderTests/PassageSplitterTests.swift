import Testing

@testable import SentenceEncoder

struct PassageSplitterTests {
  let splitter = PassageSplitter()

  @Test func `short sentences come together`() {
    let text = "He shouted. I waited. Then I asked. He told me."
    #expect(splitter.passages(in: text) == ["He shouted. I waited. Then I asked.", "He told me."])
  }

  @Test func `a passage with enough words takes no more`() {
    let splitter = PassageSplitter(sentenceLimit: 3, enoughWords: 4)
    let text = "I rang him back twice. He was glad. So was I."
    #expect(splitter.passages(in: text) == ["I rang him back twice.", "He was glad. So was I."])
  }

  @Test func `an empty line and a point of a list start a passage`() {
    #expect(splitter.passages(in: "One.\n\nTwo.") == ["One.", "Two."])
    #expect(splitter.passages(in: "- one\n- two") == ["- one", "- two"])
  }

  @Test func `a text without words has no passages`() {
    #expect(splitter.passages(in: "").isEmpty)
    #expect(splitter.passages(in: " \n\n ").isEmpty)
  }

  @Test func `every passage fits the encoder and nothing is lost`() throws {
    let endless = String(repeating: "and then, after that, ", count: 2_000)
    for text in try Golden.all().map(\.text) + [endless, String(repeating: "?", count: 3_000)] {
      let passages = splitter.passages(in: text)
      for passage in passages {
        let ids = WordPieces.ids(of: String(passage), limit: SentenceEncoder.tokenLimit)
        #expect(ids.count <= SentenceEncoder.tokenLimit - 2)
      }
      let kept = passages.joined().filter { !$0.isWhitespace }
      #expect(kept == text.filter { !$0.isWhitespace })
    }
  }

  @Test func `a sentence that is too long is cut after a comma`() {
    let text = String(repeating: "one two three four five six, ", count: 60)
    let passages = splitter.passages(in: text)
    #expect(passages.count > 1)
    #expect(passages.allSatisfy { $0.hasSuffix(",") })
  }

  @Test func `passages are parts of the text`() {
    let text = "First. Second is here. Third, with more words than the others. Fourth."
    var end = text.startIndex
    for passage in splitter.passages(in: text) {
      #expect(passage.startIndex >= end)
      #expect(text[passage.startIndex..<passage.endIndex] == passage)
      end = passage.endIndex
    }
  }
}
