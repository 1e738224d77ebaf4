import StoryModel

/// Reads a whole document: stories and what belongs to them.
struct JSONDocumentReader {
  private var options: ReadingOptions
  private var uids: Set<String> = []
  private var interviewNumbers: Set<Int> = []

  init(options: ReadingOptions) { self.options = options }

  /// Reads a document, an array of stories, or a single story.
  mutating func document(_ node: JSONNode) throws(ExchangeError) -> JournalDocument {
    switch node.value {
    case .list(let nodes): return JournalDocument(stories: try stories(nodes))
    case .object(let members):
      let keys = members.map(\.key)
      if keys.contains("stories") || keys.contains("format") { return try whole(node) }
      if keys.contains("entries") { return JournalDocument(stories: try JrnlReader(node).stories) }
      return JournalDocument(
        stories: [try JSONStoryReader(options: options).story(node, position: nil)])
    default:
      throw ExchangeError(
        .wrongType, line: node.line, reason: "stories should be here, not \(node.typeName)")
    }
  }

  private mutating func whole(_ node: JSONNode) throws(ExchangeError) -> JournalDocument {
    var reader = try JSONObjectReader(node, as: "a document")
    try checkVersion(&reader)
    var document = JournalDocument()
    for item in try reader.list("dimensions") {
      document.dimensions.append(try dimension(item))
    }
    // A story may have a dimension that only this document knows.
    options.knownDimensions?.formUnion(document.dimensions.map(\.slug))
    document.stories = try stories(try reader.list("stories"))
    uids = Set(document.stories.map(\.uid))
    for item in try reader.list("evidence") { document.evidence.append(try evidence(item)) }
    for item in try reader.list("claims") { document.claims.append(try claim(item)) }
    for item in try reader.list("interviews") { document.interviews.append(try interview(item)) }
    interviewNumbers = Set(document.interviews.compactMap(\.id))
    guard interviewNumbers.count == document.interviews.compactMap(\.id).count else {
      throw ExchangeError(
        .value, line: reader.line, key: "interviews", reason: "two have the same id")
    }
    for item in try reader.list("tellings") { document.tellings.append(try telling(item)) }
    for item in try reader.list("questions") { document.questions.append(try question(item)) }
    for item in try reader.list("silenced_rules") {
      document.silencedRules.append(try silencedRule(item))
    }
    try reader.finish(options)
    return document
  }

  private mutating func checkVersion(_ reader: inout JSONObjectReader) throws(ExchangeError) {
    if let format = reader.take("format") {
      guard try format.text(key: "format") == "storybank" else {
        throw ExchangeError(
          .syntax, line: format.line, key: "format", reason: "this is not a storybank document")
      }
      options.takesStoriesWithoutWords = true
    }
    guard let node = reader.take("version") else { return }
    let version = try node.number(key: "version")
    guard version <= JournalDocument.version else {
      throw ExchangeError(
        .version, line: node.line, key: "version",
        reason: "this document has version \(version); a newer storybank wrote it, and this one"
          + " reads version \(JournalDocument.version)")
    }
    guard version >= 1 else {
      throw ExchangeError(.value, line: node.line, key: "version", reason: "it is 1 or more")
    }
  }

  private func stories(_ nodes: [JSONNode]) throws(ExchangeError) -> [Story] {
    let reader = JSONStoryReader(options: options)
    var stories: [Story] = []
    stories.reserveCapacity(nodes.count)
    for (position, node) in nodes.enumerated() {
      stories.append(try reader.story(node, position: position + 1))
    }
    return stories
  }

  private func dimension(_ node: JSONNode) throws(ExchangeError) -> Dimension {
    var reader = try JSONObjectReader(node, as: "a dimension")
    let slug = try reader.requiredText("slug")
    try check(slug: slug, node, key: "slug", known: nil)
    let dimension = Dimension(
      slug: slug, name: try reader.requiredText("name"), summary: try reader.text("summary"),
      exampleQuestions: try reader.texts("example_questions"),
      signals: try signals(try reader.list("signals"), of: slug))
    try reader.finish(options)
    return dimension
  }

  private func signals(_ nodes: [JSONNode], of dimension: String) throws(ExchangeError)
    -> [Signal]
  {
    var signals: [Signal] = []
    for node in nodes {
      var reader = try JSONObjectReader(node, as: "a signal")
      let slug = try reader.requiredText("slug")
      try check(slug: slug, node, key: "slug", known: nil)
      signals.append(
        Signal(slug: slug, dimension: dimension, summary: try reader.text("summary")))
      try reader.finish(options)
    }
    return signals
  }

