import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `A match` {
  private let matcher = Matcher(
    dimensions: QuestionHead.slugs.map { Dimension(slug: $0, name: $0, isBuiltIn: true) })

  private func story(_ id: Int, _ title: String, _ dimensions: [String]) -> MatchStory {
    MatchStory(
      story: Story(
        id: id, uid: "s\(id)", title: title, situation: title, dimensions: dimensions,
        status: .ready))
  }

  @Test func `puts the story of the dimension before the one that shares a word`() {
    let result = matcher.match(
      "Tell me about a time you dealt with an irate customer.",
      stories: [
        story(1, "The customer newsletter", ["improving-experience"]),
        story(2, "Charged twice, and furious", ["difficult-situations"]),
      ])
    #expect(result.matches.map(\.id) == [2, 1])
    #expect(result.matches[0].fit != .none)
    #expect(result.gap == nil)
  }

  @Test func `prefers the story that has the question's words among those of a dimension`() {
    let result = matcher.match(
      "Tell me about an angry customer who wanted a refund.",
      stories: [
        story(1, "The broken lift", ["difficult-situations"]),
        story(2, "Angry about a refund", ["difficult-situations"]),
      ])
    #expect(result.matches.map(\.id) == [2, 1])
  }

  @Test func `is a gap with a prompt where nothing fits`() {
    let result = matcher.match(
      "How would you design a rate limiter?", stories: [story(1, "Rang back", ["listening"])])
    #expect(result.gap != nil)
    #expect(result.matches.map(\.fit) == [.none])
    #expect(
      matcher.match("Tell me about an irate customer.", stories: []).gap?.prompt.isEmpty == false)
  }

  @Test func `keeps every story once and breaks ties by number`() {
    let stories = (1...20).map { story($0, "The same", ["listening"]) }
    let result = matcher.match("When did you listen?", stories: stories.reversed())
    #expect(result.matches.map(\.id) == Array(1...20))
  }

  @Test func `hears the question as the user says`() {
    let result = matcher.match(
      "Tell me about an irate customer.", stories: [story(1, "No", ["balancing"])], as: "balancing")
    #expect(result.matches[0].fit == .strong)
  }
}
