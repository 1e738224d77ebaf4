import StoryModel
import Testing

@Suite struct `A merge of a story changed in two places` {
  private let base = Story(
    id: 1, uid: "a", title: "Title", situation: "Before", result: "Before", tags: ["one"])

  @Test func `takes from each side what it alone changed`() {
    var ours = base
    ours.result = "Ours"
    var theirs = base
    theirs.situation = "Theirs"
    theirs.tags = ["two"]
    theirs.status = .ready
    let merge = StoryMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.story.result == "Ours")
    #expect(merge.story.situation == "Theirs")
    #expect(merge.story.tags == ["two"])
    #expect(merge.story.status == .ready)
  }

  @Test func `has no conflict where both made the same change`() throws {
    var changed = base
    changed.date = try PartialDate(parsing: "2024-05")
    #expect(StoryMerge(base: base, ours: changed, theirs: changed).conflicts.isEmpty)
    #expect(StoryMerge(base: nil, ours: changed, theirs: changed).story == changed)
  }

  @Test func `shows what both changed differently, and gives it to the preferred side`() {
    var ours = base
    ours.result = "Ours"
    ours.role = "clerk"
    var theirs = base
    theirs.result = "Theirs"
    let merge = StoryMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts == [.init(field: "result", ours: "Ours", theirs: "Theirs")])
    #expect(merge.story == ours)
    let preferring = StoryMerge(base: base, ours: ours, theirs: theirs, prefersTheirs: true)
    #expect(preferring.story.result == "Theirs")
    #expect(preferring.story.role == "clerk")
  }

  @Test func `without a known start has a conflict wherever the sides differ`() {
    var theirs = base
    theirs.title = "Other"
    theirs.dimensions = ["listening"]
    let merge = StoryMerge(base: nil, ours: base, theirs: theirs)
    #expect(merge.conflicts.map(\.field) == ["title", "dimensions"])
  }
}
