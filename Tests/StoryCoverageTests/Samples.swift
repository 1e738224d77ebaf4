import StoryCoverage
import StoryModel

/// A generator that gives the same numbers for the same seed on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Dimensions and stories for tests.
enum Sample {
  static let today = date("2026-11-23")

  static func date(_ text: String) -> PartialDate {
    do {
      return try PartialDate(parsing: text)
    } catch {
      fatalError("\(text) is no date")
    }
  }

  static let dimensions: [Dimension] = [
    dimension("listening", ["clarifying-questions", "pain-point"]),
    dimension("balancing", ["prioritised", "long-term", "managed-expectations"]),
    dimension("anticipating", ["unspoken-need", "foresight"]),
    Dimension(
      slug: "leadership", name: "Leadership", exampleQuestions: ["When did you lead?"]),
  ]

  static func dimension(_ slug: String, _ signals: [String]) -> Dimension {
    Dimension(
      slug: slug, name: slug.prefix(1).uppercased() + slug.dropFirst(), isBuiltIn: true,
      signals: signals.map { Signal(slug: $0, dimension: slug, summary: "shows \($0)") })
  }

  /// A passage long enough to let one see what it shows.
  static let passage = "I asked her what the day looks like from her side of the desk."

  static func story(
    _ id: Int, _ dimensions: [String] = ["listening"], status: StoryStatus = .ready,
    date: String? = "2026-01", organisation: String = "", action: String? = nil,
    result: String = "She kept the contract and called twice that year.",
    isRich: Bool = true, shows: [String]? = nil, state: Evidence.State = .suggested,
    tellings: Int = 0
  ) -> CoverageStory {
    let story = Story(
      id: id, uid: "story-\(id)", title: "Story \(id)", date: date.map(Self.date),
      organisation: organisation, situation: "A customer could not open the door of her shop.",
      action: action ?? passage, result: result,
      customerFeeling: isRich ? "She was afraid to lose a day." : "",
      motivation: isRich ? "I knew what a day costs her." : "",
      customerResponse: isRich ? "She thanked me." : "", dimensions: dimensions, status: status)
    return CoverageStory(
      story: story,
      evidence: shows?.map {
        Evidence(signal: $0, field: .action, passage: passage, state: state)
      }, tellings: tellings)
  }
}

extension CoverageReport {
  /// The report on stories that are all there.
  init(
    stories: [CoverageStory], dimensions: [Dimension], questions: [QuestionAnswers] = [],
    today: PartialDate
  ) {
    var tally = CoverageTally(dimensions: dimensions, today: today)
    for story in stories { tally.add(story) }
    self = tally.report(questions: questions)
  }
}

extension PrepPlan {
  /// The plan with stories as coverage sees them.
  init(
    questions: [QuestionAnswers], stories: [CoverageStory], dimensions: [String] = [],
    toldBefore: Set<Int> = []
  ) {
    self.init(
      questions: questions, stories: stories.map(PlannedStory.init), dimensions: dimensions,
      toldBefore: toldBefore)
  }
}
