import StoryExchange
import StoryModel
import StoryStorage

/// Puts the journal, or the part of it that a filter lets through, into the formats of exchange.
struct JournalExport {
  let journal: Journal
  let filter: StoryFilter
  let redaction: Redaction

  /// The bytes of a format that is one file, and how many stories are in it.
  func bytes(_ format: ExportFormat) throws -> ([UInt8], Int) {
    switch format {
    case .jsonl:
      let stories = try stories()
      return (StoryJSON.lines(stories), stories.count)
    case .csv:
      let stories = try stories()
      return (StoryCSV.bytes(of: stories), stories.count)
    case .json, .markdown:
      let document = redaction.document(try document(try journal.stories(filter)))
      return (document.json.bytes(.pretty) + Array("\n".utf8), document.stories.count)
    }
  }

  /// Writes a Markdown file for each story into a folder and returns how many.
  func writeFolder(_ path: String, overwrite: Bool) throws -> Int {
    let stories = try stories()
    try PrivateFile.makeFolder(path)
    for story in stories {
      try PrivateFile.write(
        Array(StoryMarkdown.text(of: story).utf8),
        to: "\(path)/\(StoryMarkdown.fileName(of: story))", overwrite: overwrite)
    }
    return stories.count
  }

  private func stories() throws -> [Story] {
    try journal.stories(filter).map(redaction.story)
  }

  /// The stories with everything that belongs to them.
  private func document(_ stories: [Story]) throws -> JournalDocument {
    var uids: [Int: String] = [:]
    for story in stories { uids[story.id ?? 0] = story.uid }
    var document = JournalDocument(
      stories: stories, dimensions: try journal.dimensions().filter { !$0.isBuiltIn })
    let evidence = try journal.evidence(for: nil)
    let claims = try journal.claims(for: nil)
    for story in stories {
      let id = story.id ?? 0
      document.evidence += (evidence[id] ?? []).map {
        StoryEvidence(story: story.uid, evidence: $0)
      }
      document.claims += (claims[id] ?? []).map { StoryClaim(story: story.uid, claim: $0) }
    }
    document.tellings = try journal.tellings(story: nil).compactMap { telling in
      uids[telling.story].map {
        StoryTelling(
          story: $0, interview: telling.interview, question: telling.question,
          landed: telling.landed, note: telling.note)
      }
    }
    // Of a part of the journal only the interviews in which it was told belong to it.
    let wanted = Set(document.tellings.map(\.interview))
    document.interviews = try journal.interviews().filter {
      filter == StoryFilter() || wanted.contains($0.id ?? 0)
    }
    document.questions = try journal.questions()
    document.silencedRules = try journal.silencedRules().compactMap { rule in
      guard let story = rule.story else { return SilencedRule(rule: rule.rule) }
      return uids[story].map { SilencedRule(rule: rule.rule, story: $0) }
    }
    return document
  }
}
