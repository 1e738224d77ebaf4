import ArgumentParser
import StoryCoverage
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

  @OptionGroup var output: JSONOption
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
    let chosen = coverage.stories.filter {
      wanted == nil ? $0.story.status != .retired : $0.story.id == wanted
    }
    let reviews = try StoryReviewing(
      coverage: coverage, today: session.today, configuration: session.configuration
    )
    .reviews(of: chosen, only: Set(try rules.map(Self.rule)))
    try ReviewView(reviews: reviews, isWhole: !isAll, session: session).show(json: output.json)
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
struct StoryReviewing {
  let coverage: JournalCoverage
  let today: PartialDate
  let configuration: Configuration

  /// A story with what there is to say of it.
  struct Review {
    var story: Story
    var review: StoryReview
  }

  /// The reviews of stories; with some rules only their remarks.
  func reviews(of stories: [CoverageStory], only wanted: Set<ReviewRule>) throws -> [Review] {
    let journal = coverage.journal
    let silenced = try journal.silencedRules()
    let claims = try journal.claims()
    func rules(of story: Int?) -> Set<ReviewRule> {
      Set(silenced.filter { $0.story == story }.compactMap { ReviewRule(rawValue: $0.rule) })
    }
    let reviewer = Reviewer(
      today: today, wordsPerMinute: configuration.wordsPerMinute,
      silenced: rules(of: nil).union(configuration.silencedRules),
      dimensions: coverage.dimensions, freshnessMonths: configuration.freshnessMonths)
    return stories.map { story in
      let id = story.story.id ?? 0
      var review = reviewer.review(story, claims: claims[id] ?? [], silenced: rules(of: id))
      if !wanted.isEmpty { review.remarks.removeAll { !wanted.contains($0.rule) } }
      return Review(story: story.story, review: review)
    }
  }
}
