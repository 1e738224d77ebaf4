import ArgumentParser
import StoryCoverage
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// The numbers in stories, and how far the user can stand behind each.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "claims",
    abstract: "The numbers in your stories, and how sure you are of each.",
    discussion: """
      Interviewers ask "how do you know?". Mark each number as measured, as an estimate, or as one \
      that you cannot confirm; the mark is shown wherever the story is, and only you change it.
      """,
    subcommands: [List.self, Mark.self], defaultSubcommand: List.self)

  /// Lists the numbers.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the numbers in one story, or in all.",
      discussion: """
        EXAMPLES
          storybank claims
          storybank claims list 12
        """)

    @Argument(
      help: "A number, uid, @last or words of the title; every story otherwise.",
      completion: JournalCompletion.stories)
    var words: [String] = []

    @Flag(help: "Only numbers that are not marked yet.")
    var unmarked = false

    @Flag(help: .json) var json = false
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal(.readOnly)
      let stories =
        words.isEmpty
        ? try journal.stories(StoryFilter(statuses: [.draft, .ready]))
        : [try session.story(words.joined(separator: " "), in: journal)]
      let marked = try journal.claims()
      let found = stories.map { story in
        (
          story: story,
          claims: Claims.find(in: story, marked: marked[story.id ?? 0] ?? []).enumerated()
            .map { (number: $0.offset + 1, claim: $0.element) }
            .filter { !unmarked || $0.claim.standing == nil }
        )
      }.filter { !$0.claims.isEmpty }
      if json {
        try session.print([
          "version": 1,
          "stories": .list(
            found.map { item in
              [
                "id": .integer(item.story.id ?? 0), "uid": .text(item.story.uid),
                "title": .text(item.story.title),
                "claims": .list(
                  item.claims.map {
                    [
                      "number": .integer($0.number), "field": .text($0.claim.field.rawValue),
                      "text": .text($0.claim.text),
                      "standing": .optional($0.claim.standing?.rawValue),
                    ]
                  }),
              ]
            }),
        ])
      } else if found.isEmpty {
        try session.say(unmarked ? "Every number is marked." : "There are no numbers in it.")
      } else {
        for item in found {
          try session.say(session.style.apply(.heading, to: session.line(for: item.story)))
          for (number, claim) in item.claims {
            let standing = claim.standing?.rawValue ?? "not marked"
            let mark = "  \(number)".padded(to: 5)
            try session.write(
              mark
                + session.hanging(
                  "\(session.shown(claim.text)) (\(claim.field.label)): \(standing)",
                  indent: mark.count))
          }
        }
        try session.say("")
        try session.write(
          session.hanging(
            "Mark one: storybank claims mark ID NUMBER measured|estimate|cannot-confirm", indent: 0)
        )
      }
      try session.finish()
    }
  }

  /// Marks a number.
  struct Mark: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say how sure you are of a number.",
      discussion: """
        EXAMPLES
          storybank claims mark 12 1 measured
          storybank claims mark 12 "about 900 pallets" estimate
          storybank claims mark 12 all cannot-confirm
          storybank claims mark 12 1 unmarked
        """)

    @Argument(
      help: "The number or uid of the story, or @last.", completion: JournalCompletion.stories)
    var story: String

    @Argument(help: "The number that `claims` shows before it, its words, or `all`.")
    var claim: String

    @Argument(help: "measured, estimate, cannot-confirm, or unmarked.")
    var standing: Standing

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal()
      let story = try session.story(story, in: journal)
      let id = story.id ?? 0
      let found = Claims.find(in: story, marked: try journal.claims(for: id))
      let chosen = try choose(from: found, of: id)
      try journal.together {
        for var claim in chosen {
          claim.standing = standing.value
          try journal.setClaim(claim, for: id)
        }
      }
      for claim in chosen {
        try session.say("\(session.quoted(claim.text)) in #\(id): \(standing.rawValue)")
      }
      try session.finish()
    }

    private func choose(from found: [Claim], of id: Int) throws -> [Claim] {
      guard !found.isEmpty else {
        throw Failure(.nothingFound, "There are no numbers in story #\(id).")
      }
      if claim == "all" { return found }
      if let number = Int(claim), (1...found.count).contains(number) { return [found[number - 1]] }
      let named = found.filter { $0.text == claim }
      guard !named.isEmpty else {
        throw Failure(
          .nothingFound,
          "Story #\(id) has no such number. `storybank claims list \(id)` shows those it has.")
      }
      return named
    }
  }

  /// What can be said of a number.
  enum Standing: String, ExpressibleByArgument, CaseIterable {
    case measured
    case estimate
    case cannotConfirm = "cannot-confirm"
    case unmarked

    var value: Claim.Standing? { Claim.Standing(rawValue: rawValue) }
  }
}
