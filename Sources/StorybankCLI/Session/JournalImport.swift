import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Puts what was read into the journal.
struct JournalImport {
  let journal: Journal
  let session: Session
  let preference: ImportPreference?

  /// Takes in a document, all of it or nothing: own dimensions first, since stories refer to them,
  /// then the stories in one change, then what belongs to them.
  ///
  /// - Throws: `Failure` showing what was changed both in the file and in the journal, where no side
  ///   is preferred.
  func run(_ document: JournalDocument, dryRun: Bool) throws -> ImportReport {
    let known = Set(try journal.dimensions().map(\.slug))
    let missing = document.dimensions.filter { !known.contains($0.slug) }
    if dryRun {
      let foreign = Set(missing.map(\.slug))
      let stories = document.stories.map { story in
        var story = story
        story.dimensions.removeAll { foreign.contains($0) }
        return story
      }
      return try check(try journal.importStories(stories, preferring: preference, isDryRun: true))
    }
    return try journal.together {
      for dimension in missing { try journal.add(dimension) }
      let report = try check(try takeIn(document.stories))
      try takeInCompanions(of: document)
      return report
    }
  }

  private func takeIn(_ stories: [Story]) throws -> ImportReport {
    var progress = ProgressBar(
      label: "Importing", unit: "stories", total: stories.count, console: session.console)
    defer { progress.finish() }
    return try journal.importStories(stories, preferring: preference) { progress.show($0) }
  }

  private func check(_ report: ImportReport) throws -> ImportReport {
    guard !report.conflicts.isEmpty else { return report }
    let shown = report.conflicts.prefix(Self.shownConflicts).map { conflict in
      "#\(conflict.story) \(session.shown(conflict.title))\n"
        + conflict.fields.map { field in
          """
            \(field.field) in the journal: \(session.quoted(field.ours))
            \(field.field) in the file:    \(session.quoted(field.theirs))

          """
        }.joined()
    }.joined()
    let count = report.conflicts.count
    let more = count > Self.shownConflicts ? "and \(count - Self.shownConflicts) more.\n" : ""
    throw Failure(
      .badData,
      """
      \(Plural.of(count, "story was", "stories were")) changed both in the journal and in the file, \
      so nothing was imported:
      \(shown)\(more)Say which counts: --prefer journal or --prefer file. What only one side changed is taken \
      from both.
      """)
  }

  /// So many conflicts are shown in full.
  private static let shownConflicts = 10

  private func takeInCompanions(of document: JournalDocument) throws {
    var ids: [String: Int] = [:]
    func id(_ uid: String) throws -> Int? {
      if let known = ids[uid] { return known }
      let found = try journal.summary(uid: uid)?.id
      ids[uid] = found
      return found
    }
    for item in document.evidence where item.evidence.state != .suggested {
      if let story = try id(item.story) { try journal.setEvidence(item.evidence, for: story) }
    }
    for item in document.claims {
      if let story = try id(item.story) { try journal.setClaim(item.claim, for: story) }
    }
    if !document.questions.isEmpty { _ = try journal.add(document.questions) }
    let interviews = try takeIn(document.interviews)
    let before = Set(try journal.tellings().map(Self.content))
    for item in document.tellings {
      guard let story = try id(item.story), let interview = interviews[item.interview] else {
        continue
      }
      let telling = Telling(
        story: story, interview: interview, question: item.question, landed: item.landed,
        note: item.note)
      if !before.contains(telling) { _ = try journal.add(telling) }
    }
    for rule in document.silencedRules {
      let story = try rule.story.flatMap { try id($0) }
      if rule.story == nil || story != nil {
        try journal.setSilenced(true, rule: rule.rule, story: story)
      }
    }
  }

  /// The numbers that interviews of a document have in the journal; one that is there already, the
  /// same in everything, is not added again.
  private func takeIn(_ interviews: [Interview]) throws -> [Int: Int] {
    let known = try journal.interviews()
    var numbers: [Int: Int] = [:]
    for interview in interviews {
      guard let number = interview.id else { continue }
      let same = known.first { other in
        var other = other
        other.id = number
        return other == interview
      }
      if let same {
        numbers[number] = same.id
      } else {
        var fresh = interview
        if known.contains(where: { $0.id == number }) { fresh.id = nil }
        numbers[number] = try journal.add(fresh).id
      }
    }
    return numbers
  }

  private static func content(of telling: Telling) -> Telling {
    var telling = telling
    telling.id = nil
    return telling
  }
}
