import StoryCoverage
import StoryMatcher
import StoryModel
import StoryStorage

/// A story and all that the journal has about it, of one moment.
struct StoryDetails {
  var story: Story
  /// What the user confirmed and, where the story is indexed, what the program suggests.
  var evidence: [Evidence]
  /// The numbers in the story, with what the user said of them.
  var claims: [Claim]
  var tellings: [Telling]
  /// Where the story was told.
  var interviews: [Interview]
  /// The number of its newest revision.
  var revisions: Int

  /// Reads what there is about a story.
  ///
  /// - Throws: `Failure` when there is no such story; `JournalError` when the journal cannot be read.
  init(ofStory id: Int, in journal: Journal, session: Session) throws {
    self = try journal.reading {
      try StoryDetails(reading: try session.story(numbered: id, in: journal), id, in: journal)
    }
  }

  private init(reading story: Story, _ id: Int, in journal: Journal) throws {
    self.story = story
    evidence = SignalFinding.evidence(
      in: MatchStory(
        story: story, index: try StoryIndexing.index(in: journal, of: id),
        evidence: try journal.evidence(for: id)))
    claims = Claims.find(in: story, marked: try journal.claims(for: id))
    let tellings = try journal.tellings(story: id)
    self.tellings = tellings
    interviews =
      tellings.isEmpty
      ? []
      : try journal.interviews().filter { interview in
        tellings.contains { $0.interview == interview.id }
      }
    revisions = try journal.revisionNumber(of: id) ?? 0
  }

  /// The same with aliases for names, where they are wanted, except in the interviews: what is replaced
  /// is counted, and not every output shows them.
  func redacted(by redaction: Redaction) -> StoryDetails {
    var details = self
    details.story = redaction.story(story)
    details.evidence = evidence.map { item in
      var item = item
      item.passage = redaction.text(item.passage)
      return item
    }
    details.claims = claims.map { claim in
      var claim = claim
      claim.text = redaction.text(claim.text)
      return claim
    }
    details.tellings = tellings.map { telling in
      var telling = telling
      telling.question = redaction.text(telling.question)
      telling.note = redaction.text(telling.note)
      return telling
    }
    return details
  }
}
