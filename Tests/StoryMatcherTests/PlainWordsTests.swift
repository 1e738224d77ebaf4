import Testing

@testable import StoryMatcher

@Suite struct `A rare word for a mood` {
  @Test func `is said in a frequent one, and nothing else of the question is touched`() {
    #expect(
      PlainWords.plain("An Irate, livid pirate? Élan \u{1F600} don't")
        == "An angry, furious pirate? Élan \u{1F600} don't")
    #expect(PlainWords.plain("") == "")
  }

  @Test func `is heard as the frequent one is`() {
    let matcher = Matcher(dimensions: [])
    let rare = matcher.hear("Tell me about a time you dealt with an irate customer.")
    let frequent = matcher.hear("Tell me about a time you dealt with an angry customer.")
    #expect(rare.vector == frequent.vector)
    #expect(rare.text.contains("irate"))
  }
}
