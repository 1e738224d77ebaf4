import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct CompanionTests {
  @Test func `what the user said of a signal replaces what was said before`() throws {
    try withJournal { journal, _ in
      for number in 1...2 { _ = try journal.add(.sample(number)) }
      var evidence = Evidence(
        signal: "composure", field: .action, passage: "I listened", state: .confirmed)
      try journal.setEvidence(evidence, for: 1)
      try journal.setEvidence(evidence, for: 2)
      evidence.state = .denied
      try journal.setEvidence(evidence, for: 1)
      #expect(try journal.evidence(for: 1) == [evidence])
      #expect(try journal.evidence().keys.sorted() == [1, 2])
      evidence.signal = "no-such"
      let wrong = evidence
      let unknown = #expect(throws: JournalError.self) { try journal.setEvidence(wrong, for: 1) }
      #expect(unknown?.kind == .notFound)
      let missing = #expect(throws: JournalError.self) { try journal.setEvidence(wrong, for: 9) }
      #expect(missing?.kind == .notFound)
    }
  }

  @Test func `how far one stands behind a number is kept until it is taken back`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      var claim = Claim(field: .result, text: "40 minutes", standing: .measured)
      try journal.setClaim(claim, for: 1)
      claim.standing = .cannotConfirm
      try journal.setClaim(claim, for: 1)
      #expect(try journal.claims() == [1: [claim]])
      #expect(try journal.claims(for: 1) == [claim])
      claim.standing = nil
      try journal.setClaim(claim, for: 1)
      #expect(try journal.claims() == [:])
    }
  }

  @Test func `a rule is silenced once, for a story or for all`() throws {
    try withJournal { journal, _ in
      _ = try journal.add(.sample())
      for _ in 1...2 {
        try journal.setSilenced(true, rule: "too-long", story: nil)
        try journal.setSilenced(true, rule: "too-long", story: 1)
      }
      #expect(try journal.silencedRules().map(\.story) == [nil, 1])
      try journal.setSilenced(false, rule: "too-long", story: nil)
      #expect(try journal.silencedRules().map(\.story) == [1])
    }
  }

  @Test func `a question is kept once, and removed by its number`() throws {
    try withJournal { journal, _ in
      let own = Question(
        text: "Why?", dimension: "listening", signals: ["pain-point", "feedback-used"],
        origin: .own)
      #expect(try journal.add([own, own]) == 1)
      try journal.recordUnanswered("When?", dimension: nil)
      try journal.recordUnanswered("When?", dimension: "balancing")
      let questions = try journal.questions()
      #expect(questions.map(\.text) == ["Why?", "When?"])
      #expect(questions.map(\.origin) == [.own, .unanswered])
      #expect(questions[0].signals == own.signals && questions[0].dimension == own.dimension)
      try journal.removeQuestion(1)
      let error = #expect(throws: JournalError.self) { try journal.removeQuestion(1) }
      #expect(error?.kind == .notFound)
      let unknown = #expect(throws: JournalError.self) {
        try journal.recordUnanswered("Where?", dimension: "no-such")
      }
      #expect(unknown?.kind == .notFound)
    }
  }

  @Test func `a telling belongs to a story and an interview, and goes with a purged story`() throws
  {
    try withJournal { journal, _ in
      for number in 1...2 { _ = try journal.add(.sample(number)) }
      let given = Interview(
        organisation: "Acme", role: "Lead", round: "2",
        date: try PartialDate(year: 2026, month: 11), interviewer: "the two of them")
      var interview = given
      interview.id = try journal.add(given).id
      #expect(try journal.interviews() == [interview])
      let number = try #require(interview.id)
      for story in 1...2 {
        _ = try journal.add(
          Telling(story: story, interview: number, question: "Why?", landed: 4, note: "ok"))
      }
      #expect(try journal.tellings(story: 2).map(\.landed) == [4])
      for wrong in [
        Telling(story: 9, interview: number), Telling(story: 1, interview: 9),
        Telling(story: 1, interview: number, landed: 6),
      ] {
        let error = #expect(throws: JournalError.self) { try journal.add(wrong) }
        #expect(error?.kind == .notFound || error?.kind == .usage)
      }
      _ = try journal.delete([1])
      _ = try journal.purge([1])
      #expect(try journal.tellings().map(\.story) == [2])
    }
  }

  @Test func `vectors are stale once the story or the encoder is another`() throws {
    try withJournal { journal, _ in
      for number in 1...3 { _ = try journal.add(.sample(number)) }
      let missing = try journal.storiesToIndex(encoder: "one")
      #expect(missing.map(\.story) == [1, 2, 3])
      try journal.save(
        missing.map {
          StoredVectors(
            story: $0.story, encoder: "one", checksum: $0.checksum, whole: [1, 2],
            passages: [UInt8($0.story)])
        })
      #expect(try journal.storiesToIndex(encoder: "one").isEmpty)
      #expect(try journal.storiesToIndex(encoder: "two", limit: 2).count == 2)
      #expect(try journal.vectors(encoder: "one", of: [3]).map(\.passages) == [[3]])
      #expect(try journal.vectors(encoder: "two").isEmpty)
      var story = try #require(try journal.story(2))
      story.result = "Otherwise."
      _ = try journal.save(story, expecting: nil)
      _ = try journal.delete([3])
      #expect(try journal.vectors(encoder: "one").map(\.story) == [1])
      #expect(try journal.storiesToIndex(encoder: "one").map(\.story) == [2])
      #expect(try journal.repair().contains { $0.contains("1 stale") })
      #expect(try journal.stories().count == 2)
    }
  }

  @Test func `what fails inside a greater whole takes all of it back`() throws {
    struct Stop: Error {}
    try withJournal { (journal, _) throws in
      _ = try? journal.together { () throws -> Void in
        try journal.add(Dimension(slug: "own", name: "Own"))
        _ = try journal.importStories([.sample(1)])
        throw Stop()
      }
      #expect(try journal.counts().total == 0)
      #expect(try journal.dimensions().count == 6)
      #expect(try journal.undo() == nil)
    }
  }
}
