import ArgumentParser
import StoryCoverage
import StoryGuidance
import StoryModel
import StoryStorage
import Terminal

/// Plans an interview: who answers what.
struct PrepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "prep",
    abstract: "Plan an interview: which story answers which question, none twice.",
    discussion: """
      Gives each expected question a story so that the whole is as good as it can be, with a backup, \
      and names the questions that have none. Expected are the questions of --questions, those of \
      the dimensions that --job asks for, or those of --dimension; otherwise the most usual ones of \
      every dimension and your own.

      EXAMPLES
        storybank prep
        storybank prep --interview 2 --job advert.txt
        storybank prep --questions questions.txt --markdown > plan.md
        storybank prep --dimension balancing --dimension anticipating
      """)

  @Option(
    help: ArgumentHelp(
      "The interview: what its organisation has heard is told only where nothing else fits.",
      valueName: "number"),
    completion: JournalCompletion.interviews)
  var interview: Int?

  @Option(
    help: ArgumentHelp(
      "A list of questions: one a line, or CSV; `-` is stdin.", valueName: "file"),
    completion: .file())
  var questions: String?

  @Option(
    help: ArgumentHelp("The text of a job description; `-` is stdin.", valueName: "file"),
    completion: .file())
  var job: String?

  @Option(
    name: .customLong("dimension"),
    help: ArgumentHelp("Questions of this dimension; may be repeated.", valueName: "slug"),
    completion: JournalCompletion.dimensions)
  var slugs: [String] = []

  @Option(help: "How many questions of the bank to expect for each dimension.")
  var each: Int = 3

  @Flag(help: "Print the plan as Markdown.")
  var markdown = false

  @Flag(help: .redact) var redact = false
  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if questions == "-", job == "-" {
      throw ValidationError("Only one file can be read from standard input.")
    }
    if each < 1 { throw ValidationError("--each takes a number from 1 up.") }
    if markdown, json { throw ValidationError("Choose one of --markdown and --json.") }
  }

  func run() throws {
    let session = try Session(global)
    let coverage = try JournalCoverage(session: session, interview: interview)
    let known = coverage.dimensions.map(\.slug)
    let wanted = try session.check(dimensions: slugs, known: known)
    let findings = try job.map { path -> [JobDescription.Finding] in
      let text = try path == "-" ? session.readStandardInput() : Input.file(at: path)
      let found = JobDescription.findings(in: text, dimensions: coverage.dimensions)
      guard !found.isEmpty else {
        throw Failure(
          .badData, "The job description names nothing that the dimensions of your journal cover.")
      }
      return found
    }
    var dimensions = wanted + (findings ?? []).map(\.dimension).filter { !wanted.contains($0) }
    let expected = try expectedQuestions(coverage, dimensions: dimensions)
    if dimensions.isEmpty, questions == nil { dimensions = known }
    var ready: [PlannedStory] = []
    let answers = try coverage.answers(to: expected) { story in
      if story.story.status == .ready { ready.append(PlannedStory(story)) }
    }
    let plan = coverage.plan(for: answers, ready: ready, dimensions: dimensions)
    let redaction = try Redaction(if: redact, journal: coverage.journal, session: session)
    let interview = try interview.map { try session.interview($0, in: coverage.journal) }
    let stories = try coverage.journal.stories(numbered: Array(plan.stories)).map { story in
      var story = story
      story.title = redaction.text(story.displayTitle)
      return story
    }
    let view = PrepView(
      plan: plan, stories: stories, findings: findings ?? [],
      interview: interview.map(redaction.interview), session: session, redaction: redaction)
    try view.show(json: json, markdown: markdown)
    try redaction.report()
    try session.finish()
  }

  private func expectedQuestions(
    _ coverage: JournalCoverage, dimensions: [String]
  ) throws -> [Question] {
    let given = try questions.map {
      try QuestionReading.read($0, dimensions: coverage.dimensions.map(\.slug))
    }
    if let given, dimensions.isEmpty { return given }
    return (given ?? []) + (try coverage.usualQuestions(of: dimensions, each: each))
  }
}
