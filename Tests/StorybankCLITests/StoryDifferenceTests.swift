import StoryModel
import Testing

@testable import StorybankCLI

@Suite struct `The difference between two states of a story` {
  @Test func `names each field that differs with both sides`() {
    let old = Story(uid: "a", title: "One", result: "Before", tags: ["x"])
    var new = old
    new.result = "After"
    new.tags = []
    #expect(
      StoryDifference.lines(from: old, to: new) == [
        .init(label: "result", before: "Before", after: "After"),
        .init(label: "tags", before: "x", after: ""),
      ])
  }

  @Test func `of a new story is all that it has`() {
    let story = Story(uid: "a", title: "One", customerFeeling: "Cross")
    #expect(
      StoryDifference.lines(from: nil, to: story).map(\.label)
        == ["title", "customer feeling", "status"])
  }

  @Test func `of a story and itself is nothing`() {
    let story = Story(uid: "a", title: "One")
    #expect(StoryDifference.lines(from: story, to: story) == [])
  }
}
