import StoryCoverage
import StoryModel
import Testing

@Suite struct `The next step` {
  private func step(_ stories: [CoverageStory], marked: [Int: [Claim]] = [:]) -> NextStep {
    let report = CoverageReport(
      stories: stories, dimensions: Sample.dimensions, today: Sample.today)
    var search = NextStepSearch(marked: marked)
    for story in stories { search.add(story) }
    return search.step(report)
  }

  /// Stories that leave nothing to do: two for each dimension, whole, proven, without numbers.
  private var settled: [CoverageStory] {
    (0..<8).map { number in
      let dimension = Sample.dimensions[number % 4]
      var story = Sample.story(
        number + 1, [dimension.slug], shows: dimension.signals.map(\.slug))
      story.story.reflection = "I would ask sooner."
      return story
    }
  }

  @Test func `for an empty journal is a first story, with words that help recall`() {
    let step = step([])
    #expect(step.kind == .logFirst)
    #expect(step.text.count > 20)
  }

  @Test func `finishes the draft that would close a gap, then the one logged last`() {
    func draft(_ id: Int, _ dimension: String) -> CoverageStory {
      Sample.story(id, [dimension], status: .draft, result: "")
    }
    let ready = settled.filter { $0.story.dimensions != ["balancing"] }
    let step = step(ready + [draft(20, "balancing"), draft(21, "listening")])
    #expect(step.kind == .finishDraft)
    #expect((step.story, step.field, step.dimension) == (20, .result, "balancing"))
    let last = self.step(settled + [draft(20, "listening"), draft(21, "listening")])
    #expect(last.story == 21)
  }

  @Test func `logs a story for a dimension that has none`() {
    let step = step(settled.filter { $0.story.dimensions != ["anticipating"] })
    #expect(step.kind == .log)
    #expect(step.dimension == "anticipating")
    #expect(step.reason.contains("Anticipating"))
  }

  @Test func `adds the part that the most finished story lacks`() {
    var stories = settled
    stories[2].story.reflection = ""
    stories[4].story.reflection = ""
    stories[4].story.motivation = ""
    let step = step(stories)
    #expect(step.kind == .addPart)
    #expect((step.story, step.field) == (3, .reflection))
  }

  @Test func `asks for a dimension, then for the numbers, then to practise`() {
    var stories = settled
    var extra = Sample.story(30, [])
    extra.story.reflection = "I would ask sooner."
    #expect(step(stories + [extra]).kind == .addDimension)
    stories[5].story.result = "Calls fell by 58 per cent, and she stayed."
    let numbers = step(stories)
    #expect(numbers.kind == .markNumbers)
    #expect(numbers.story == 6)
    #expect(numbers.text.contains("58 per cent"))
    let claim = Claim(field: .result, text: "58 per cent", standing: .measured)
    #expect(step(stories, marked: [6: [claim]]).kind == .practise)
  }

  @Test func `comes back to a thin dimension when all else is done`() {
    let step = step(Array(settled.dropLast()))
    #expect(step.kind == .log)
    #expect(step.dimension == "leadership")
  }
}
