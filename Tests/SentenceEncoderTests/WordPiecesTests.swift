import Testing

@testable import SentenceEncoder

struct WordPiecesTests {
  let encoder = SentenceEncoder.shared

  @Test func `token ids are those of the reference`() throws {
    for golden in try Golden.all() {
      #expect(encoder.tokenIDs(of: golden.text) == golden.ids, "\(golden.text.prefix(60))")
    }
  }

  @Test func `an empty text is an opening and a closing token`() {
    #expect(encoder.tokenIDs(of: "") == [101, 102])
    #expect(encoder.tokenIDs(of: " \n\u{0}") == [101, 102])
  }

  @Test func `case and accents make no difference`() {
    #expect(encoder.tokenIDs(of: "CAFÉ Ångström") == encoder.tokenIDs(of: "cafe angstrom"))
  }

  @Test func `composed and decomposed characters are the same`() {
    #expect(encoder.tokenIDs(of: "\u{D55C}\u{E9}") == encoder.tokenIDs(of: "한e\u{301}"))
  }

  @Test func `a word of more than 100 characters is unknown`() {
    let known = encoder.tokenIDs(of: String(repeating: "a", count: 100))
    #expect(!known.contains(SpecialToken.unknown.rawValue))
    let long = String(repeating: "a", count: 101)
    #expect(encoder.tokenIDs(of: long) == [101, SpecialToken.unknown.rawValue, 102])
  }

  @Test func `a long text stops at the limit and keeps its closing token`() {
    let ids = encoder.tokenIDs(of: String(repeating: "no, ", count: 100_000))
    #expect(ids.count == SentenceEncoder.tokenLimit)
    #expect(ids.last == SpecialToken.closing.rawValue)
  }

  @Test func `every scalar can be read`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(WordPieces.ids(of: String(scalar), limit: 4).count <= 4)
    }
  }

  @Test(arguments: SpecialToken.allCases)
  func `special tokens have the numbers of the vocabulary`(token: SpecialToken) {
    #expect(WordPieces.ids(of: "a\(token.spelling)", limit: 2).last == token.rawValue)
  }
}
