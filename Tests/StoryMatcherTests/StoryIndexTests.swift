import SentenceEncoder
import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `The index of a story` {
  @Test func `comes back from its bytes as it was`() throws {
    let index = StoryIndexer().index(Samples.irate)
    let packed = index.packed
    #expect(StoryIndex(whole: packed.whole, passages: packed.passages) == index)
  }

  @Test func `is refused where its bytes are damaged in form`() {
    let packed = StoryIndexer().index(Samples.irate).packed
    #expect(StoryIndex(whole: [], passages: packed.passages) == nil)
    #expect(StoryIndex(whole: packed.whole, passages: []) == nil)
    #expect(StoryIndex(whole: packed.whole, passages: packed.passages.dropLast()) == nil)
    var other = packed.passages
    other[0] = 9
    #expect(StoryIndex(whole: packed.whole, passages: other) == nil)
    other = packed.passages
    other[3] = 200
    #expect(StoryIndex(whole: packed.whole, passages: other) == nil)
  }

  @Test func `survives any damage without a crash`() {
    let packed = StoryIndexer().index(Samples.initiative).packed
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var bytes = packed.passages
      for _ in 0..<3 {
        bytes[Int(random.next(upperBound: UInt(bytes.count)))] = UInt8(random.next() & 255)
      }
      guard let index = StoryIndex(whole: packed.whole, passages: bytes) else { continue }
      let story = MatchStory(story: Samples.initiative, index: index)
      _ = SignalFinding.evidence(in: story)
      _ = SignalFinding.suggestedDimensions(for: story)
    }
  }

  @Test func `names every passage by its words`() {
    let index = StoryIndexer().index(Samples.irate)
    for (position, passage) in StoryIndexer.passages(of: Samples.irate).enumerated() {
      #expect(index.text(ofPassage: position, in: Samples.irate) == String(passage.text))
      #expect(Samples.irate.text(of: passage.place.field).contains(passage.text))
    }
  }

  @Test func `names no passage of a story that has become shorter`() {
    let index = StoryIndexer().index(Samples.irate)
    var story = Samples.irate
    story.reflection = ""
    #expect(index.text(ofPassage: index.places.count - 1, in: story) == nil)
  }

  @Test func `does not depend on dimensions and tags`() {
    var labelled = Samples.irate
    labelled.dimensions = ["listening"]
    labelled.tags = ["phone"]
    #expect(StoryIndexer().index(labelled) == StoryIndexer().index(Samples.irate))
  }

  @Test(arguments: [
    "", " ", "\u{0}", "🙂", String(repeating: "word ", count: 20_000), "一", "a\u{301}\u{301}",
    String(repeating: "Ring. ", count: 2_000),
  ])
  func `can be made of any text`(text: String) throws {
    let story = Samples.story(1, text)
    let packed = StoryIndexer().index(story).packed
    #expect(StoryIndex(whole: packed.whole, passages: packed.passages) != nil)
    #expect(StoryIndexer.passages(of: story).count <= 400)
  }
}
