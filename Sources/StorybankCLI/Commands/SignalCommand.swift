import ArgumentParser
import StoryCoverage
import StoryExchange
import StoryMatcher
import StoryModel
import StoryStorage
import Terminal

/// What stories show, and what the user says of it.
struct SignalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "signal",
    abstract: "What a story shows of its competencies: list, confirm, deny.",
    discussion: """
      A signal is what an interviewer listens for; `storybank dimension` lists them. The program finds \
      passages that show one and marks them as estimates; what you confirm or deny is kept through \
      every edit.
      """,
    subcommands: [List.self, Confirm.self, Deny.self], defaultSubcommand: List.self)

  /// Lists the signals of a story.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what a story shows, tells, or only claims.",
      discussion: """
        EXAMPLES
          storybank signal list 12
        """)

    @Argument(help: .story, completion: JournalCompletion.stories) var story: [String]
    @Flag(help: .json) var json = false
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal(.readOnly)
      let story = try session.story(story.joined(separator: " "), in: journal)
      let found = JournalCoverage.coverageStory(
        try IndexedStories(session: session, journal: journal).load([story])[0])
      let dimensions = try journal.dimensions()
      let signals = dimensions.flatMap(\.signals)
      let stated = signals.compactMap { signal -> (Signal, SignalProof, Evidence?)? in
        guard let proof = found.proof(of: signal) else { return nil }
        let evidence = found.evidence?.filter { $0.signal == signal.slug && $0.state != .denied }
        return (signal, proof, evidence?.first)
      }
      if json {
        try session.print([
          "version": 1, "id": .integer(story.id ?? 0), "uid": .text(story.uid),
          "signals": .list(
            stated.map { signal, proof, evidence in
              [
                "signal": .text(signal.slug), "dimension": .text(signal.dimension),
                "proof": .text(proof.rawValue), "state": .optional(evidence?.state.rawValue),
                "field": .optional(evidence?.field.rawValue),
                "passage": .optional(evidence?.passage),
              ]
            }),
        ])
      } else {
        try session.say(session.style.apply(.heading, to: session.line(for: story)))
        let denied = signals.filter { signal in
          found.evidence?.contains { $0.signal == signal.slug && $0.state == .denied } == true
        }
        if stated.isEmpty, denied.isEmpty {
          try session.say("  Nothing that an interviewer listens for, so far.")
        }
        for (signal, proof, evidence) in stated {
          let isEstimate = evidence?.state == .suggested
          try session.say(
            "  \(Self.mark(proof)) \(signal.slug): \(proof.rawValue)"
              + session.style.apply(.dim, to: isEstimate ? " (an estimate)" : ""))
          if let evidence {
            try session.say(
              Wrapping.wrap(
                session.quoted(evidence.passage), width: session.textWidth, indent: 6))
          }
        }
        for signal in denied { try session.say("  ✗ \(signal.slug): denied by you") }
      }
      try session.finish()
    }

    private static func mark(_ proof: SignalProof) -> String {
      switch proof {
      case .shown: "●"
      case .told: "◐"
      case .claimed: "○"
      }
    }
  }

  /// Says that a story shows a signal.
  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a story shows a signal.",
      discussion: """
        The passage is the one that the program finds, unless you give it.

        EXAMPLES
          storybank signal confirm 12 composure
          storybank signal confirm 12 composure --passage "I kept my voice low"
        """)

    @Argument(
      help: "The number or uid of the story, or @last.", completion: JournalCompletion.stories)
    var story: String

    @Argument(help: "The signal.", completion: JournalCompletion.signals)
    var signal: String

    @Option(help: ArgumentHelp("Words of the story that show it.", valueName: "text"))
    var passage: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal()
      let story = try session.story(story, in: journal)
      try session.check(signal: signal, in: journal)
      let evidence = try evidence(for: story, in: journal, session: session)
      try journal.setEvidence(evidence, for: story.id ?? 0)
      try session.say("#\(story.id ?? 0) shows \(signal):")
      try session.say(
        Wrapping.wrap(session.quoted(evidence.passage), width: session.textWidth, indent: 2))
      try session.finish()
    }

    private func evidence(
      for story: Story, in journal: Journal, session: Session
    ) throws -> Evidence {
      if let passage {
        let fields = [.title] + StoryField.parts
        guard !passage.trimmed.isEmpty,
          let field = fields.first(where: { story.text(of: $0).contains(passage.trimmed) })
        else {
          throw Failure(.usage, "Those words are not in story #\(story.id ?? 0).")
        }
        return Evidence(signal: signal, field: field, passage: passage.trimmed, state: .confirmed)
      }
      let indexed = try IndexedStories(session: session, journal: journal).load([story])[0]
      guard var best = SignalFinding.bestPassage(forSignal: signal, in: indexed) else {
        throw Failure(
          .usage, "Say which words show it: storybank signal confirm ... --passage \"...\"")
      }
      best.state = .confirmed
      return best
    }
  }

  /// Says that a story does not show a signal.
  struct Deny: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a story does not show a signal.",
      discussion: """
        EXAMPLES
          storybank signal deny 12 composure
        """)

    @Argument(
      help: "The number or uid of the story, or @last.", completion: JournalCompletion.stories)
    var story: String

    @Argument(help: "The signal.", completion: JournalCompletion.signals)
    var signal: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal()
      let id = try session.resolve(story, in: journal)
      try session.check(signal: signal, in: journal)
      try journal.setEvidence(
        Evidence(signal: signal, field: .situation, passage: "", state: .denied), for: id)
      try session.say("#\(id) does not show \(signal).")
      try session.finish()
    }
  }
}

extension Session {
  /// - Throws: `Failure` naming the nearest where there is no such signal.
  fileprivate func check(signal: String, in journal: Journal) throws {
    let known = try journal.dimensions().flatMap(\.signals).map(\.slug)
    guard !known.contains(signal) else { return }
    let hint = NearestWord.nearest(to: signal, among: known).map { " Did you mean `\($0)`?" } ?? ""
    throw Failure(
      .usage,
      "There is no signal \(quoted(signal)).\(hint) `storybank dimension` lists them.")
  }
}
