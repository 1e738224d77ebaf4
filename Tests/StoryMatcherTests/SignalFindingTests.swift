import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `Evidence in a story` {
  @Test func `is a passage of the story itself, at most one for a signal`() {
    let evidence = SignalFinding.evidence(in: Samples.indexed(Samples.irate))
    #expect(!evidence.isEmpty)
    #expect(Set(evidence.map(\.signal)).count == evidence.count)
    for item in evidence {
      #expect(item.state == .suggested)
      #expect(Samples.irate.text(of: item.field).contains(item.passage))
    }
  }

  @Test func `is what the user confirmed, before what the program thinks`() {
    var story = Samples.indexed(Samples.irate)
    let own = Evidence(
      signal: "composure", field: .action, passage: "kept my voice low", state: .confirmed)
    story.evidence = [own]
    #expect(SignalFinding.evidence(in: story).contains(own))
    #expect(SignalFinding.evidence(in: story).count { $0.signal == "composure" } == 1)
  }

  @Test func `is not what the user denied`() throws {
    var story = Samples.indexed(Samples.irate)
    let found = try #require(SignalFinding.evidence(in: story).first)
    story.evidence = [
      Evidence(signal: found.signal, field: found.field, passage: "", state: .denied)
    ]
    #expect(!SignalFinding.evidence(in: story).contains { $0.signal == found.signal })
  }

  @Test func `may be of a signal of the user's own`() {
    var story = MatchStory(story: Samples.irate)
    story.evidence = [
      Evidence(signal: "led-people", field: .action, passage: "I let her", state: .confirmed)
    ]
    #expect(SignalFinding.evidence(in: story) == story.evidence)
  }

  @Test func `suggests the dimension that a text speaks for, with a passage`() throws {
    let first = try #require(
      SignalFinding.suggestedDimensions(for: Samples.indexed(Samples.irate)).first)
    #expect(first.dimension == "difficult-situations")
    let passage = first.evidence
    #expect(Samples.irate.text(of: passage.field).contains(passage.passage))
    #expect(
      SignalFinding.suggestedDimensions(for: Samples.indexed(Samples.initiative)).first?.dimension
        == "improving-experience")
  }

  @Test func `suggests nothing for a text that says nothing, or without an index`() {
    #expect(SignalFinding.suggestedDimensions(for: MatchStory(story: Samples.irate)).isEmpty)
    #expect(
      SignalFinding.suggestedDimensions(for: Samples.indexed(Samples.story(1, "Tuesday"))).isEmpty)
  }
}
