import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Puts what was read into the journal.
struct JournalImport {
  let journal: Journal
  let session: Session
  let preference: ImportPreference?

  /// Takes in what a source has, all of it or nothing: own dimensions first, since stories refer to them,
  /// then the stories in one change, then what belongs to them.
  ///
  /// - Throws: `Failure` showing what was changed both in the file and in the journal, where no side
  ///   is preferred.
  func run(_ source: ImportSource, dryRun: Bool) throws -> ImportReport {
    let known = Set(try journal.dimensions().map(\.slug))
    let missing = source.companions.dimensions.filter { !known.contains($0.slug) }
    if dryRun {
      let foreign = Set(missing.map(\.slug))
      return try check(
        try journal.importStories(
          keeping: source.numbers, preferring: preference, isDryRun: true
        ) { take in
          try source.forEachStory { story in
            var story = story
            story.dimensions.removeAll { foreign.contains($0) }
            try take(story)
          }
        })
    }
    return try journal.together {
      for dimension in missing { try journal.add(dimension) }
      let report = try check(try takeIn(source))
      try takeInCompanions(of: source.companions)
      return report
    }
  }

  private func takeIn(_ source: ImportSource) throws -> ImportReport {
    var progress = ProgressBar(
      label: "Importing", unit: "stories", total: source.count, console: session.console)
    defer { progress.finish() }
    var count = 0
    return try journal.importStories(keeping: source.numbers, preferring: preference) { take in
      try source.forEachStory { story in
        if count.isMultiple(of: 100) { progress.show(count) }
        count += 1
        try take(story)
      }
    }
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
