import StoryExchange
import StoryModel
import StoryStorage

/// What stands in the place of names and contact data in an output that is to be shared; without
/// `--redact`, nothing does.
final class Redaction {
  private var redactor: Redactor?
  private let session: Session

  /// Begins with the names in the stories and interviews of a journal, where it is wanted.
  init(if isWanted: Bool, journal: Journal, session: Session) throws {
    self.session = session
    guard isWanted else { return }
    var names: [Redactor.Name] = []
    var known: Set<Redactor.Name> = []
    func add(_ some: [Redactor.Name]) { names += some.filter { known.insert($0).inserted } }
    try journal.forEachBatch { stories in stories.forEach { add(Redactor.Name.all(in: $0)) } }
    for interview in try journal.interviews() { add(Redactor.Name.all(in: interview)) }
    redactor = Redactor(names: names)
  }

  func text(_ text: String) -> String { redactor?.redact(text) ?? text }

  func story(_ story: Story) -> Story { redactor?.redact(story) ?? story }

  /// A story for a place that shows some of it beside the place where all of it is counted.
  func storyInShort(_ story: Story) -> Story {
    redactor?.isCounting = false
    defer { redactor?.isCounting = true }
    return self.story(story)
  }

  func document(_ document: JournalDocument) -> JournalDocument {
    redactor?.redact(document) ?? document
  }

  func interview(_ interview: Interview) -> Interview {
    document(JournalDocument(interviews: [interview])).interviews[0]
  }

  /// Says on standard error what was replaced, and what that does not promise.
  func report() throws {
    guard let redactor else { return }
    let counts = redactor.counts.map { item in
      let kind = item.kind == .email ? "e-mail address" : item.kind.rawValue
      let plural = item.kind == .email ? "e-mail addresses" : nil
      return "\(Plural.of(item.things, kind, plural)) (\(Plural.of(item.times, "time")))"
    }
    try session.note(
      "Replaced: \(counts.isEmpty ? "nothing" : counts.joined(separator: ", ")). "
        + "A name that stands only in a text is not known; read it before you share it.")
  }
}
