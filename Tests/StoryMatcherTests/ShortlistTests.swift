import SentenceEncoder
import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `The shortlist for a question` {
  private let matcher = Matcher(dimensions: Samples.dimensions)
  private let question = "Tell me about a time you dealt with an irate customer."

  private func consider(_ stories: [MatchStory], in shortlist: inout Shortlist) {
    for story in stories {
      shortlist.consider(
        story.story.id ?? 0, dimensions: story.story.dimensions,
        whole: story.index?.packed.whole ?? [])
    }
  }

  @Test func `puts first what is about the question and has its dimension`() {
    var shortlist = matcher.shortlist(for: matcher.hear(question))
    var irate = Samples.irate
    irate.dimensions = ["difficult-situations"]
    consider(
      [Samples.indexed(Samples.initiative), Samples.indexed(irate)]
        + (3...60).map { MatchStory(story: Samples.story($0, "Other", ["balancing"])) },
      in: &shortlist)
    #expect(shortlist.best(1) == [1])
  }

  @Test func `takes a story without an index for an average one`() {
    var shortlist = matcher.shortlist(for: matcher.hear(question))
    consider(
      [
        Samples.indexed(Samples.initiative), Samples.indexed(Samples.irate),
        MatchStory(story: Samples.story(3, "Unknown")),
      ], in: &shortlist)
    #expect(shortlist.best(5) == [1, 3, 2])
  }

  @Test func `breaks ties by number and gives no more than wanted`() {
    var shortlist = matcher.shortlist(for: matcher.hear(question))
    consider(
      (1...9).reversed().map { MatchStory(story: Samples.story($0, "Same")) }, in: &shortlist)
    #expect(shortlist.best(4) == [1, 2, 3, 4])
  }

  @Test func `holds more stories than are compared at once`() {
    var shortlist = matcher.shortlist(for: matcher.hear(question))
    let whole = StoryIndexer().index(Samples.initiative).packed.whole
    for id in 2...5000 { shortlist.consider(id, dimensions: [], whole: whole) }
    shortlist.consider(
      1, dimensions: ["difficult-situations"],
      whole: StoryIndexer().index(Samples.irate).packed.whole)
    #expect(shortlist.best(2) == [1, 2])
  }

  @Test func `names the words that tell stories apart`() {
    #expect(matcher.shortlist(for: matcher.hear(question)).words == ["irate", "customer"])
    #expect(matcher.shortlist(for: matcher.hear("")).words.isEmpty)
  }
}
