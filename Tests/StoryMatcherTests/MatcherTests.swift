import StoryModel
import Testing

@testable import StoryMatcher

@Suite struct `A match` {
  private let matcher = Matcher(dimensions: Samples.dimensions)
  private let question = "Tell me about a time you dealt with an irate customer."

  private func story(_ id: Int, _ title: String, _ dimensions: [String]) -> MatchStory {
    MatchStory(story: Samples.story(id, title, dimensions))
  }

  @Test func `puts the story of the dimension before the one that shares a word`() {
    let result = matcher.match(
      "Tell me about a time you dealt with an irate customer.",
      stories: [
        Samples.indexed(
          Samples.story(1, "The customer newsletter started", ["improving-experience"])),
        Samples.indexed(
          Samples.story(
            2, "The baker was charged twice and furious; stayed on the line until it was settled",
            ["difficult-situations"])),
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
    let refusal = Samples.indexed(
      Samples.story(
        1, "Told her plainly that Friday could not be kept, and what she would have instead",
        ["balancing"]))
    #expect(matcher.match(question, stories: [refusal]).gap?.dimension == "difficult-situations")
    let corrected = matcher.match(question, stories: [refusal], as: "balancing")
    #expect(corrected.dimensions.map(\.dimension) == ["balancing"])
    #expect(
      corrected.matches[0].score > matcher.match(question, stories: [refusal]).matches[0].score)
  }

  @Test func `finds the story by what it means, without a dimension or a word in common`() {
    let result = matcher.match(
      "Describe a client who lost their temper with you.",
      stories: [Samples.indexed(Samples.initiative), Samples.indexed(Samples.irate)])
    #expect(result.matches.map(\.id) == [1, 2])
  }

  @Test func `shows the passages that are evidence, and says why in words`() throws {
    let best = try #require(
      matcher.match(question, stories: [Samples.indexed(Samples.irate)]).matches.first)
    #expect(!best.reasons.isEmpty)
    #expect(!best.evidence.isEmpty)
    for item in best.evidence {
      #expect(Samples.irate.text(of: item.field).contains(item.passage))
    }
  }

  @Test func `says what a story lacks`() throws {
    let best = try #require(
      matcher.match(question, stories: [Samples.indexed(Samples.initiative)]).matches.first)
    #expect(!best.missing.isEmpty && best.missing.count <= 3)
    #expect(best.missing.allSatisfy { !$0.advice.isEmpty })
  }

  @Test func `puts a story down that those who ask have heard`() {
    var told = Samples.indexed(Samples.irate)
    let before = matcher.match(question, stories: [told]).matches[0]
    told.isToldHere = true
    told.told = 1
    let after = matcher.match(question, stories: [told]).matches[0]
    #expect(after.score < before.score)
    #expect(after.told == 1)
  }

  @Test func `answers each part of a compound question`() {
    let result = matcher.match(
      "Tell me about an irate customer. And describe an initiative of yours that raised customer satisfaction.",
      stories: [Samples.indexed(Samples.irate), Samples.indexed(Samples.initiative)])
    #expect(result.parts.map { $0.best?.id } == [1, 2])
  }

  @Test func `ranks many questions as it ranks one`() {
    let stories = [
      Samples.indexed(Samples.irate), Samples.indexed(Samples.initiative),
      story(3, "No index", ["balancing"]),
    ]
    let questions = [question, "When did you balance customer and business?", ""]
    let scores = matcher.scores(for: questions.map { matcher.hear($0) }, stories: stories)
    for (question, scores) in zip(questions, scores) {
      let single = matcher.match(question, stories: stories).matches
      #expect(scores.map(\.id) == single.map(\.id))
      #expect(scores.map(\.fit) == single.map(\.fit))
    }
  }

  @Test(arguments: [300, 1200])
  func `scores stories that come some after the others as it scores them all at once`(count: Int) {
    let stories = (1...count).map { number in
      var story = Samples.indexed(number.isMultiple(of: 2) ? Samples.irate : Samples.initiative)
      story.story.id = number
      story.story.action += String(repeating: " again", count: number % 7)
      if number.isMultiple(of: 5) { story.index = nil }
      return story
    }
    let heard = [question, "When did you balance customer and business?"].map { matcher.hear($0) }
    var scoring = StoryScoring(heard)
    for start in stride(from: 0, to: count, by: 70) {
      scoring.add(Array(stories[start..<min(count, start + 70)]))
    }
    var asked: Set<Int> = []
    let scores = scoring.scores(limit: 20) { wanted in
      asked.formUnion(wanted)
      return Dictionary(
        uniqueKeysWithValues: wanted.compactMap { id in stories[id - 1].index.map { (id, $0) } })
    }
    #expect(scores == matcher.scores(for: heard, stories: stories, limit: 20))
    #expect(scores.map(\.count) == [20, 20])
    // Where the stories are few their indexes are held.
    #expect(asked == (count <= 1000 ? [] : Set(scores.flatMap { $0.map(\.id) })))
  }

  @Test func `is the same in whatever order the stories come`() {
    let stories = [
      Samples.indexed(Samples.irate), Samples.indexed(Samples.initiative),
      story(3, "An angry letter", ["listening"]), story(4, "Late again", ["balancing"]),
    ]
    let once = matcher.match(question, stories: stories).matches.map(\.id)
    #expect(matcher.match(question, stories: stories.reversed()).matches.map(\.id) == once)
  }

  @Test func `answers from stories that have no index yet, by words and dimensions`() {
    var irate = Samples.irate
    irate.dimensions = ["difficult-situations"]
    var initiative = Samples.initiative
    initiative.dimensions = ["improving-experience"]
    let result = matcher.match(
      question, stories: [MatchStory(story: initiative), MatchStory(story: irate)])
    #expect(result.matches.map(\.id) == [1, 2])
    #expect(result.matches[0].fit != .none)
    #expect(result.matches[1].fit == .none)
  }
}
