import ArgumentParser
import StoryCoverage
import StoryExchange
import StoryMatcher
import StoryModel
import StoryStorage
import Terminal

/// Says what a good coach would say about stories.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "review",
    abstract: "What a coach would say about a story: what is worth a look, and why.",
    discussion: """
      Remarks, never grades. Each names its rule; a rule that does not help you is silenced for one \
      story, or for good with `all`. Without a story it reviews all that are ready or drafts.

      RULES
        missing-part stub-part long-setup thin-action we-over-i no-outcome vague
        customer-absent customer-blamed handed-off loop-open no-motive weak-motive
        no-reflection unproven-tag too-long too-short old private-data unmarked-claim

      EXAMPLES
        storybank review 12
        storybank review all
        storybank review --rule private-data
        storybank review 12 --silence old
        storybank review all --silence unmarked-claim
      """)

  @Argument(
    help: "A number, uid, @last or words of the title; `all` for every story.",
    completion: JournalCompletion.stories)
  var words: [String] = []

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Only remarks of this rule; may be repeated.", valueName: "rule"),
    completion: JournalCompletion.rules)
  var rules: [String] = []

  @Option(
    help: ArgumentHelp("Say no more of this rule.", valueName: "rule"),
    completion: JournalCompletion.rules)
  var silence: String?

  @Option(
    help: ArgumentHelp("Say it again.", valueName: "rule"),
    completion: JournalCompletion.rules)
  var unsilence: String?

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if silence != nil || unsilence != nil, words.isEmpty {
      throw ValidationError("Name a story, or `all` to silence a rule for good.")
    }
  }

  func run() throws {
    let session = try Session(global)
    let isAll = words.isEmpty || words == ["all"]
    let changed = try (silence ?? unsilence).map { (try Self.rule($0), silence != nil) }
    if let (rule, isSilenced) = changed {
      let journal = try session.openJournal()
      let story =
        isAll ? nil : try session.resolve(words.joined(separator: " "), in: journal)
      try journal.setSilenced(isSilenced, rule: rule.rawValue, story: story)
      let place = story.map { " for #\($0)" } ?? ""
      try session.say("\(rule.rawValue) is \(isSilenced ? "silenced" : "heard again")\(place).")
      try session.finish()
      return
    }
    let coverage = try JournalCoverage(session: session)
    let journal = coverage.journal
    let wanted = isAll ? nil : try session.resolve(words.joined(separator: " "), in: journal)
    let reviewing = try StoryReviewing(
      coverage: coverage, session: session, only: Set(try rules.map(Self.rule)))
    func forEachBatch(_ body: ([StoryReviewing.Review]) throws -> Void) throws {
      if let wanted {
        return try body(try coverage.story(wanted).map { [reviewing.review($0)] } ?? [])
      }
      try coverage.forEachBatch { stories in
        try body(
          stories.filter { $0.story.status != .retired }.mapOnEveryCore(reviewing.review))
      }
    }
    if json {
      var writer = StoryListWriter.listing()
      try forEachBatch { try session.write(writer.add($0.map(ReviewView.value))) }
      try session.write(writer.end() + Array("\n".utf8))
    } else {
      var view = ReviewView(isWhole: !isAll, session: session)
      var text = ""
      try forEachBatch { text += view.text(of: $0) }
      try session.page(text + view.ending)
    }
    try session.finish()
  }

  private static func rule(_ name: String) throws -> ReviewRule {
    if let rule = ReviewRule(rawValue: name) { return rule }
    let known = ReviewRule.allCases.map(\.rawValue)
    let hint = NearestWord.nearest(to: name, among: known).map { " Did you mean `\($0)`?" } ?? ""
    throw Failure(
      .usage, "There is no rule “\(name)”.\(hint) `storybank help review` lists them.")
  }
}

/// Joins the journal with the reviewer.
struct StoryReviewing: Sendable {
  private let reviewer: Reviewer
  private let silenced: [Int: Set<ReviewRule>]
  private let claims: [Int: [Claim]]
  private let wanted: Set<ReviewRule>

  /// What there is to say of a story, and how the story is called.
  struct Review: Sendable {
    var id: Int
    var uid: String
    var title: String
    /// The title, or the first words where there is none.
    var name: String
    var review: StoryReview
  }

  /// Reads what the user marked and silenced; with some rules only their remarks are wanted.
  init(coverage: JournalCoverage, session: Session, only wanted: Set<ReviewRule>) throws {
    let journal = coverage.journal
    var silenced: [Int?: Set<ReviewRule>] = [:]
    for item in try journal.silencedRules() {
      if let rule = ReviewRule(rawValue: item.rule) {
        silenced[item.story, default: []].insert(rule)
      }
    }
    let configuration = session.configuration
    reviewer = Reviewer(
      today: session.today, wordsPerMinute: configuration.wordsPerMinute,
      silenced: (silenced.removeValue(forKey: nil) ?? []).union(configuration.silencedRules),
      dimensions: coverage.dimensions, freshnessMonths: configuration.freshnessMonths)
    self.silenced = Dictionary(
      silenced.compactMap { story, rules in story.map { ($0, rules) } }
    ) { first, _ in first }
    claims = try journal.claims()
    self.wanted = wanted
  }

  func review(_ item: CoverageStory) -> Review {
    let story = item.story
    let id = story.id ?? 0
    var review = reviewer.review(item, claims: claims[id] ?? [], silenced: silenced[id] ?? [])
    if !wanted.isEmpty { review.remarks.removeAll { !wanted.contains($0.rule) } }
    return Review(
      id: id, uid: story.uid, title: story.title, name: story.displayTitle, review: review)
  }
}
