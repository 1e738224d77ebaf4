import StoryGuidance
public import StoryModel

/// Looks for the next step while stories come one after the other.
///
/// A draft whose end is missing comes first, because memories of it fade; then a dimension that
/// an interviewer would find empty; then what makes ready stories worth telling; then the rest.
public struct NextStepSearch: Sendable {
  private let marked: [Int: [Claim]]
  private var isEmpty = true
  private var drafts: [(story: Int, dimensions: [String], missing: StoryField)] = []
  private var part: (story: Int, missing: [StoryField])?
  private var untagged: Int?
  private var numbers: (story: Int, open: [Claim])?

  /// What a missing part is worth to a listener: without a result there is no story, and feeling
  /// and motive are what customer empathy is judged by.
  private static let order: [StoryField] = [
    .result, .action, .situation, .customerFeeling, .motivation, .customerResponse, .reflection,
  ]

  /// Begins without a story.
  ///
  /// - Parameter marked: For each story the numbers that the user said something of.
  public init(marked: [Int: [Claim]] = [:]) { self.marked = marked }

  /// Takes in the next story, by number.
  public mutating func add(_ item: CoverageStory) {
    isEmpty = false
    let story = item.story
    switch story.status {
    case .retired: break
    case .draft:
      let isWhole =
        story.isInOneParagraph && story.wordCount >= StoryShape.fewestWordsOfWholeStory
      if !isWhole, let field = Self.order.first(where: { story.isBlank($0) }) {
        drafts.append((item.id, story.dimensions, field))
      }
    case .ready:
      if untagged == nil, story.dimensions.isEmpty { untagged = item.id }
      look(forPartIn: story, item.id)
      // Where something else comes first, the numbers need not be looked for, which takes long.
      if numbers == nil, drafts.isEmpty, part == nil, untagged == nil {
        let open = Claims.find(in: story, marked: marked[item.id] ?? [])
          .filter { $0.standing == nil }
        if !open.isEmpty { numbers = (item.id, open) }
      }
    }
  }

  /// The story that lacks least is nearest to being good.
  private mutating func look(forPartIn story: Story, _ id: Int) {
    guard !story.isInOneParagraph else { return }
    let missing = Self.order.filter { story.isBlank($0) }
    guard !missing.isEmpty else { return }
    if let part, (part.missing.count, part.story) <= (missing.count, id) { return }
    part = (id, missing)
  }

  /// The step to take.
  ///
  /// - Parameter report: What the stories cover.
  /// - Returns: The most useful one.
  public func step(_ report: CoverageReport) -> NextStep {
    firstStep(report) ?? draftStep(report) ?? log(for: .gap, "No story is ready for", report)
      ?? partStep ?? untaggedStep ?? numbersStep
      ?? log(for: .thin, "There is too little to rely on for", report)
      ?? NextStep(
        .practise, text: "Take a question and tell its story aloud in two minutes.",
        reason: "Every dimension is covered, and no story lacks a part.")
  }

  private func firstStep(_ report: CoverageReport) -> NextStep? {
    guard isEmpty else { return nil }
    let prompt = report.next.first
    return NextStep(
      .logFirst, dimension: prompt?.dimension,
      text: prompt?.prompt ?? "Think of the last customer who thanked you. What had you done?",
      reason: "The journal is empty; one line is enough to begin.")
  }

  /// The draft that was logged last; of two, the one for a dimension that has nothing.
  private func draftStep(_ report: CoverageReport) -> NextStep? {
    let gaps = Set(report.dimensions.filter { $0.status == .gap }.map(\.slug))
    func closes(_ dimensions: [String]) -> Int { dimensions.contains(where: gaps.contains) ? 1 : 0 }
    let best = drafts.max { one, other in
      (closes(one.dimensions), one.story) < (closes(other.dimensions), other.story)
    }
    guard let best else { return nil }
    let slug = best.dimensions.first(where: gaps.contains)
    let name = report.dimensions.first { $0.slug == slug }?.name
    return NextStep(
      .finishDraft, story: best.story, field: best.missing, dimension: slug,
      text: EntryPrompts[best.missing].prompt,
      reason: name.map { "Draft #\(best.story) could be the first story for \($0)." }
        ?? "Draft #\(best.story) is unfinished, and memories of it fade.")
  }

  private func log(
    for status: DimensionCoverage.Status, _ why: String, _ report: CoverageReport
  ) -> NextStep? {
    for prompt in report.next {
      guard let dimension = report.dimensions.first(where: { $0.slug == prompt.dimension }),
        dimension.status == status
      else { continue }
      return NextStep(
        .log, dimension: prompt.dimension, text: prompt.prompt, reason: "\(why) \(dimension.name).")
    }
    return nil
  }

  private var partStep: NextStep? {
    guard let part, let field = part.missing.first else { return nil }
    let only = part.missing.count == 1 ? "only " : ""
    return NextStep(
      .addPart, story: part.story, field: field, text: EntryPrompts[field].prompt,
      reason: "#\(part.story) lacks \(only)its \(field.label).")
  }

  private var untaggedStep: NextStep? {
    untagged.map { story in
      NextStep(
        .addDimension, story: story, text: "Say which dimension #\(story) shows.",
        reason: "A ready story without a dimension counts nowhere.")
    }
  }

  private var numbersStep: NextStep? {
    guard let numbers, let first = numbers.open.first else { return nil }
    return NextStep(
      .markNumbers, story: numbers.story, field: first.field,
      text:
        "Is \"\(first.text)\" in #\(numbers.story) measured, an estimate, or one you cannot confirm?",
      reason: numbers.open.count == 1
        ? "One number there is not marked; an interviewer may ask how you know."
        : "\(numbers.open.count) numbers there are not marked; an interviewer may ask how you know."
    )
  }
}
