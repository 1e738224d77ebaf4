import ArgumentParser
import FoundationEssentials
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// The whole tour on a sample journal that is gone afterwards.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "demo",
    abstract: "A tour on a sample journal in a temporary place.",
    discussion: """
      Your own journal is not touched. --keep leaves the sample journal for you to play with.

      EXAMPLES
        storybank demo
        storybank demo --keep ~/sample.db
      """)

  @Option(help: ArgumentHelp("Leave the sample journal at this path.", valueName: "path"))
  var keep: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    if let keep {
      guard !Journal.exists(at: keep) else {
        throw Failure(.cannotCreate, "There is already something at \(session.shown(keep)).")
      }
      try tour(at: keep, session: session)
      try session.say("The sample journal is \(session.shown(keep)); look into it with --journal.")
    } else {
      let folder = try TemporaryFolder(named: "storybank-demo")
      defer { folder.remove() }
      try tour(at: folder.path + "/journal.db", session: session)
    }
    try session.finish()
  }

  private func tour(at path: String, session: Session) throws {
    let journal = try Journal(at: path, access: .create)
    let stories = try SampleJournal.stories()
    _ = try journal.importStories(stories)
    try session.say(
      session.style.apply(.heading, to: "A sample journal with \(Plural.stories(stories.count))."))
    var sample = global
    sample.journal = path
    let sampleSession = try Session(sample)
    let indexing = StoryIndexing(session: sampleSession, journal: journal)
    try indexing.make(for: try indexing.missing())
    let matching = try QuestionMatching(session: sampleSession, filter: StoryFilter())
    for question in SampleJournal.questions {
      try session.say("\n$ storybank match \"\(question)\"\n")
      try MatchView(
        result: try matching.answer(question, showing: 2), limit: 2, session: session,
        tellings: matching.tellings
      ).show(json: false)
    }
    try session.say("$ storybank gaps\n")
    let report = try JournalCoverage(session: sampleSession).report()
    try GapsView(report: report, session: session).show(dimension: nil, json: false)
    try session.say("")
  }
}
