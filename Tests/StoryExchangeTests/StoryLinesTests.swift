import StoryExchange
import StoryModel
import Testing

@Suite struct `JSON Lines read piece by piece` {
  private func read(
    _ bytes: [UInt8], by size: Int, options: ReadingOptions = .init()
  ) throws(ExchangeError) -> [Story] {
    var lines = StoryLines(options: options)
    var stories: [Story] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      stories += try lines.read(bytes[start..<min(bytes.count, start + size)])
    }
    return stories + (try lines.finish())
  }

  @Test(arguments: [1, 2, 7, 64, 1000, 1 << 16])
  func `hold the same stories wherever the pieces end`(size: Int) throws {
    var numbers = SeededNumbers(seed: 3)
    let stories = (1...12).map { numbers.story(id: $0) }
    let bytes = StoryJSON.lines(stories)
    #expect(try read(bytes, by: size).map(\.exactly) == stories.map(\.exactly))
    #expect(try read(bytes.dropLast(), by: size).count == 12)
    let marked = [0xEF, 0xBB, 0xBF] + Array("\r\n\n".utf8) + bytes
    #expect(try read(size < 3 ? bytes : marked, by: size).count == 12)
  }

  @Test(
    arguments: [
      (#"\""#, "\""), (#"\\"#, "\\"), (#"\u0001"#, "\u{1}"), ("é", "é"), ("\u{7F}", "\u{7F}"),
    ])
  func `keep a character that does not stand for itself wherever it stands`(
    written: String, character: String
  ) throws {
    for length in 0...40 {
      for place in 0...length {
        let before = String(repeating: "b", count: place)
        let after = String(repeating: "a", count: length - place)
        let line = #"{"title":"\#(before)\#(written)\#(after)"}"#
        #expect(try read(Array(line.utf8), by: 64).map(\.title) == [before + character + after])
      }
    }
  }

  @Test func `refuse a control character wherever it stands`() {
    for place in 0...40 {
      let line = #"{"title":"\#(String(repeating: "b", count: place))"# + "\u{1F}" + #"bbb"}"#
      let error = #expect(throws: ExchangeError.self) { try read(Array(line.utf8), by: 64) }
      #expect(error?.reason == #"a control character in a text is written as \u001f"#)
    }
  }

  @Test(arguments: [64, 1000, 1 << 16])
  func `are refused in the same words wherever the pieces end`(size: Int) {
    let good = #"{"title":"a","result":"\#(String(repeating: "x", count: 90))"}"# + "\n"
    let cases: [([UInt8], String)] = [
      (
        Array((good + good + "{\"titel\":\"b\"}").utf8),
        "line 3, key \"titel\": a story has no such key"
      ),
      (
        Array("{\"uid\":\"u\",\"title\":\"a\"}\n\(good){\"uid\":\"u\",\"title\":\"b\"}\n".utf8),
        "line 3, key \"uid\": line 1 has the same uid"
      ),
      (
        Array(good.utf8) + Array("{\"title\":\"".utf8) + [0xFF] + Array("\"}".utf8),
        "line 2, byte \(good.utf8.count + 10): the bytes here are not UTF-8"
      ),
    ]
    for (bytes, expected) in cases {
      #expect(complaint { _ = try read(bytes, by: size) } == expected)
    }
    #expect(
      complaint { _ = try read(Array(good.utf8), by: 8, options: .init(sizeLimit: 50)) }
        == "line 1: the line is larger than 50 bytes")
  }
}