  private func evidence(_ node: JSONNode) throws(ExchangeError) -> StoryEvidence {
    var reader = try JSONObjectReader(node, as: "a piece of evidence")
    let item = StoryEvidence(
      story: try story(&reader),
      evidence: Evidence(
        signal: try reader.requiredText("signal"),
        field: try reader.word("field", StoryField.self), passage: try reader.text("passage"),
        state: try reader.word("state", Evidence.State.self)))
    try check(slug: item.evidence.signal, node, key: "signal", known: nil)
    try reader.finish(options)
    return item
  }

  private func claim(_ node: JSONNode) throws(ExchangeError) -> StoryClaim {
    var reader = try JSONObjectReader(node, as: "a claim")
    let story = try story(&reader)
    let field = try reader.word("field", StoryField.self)
    let text = try reader.requiredText("text")
    let hasStanding = try !reader.peekIsEmpty("standing")
    let standing = hasStanding ? try reader.word("standing", Claim.Standing.self) : nil
    try reader.finish(options)
    return StoryClaim(
      story: story, claim: Claim(field: field, text: text, standing: standing))
  }

  private func interview(_ node: JSONNode) throws(ExchangeError) -> Interview {
    var reader = try JSONObjectReader(node, as: "an interview")
    let date = try reader.text("date")
    var interview = Interview(
      id: try reader.number("id"), organisation: try reader.text("organisation"),
      role: try reader.text("role"), round: try reader.text("round"),
      interviewer: try reader.text("interviewer"))
    if !date.isEmpty {
      do {
        interview.date = try PartialDate(parsing: date)
      } catch {
        throw ExchangeError(.value, line: node.line, key: "date", reason: error.description)
      }
    }
    try reader.finish(options)
    return interview
  }

  private func telling(_ node: JSONNode) throws(ExchangeError) -> StoryTelling {
    var reader = try JSONObjectReader(node, as: "a telling")
    let story = try story(&reader)
    guard let interview = try reader.number("interview"), interviewNumbers.contains(interview)
    else {
      throw ExchangeError(
        .value, line: node.line, key: "interview", reason: "the document has no such interview")
    }
    let landed = try reader.number("landed")
    guard landed.map((1...5).contains) ?? true else {
      throw ExchangeError(.value, line: node.line, key: "landed", reason: "it is 1 to 5")
    }
    let telling = StoryTelling(
      story: story, interview: interview, question: try reader.text("question"), landed: landed,
      note: try reader.text("note"))
    try reader.finish(options)
    return telling
  }

  private func question(_ node: JSONNode) throws(ExchangeError) -> Question {
    var reader = try JSONObjectReader(node, as: "a question")
    let dimension = try reader.text("dimension")
    if !dimension.isEmpty {
      try check(slug: dimension, node, key: "dimension", known: options.knownDimensions)
    }
    let question = Question(
      text: try reader.requiredText("text"), dimension: dimension.isEmpty ? nil : dimension,
      signals: try reader.texts("signals"), origin: try reader.word("origin", Question.Origin.self))
    for signal in question.signals {
      try check(slug: signal, node, key: "signals", known: nil)
    }
    try reader.finish(options)
    return question
  }

  private func silencedRule(_ node: JSONNode) throws(ExchangeError) -> SilencedRule {
    var reader = try JSONObjectReader(node, as: "a silenced rule")
    let rule = try reader.requiredText("rule")
    let isForAll = try reader.peekIsEmpty("story")
    let story = isForAll ? nil : try story(&reader)
    try reader.finish(options)
    return SilencedRule(rule: rule, story: story)
  }

  private func story(_ reader: inout JSONObjectReader) throws(ExchangeError) -> String {
    let uid = try reader.requiredText("story")
    guard uids.contains(uid) else {
      throw ExchangeError(
        .value, line: reader.line, key: "story", reason: "the document has no story of this uid")
    }
    return uid
  }

  private func check(slug: String, _ node: JSONNode, key: String, known: Set<String>?)
    throws(ExchangeError)
  {
    do {
      try StoryBuilder.check(slug: slug, known: known)
    } catch {
      throw error.at(line: node.line, key: key)
    }
  }
}
