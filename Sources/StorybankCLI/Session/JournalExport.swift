import StoryExchange
import StoryModel
import StoryStorage

/// Puts the journal, or the part of it that a filter lets through, into the formats of exchange.
struct JournalExport {
  let journal: Journal
  let filter: StoryFilter
  let redaction: Redaction

  /// Writes a format that is one file, some stories after the others.
  ///
  /// - Parameters:
  ///   - format: Any but Markdown.
  ///   - write: Takes the next bytes.
  /// - Returns: How many stories there were.
  /// - Throws: `JournalError`, or what `write` throws.
  func write(_ format: ExportFormat, to write: ([UInt8]) throws -> Void) throws -> Int {
    switch format {
    case .jsonl: return try forEachBatch { try write(StoryJSON.lines($0)) }
    case .csv:
      try write(StoryCSV.header())
      return try forEachBatch { try write(StoryCSV.rows(of: $0)) }
    case .json, .markdown:
      var writer = StoryListWriter.document(.pretty)
      var uids: [Int: String] = [:]
      let count = try forEachBatch { stories in
        for story in stories { uids[story.id ?? 0] = story.uid }
        try write(writer.add(stories))
      }
      let rest = redaction.document(try companions(of: uids))
      try write(writer.end(with: rest) + Array("\n".utf8))
      return count
    }
  }

  /// Writes a Markdown file for each story into a folder and returns how many.
  func writeFolder(_ path: String, overwrite: Bool) throws -> Int {
    try PrivateFile.makeFolder(path)
    return try forEachBatch { stories in
      for story in stories {
        try PrivateFile.write(
          Array(StoryMarkdown.text(of: story).utf8),
          to: "\(path)/\(StoryMarkdown.fileName(of: story))", overwrite: overwrite)
      }
    }
  }

  /// Hands over the stories as they are to be shown, and tells how many there were.
  private func forEachBatch(_ body: ([Story]) throws -> Void) throws -> Int {
    var count = 0
    try journal.forEachBatch(filter) { stories in
      count += stories.count
      try body(stories.map(redaction.story))
    }
    return count
  }

  /// What belongs to stories of which the uids are given by number.
  private func companions(of uids: [Int: String]) throws -> JournalDocument {
    var document = JournalDocument(dimensions: try journal.dimensions().filter { !$0.isBuiltIn })
    let evidence = try journal.evidence()
    let claims = try journal.claims()
    for (id, uid) in uids.sorted(by: { $0.key < $1.key }) {
      document.evidence += (evidence[id] ?? []).map { StoryEvidence(story: uid, evidence: $0) }
      document.claims += (claims[id] ?? []).map { StoryClaim(story: uid, claim: $0) }
    }
    document.tellings = try journal.tellings().compactMap { telling in
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
