import StoryGuidance
public import StoryModel

/// The one thing to do now, since a journal lives by small steps.
public struct NextStep: Sendable, Hashable {
  /// What kind of step it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Log a first story.
    case logFirst = "log-first"
    /// Log a story for a dimension that has none or too little.
    case log
    /// Finish a draft.
    case finishDraft = "finish-draft"
    /// Add a part to a story that is otherwise ready.
    case addPart = "add-part"
    /// Say which dimension a story shows.
    case addDimension = "add-dimension"
    /// Say how sure the numbers of a story are.
    case markNumbers = "mark-numbers"
    /// Nothing is urgent: practise.
    case practise
  }

  /// What kind of step it is.
  public var kind: Kind

  /// The story it is about, by number.
  public var story: Int?

  /// The part that is asked for.
  public var field: StoryField?

  /// The slug of the dimension it strengthens.
  public var dimension: String?

  /// What to do, in a sentence or a question that helps recall.
  public var text: String

  /// Why this and not something else.
  public var reason: String

  /// Chooses the step.
  ///
  /// A draft whose end is missing comes first, because memories of it fade; then a dimension that
  /// an interviewer would find empty; then what makes ready stories worth telling; then the rest.
  ///
  /// - Parameters:
  ///   - stories: Every story of the journal.
  ///   - report: What they cover.
  ///   - marked: For each story the numbers that the user said something of.
  public init(
    stories: [CoverageStory], report: CoverageReport, marked: [Int: [Claim]] = [:]
  ) {
    let choice = NextStepChoice(stories: stories, report: report, marked: marked)
    self =
      choice.first ?? choice.draft ?? choice.gap ?? choice.part ?? choice.untagged
      ?? choice.numbers ?? choice.thin ?? choice.practice
  }

  init(
    _ kind: Kind, story: Int? = nil, field: StoryField? = nil, dimension: String? = nil,
    text: String, reason: String
  ) {
    self.kind = kind
    self.story = story
    self.field = field
    self.dimension = dimension
    self.text = text
    self.reason = reason
  }
}

/// The candidates for the next step, each `nil` where there is nothing of its kind to do.
struct NextStepChoice {
  let stories: [CoverageStory]
  let report: CoverageReport
  let marked: [Int: [Claim]]

  /// What a missing part is worth to a listener: without a result there is no story, and feeling
  /// and motive are what customer empathy is judged by.
  private static let order: [StoryField] = [
    .result, .action, .situation, .customerFeeling, .motivation, .customerResponse, .reflection,
  ]

  var first: NextStep? {
    guard stories.isEmpty else { return nil }
    let prompt = report.next.first
    return NextStep(
      .logFirst, dimension: prompt?.dimension,
      text: prompt?.prompt ?? "Think of the last customer who thanked you. What had you done?",
      reason: "The journal is empty; one line is enough to begin.")
  }

  /// The draft that was logged last; of two, the one for a dimension that has nothing.
  var draft: NextStep? {
    let gaps = Set(report.dimensions.filter { $0.status == .gap }.map(\.slug))
    let drafts = stories.filter { $0.story.status == .draft && missing(in: $0.story) != nil }
    let best = drafts.max { one, other in
      (closes(one, gaps), one.id) < (closes(other, gaps), other.id)
    }
    guard let best, let field = missing(in: best.story) else { return nil }
    let slug = best.story.dimensions.first { gaps.contains($0) }
    let name = report.dimensions.first { $0.slug == slug }?.name
    return NextStep(
      .finishDraft, story: best.id, field: field, dimension: slug,
      text: EntryPrompts[field].prompt,
      reason: name.map { "Draft #\(best.id) could be the first story for \($0)." }
        ?? "Draft #\(best.id) is unfinished, and memories of it fade.")
  }

  private func closes(_ story: CoverageStory, _ gaps: Set<String>) -> Int {
    story.story.dimensions.contains { gaps.contains($0) } ? 1 : 0
  }

  private func missing(in story: Story) -> StoryField? {
    if story.isInOneParagraph, story.wordCount >= StoryShape.fewestWordsOfWholeStory { return nil }
    return Self.order.first { story.isBlank($0) }
  }

  var gap: NextStep? { log(for: .gap, "No story is ready for") }

  var thin: NextStep? { log(for: .thin, "There is too little to rely on for") }

  private func log(for status: DimensionCoverage.Status, _ why: String) -> NextStep? {
    for prompt in report.next {
      guard let dimension = report.dimensions.first(where: { $0.slug == prompt.dimension }),
        dimension.status == status
      else { continue }
      return NextStep(
        .log, dimension: prompt.dimension, text: prompt.prompt, reason: "\(why) \(dimension.name).")
    }
    return nil
  }

  /// A part that a ready story lacks; the story that lacks least is nearest to being good.
  var part: NextStep? {
    let ready = stories.filter { $0.story.status == .ready && !$0.story.isInOneParagraph }
    let lacking = ready.compactMap { story -> (story: CoverageStory, missing: [StoryField])? in
      let missing = Self.order.filter { story.story.isBlank($0) }
      return missing.isEmpty ? nil : (story, missing)
    }
    guard
      let best = lacking.min(by: {
        ($0.missing.count, $0.story.id) < ($1.missing.count, $1.story.id)
      }), let field = best.missing.first
    else { return nil }
    return NextStep(
      .addPart, story: best.story.id, field: field, text: EntryPrompts[field].prompt,
      reason: "#\(best.story.id) lacks \(best.missing.count == 1 ? "only " : "")its \(field.label)."
    )
  }

  var untagged: NextStep? {
    guard
      let story = stories.first(where: { $0.story.status == .ready && $0.story.dimensions.isEmpty })
    else { return nil }
    return NextStep(
      .addDimension, story: story.id, text: "Say which dimension #\(story.id) shows.",
      reason: "A ready story without a dimension counts nowhere.")
  }

  var numbers: NextStep? {
    for story in stories where story.story.status == .ready {
      let open = Claims.find(in: story.story, marked: marked[story.id] ?? [])
        .filter { $0.standing == nil }
      guard let first = open.first else { continue }
      return NextStep(
        .markNumbers, story: story.id, field: first.field,
        text:
          "Is \"\(first.text)\" in #\(story.id) measured, an estimate, or one you cannot confirm?",
        reason: open.count == 1
          ? "One number there is not marked; an interviewer may ask how you know."
          : "\(open.count) numbers there are not marked; an interviewer may ask how you know.")
    }
    return nil
  }

  var practice: NextStep {
    NextStep(
      .practise, text: "Take a question and tell its story aloud in two minutes.",
      reason: "Every dimension is covered, and no story lacks a part.")
  }
}
