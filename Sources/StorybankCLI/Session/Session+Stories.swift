import StoryModel
import StoryStorage
import Terminal

extension Session {
  /// The number of the story that a reference names.
  ///
  /// A reference is a number (`12`, `#12`), a uid, `@last` (the story changed last) or words of the
  /// title, which must fit one story alone; on a terminal several are offered.
  ///
  /// - Throws: `Failure` when no story, or more than one, is meant.
  func resolve(
    _ reference: String, in journal: Journal, includingTrash: Bool = false
  ) throws -> Int {
    let text = reference.trimmed
    if let number = Self.number(in: text) {
      if try journal.summary(number) != nil { return number }
      if includingTrash, try isTrashed(number, in: journal) { return number }
      throw try missing(number, in: journal)
    }
    if text == "@last" {
      guard let last = try journal.summaries(StoryFilter(), order: .updated, limit: 1).first else {
        throw Failure(.nothingFound, "The journal is empty, so there is no last story.")
      }
      return last.id
    }
    if let story = try journal.summary(uid: text) { return story.id }
    return try resolve(words: text, in: journal)
  }

  /// The story that a reference names.
  ///
  /// - Throws: `Failure` when no story, or more than one, is meant.
  func story(_ reference: String, in journal: Journal) throws -> Story {
    try story(numbered: try number(reference, in: journal), in: journal)
  }

  /// The number that a reference names, whether or not there is such a story where it is a number itself.
  ///
  /// - Throws: `Failure` when no story, or more than one, is meant.
  func number(_ reference: String, in journal: Journal) throws -> Int {
    try Self.number(in: reference.trimmed) ?? resolve(reference, in: journal)
  }

  /// A story by its number.
  ///
  /// - Throws: `Failure` when there is none, or it is in the trash.
  func story(numbered id: Int, in journal: Journal) throws -> Story {
    guard let story = try journal.story(id) else { throw try missing(id, in: journal) }
    return story
  }

  private func missing(_ id: Int, in journal: Journal) throws -> Failure {
    Failure(
      .nothingFound,
      try isTrashed(id, in: journal)
        ? "Story #\(id) is in the trash. `storybank restore \(id)` brings it back."
        : "There is no story #\(id). `storybank list` shows them all.")
  }

  private func isTrashed(_ id: Int, in journal: Journal) throws -> Bool {
    try journal.trash().contains { $0.story.id == id }
  }

  /// The numbers of several references, each once, in the order given.
  func resolve(each references: [String], in journal: Journal) throws -> [Int] {
    var ids: [Int] = []
    for reference in references {
      let id = try resolve(reference, in: journal)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The numbers of several references to deleted stories.
  func resolve(each references: [String], inTrash trash: [TrashedStory]) throws -> [Int] {
    try references.map { reference in
      let number = Self.number(in: reference)
      guard let found = trash.first(where: { $0.story.id == number || $0.story.uid == reference })
      else {
        throw Failure(
          .nothingFound,
          "\(quoted(reference)) is not in the trash. `storybank restore` lists what is.")
      }
      return found.story.id
    }
  }

  private func resolve(words: String, in journal: Journal) throws -> Int {
    let hits = try journal.search(words, filter: StoryFilter(), limit: 6)
    guard !hits.hits.isEmpty, !hits.isPartial else {
      throw Failure(
        .nothingFound, "No story fits \(quoted(words)). `storybank list` shows them all.")
    }
    if hits.hits.count == 1 { return hits.hits[0].id }
    let offered = hits.hits.prefix(5)
    guard isInteractive else {
      let list = offered.map { "  #\($0.id) \(shown($0.title))" }.joined(separator: "\n")
      throw Failure(.usage, "Several stories fit \(quoted(words)); give a number:\n\(list)")
    }
    for hit in offered { try note("  #\(hit.id) \(shown(hit.title))") }
    let answer = try ask("Which number?") ?? ""
    guard let number = Self.number(in: answer.trimmed), offered.contains(where: { $0.id == number })
    else { throw Failure(.usage, "No story was chosen.") }
    return number
  }

  private static func number(in text: String) -> Int? {
    let digits = text.hasPrefix("#") ? text.dropFirst() : Substring(text)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// Dimensions as given, each once.
  ///
  /// - Throws: `Failure` naming the first that does not exist, with the nearest that does.
  func check(dimensions: [String], known: [String]) throws -> [String] {
    var checked: [String] = []
    for slug in dimensions {
      guard known.contains(slug) else {
        let hint =
          NearestWord.meant(by: slug, among: known).map { "Did you mean `\($0)`? " } ?? ""
        throw Failure(
          .usage,
          "There is no dimension \(quoted(slug)). \(hint)They are: \(known.joined(separator: ", "))."
        )
      }
      if !checked.contains(slug) { checked.append(slug) }
    }
    return checked
  }

  /// Says so when a new tag differs from an old one by a letter or in case only.
  func warnOfNearTags(_ new: [String], in journal: Journal) throws {
    guard !new.isEmpty else { return }
    let names = try journal.tags().map(\.name)
    for name in new where !names.contains(name) {
      guard let near = NearestWord.nearest(to: name, among: names) else { continue }
      try note(
        "Note: there is also the tag \(quoted(near)). `storybank tag \(shellWord(name)) --rename "
          + "\(shellWord(near))` makes them one.")
    }
  }

  /// A name as a shell takes it for one word.
  private func shellWord(_ name: String) -> String {
    name.contains { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
      ? "'\(shown(name.replacing("'", with: "'\\''")))'" : name
  }

  /// Names the parts that a story still lacks, if any.
  func sayWhatIsMissing(in story: Story) throws {
    let missing = story.missingParts
    guard story.status == .draft, !missing.isEmpty else { return }
    let parts = missing.map(\.label).joined(separator: ", ")
    try tell("Still to tell: \(parts). `storybank refine \(story.id ?? 0)` asks for them.")
  }
}
