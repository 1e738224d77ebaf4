import StoryModel

/// Judges how well one dimension is covered by the stories that have it, one after the other.
struct DimensionJudge: Sendable {
  let dimension: Dimension
  let age: StoryAge

  private var ready = 0
  private var drafts: [Int] = []
  private var retired = 0
  private var strong = 0
  private var weak = 0
  private var old = 0
  /// Those that are neither weak nor old.
  private var sound = 0
  private var newest: PartialDate?
  /// Whether signals were looked for in any ready story.
  private var hasLooked = false
  private var firstReady: Int?
  private var signals: [SignalJudge]

  init(dimension: Dimension, age: StoryAge) {
    self.dimension = dimension
    self.age = age
    signals = dimension.signals.map { SignalJudge(signal: $0) }
  }

  /// The ready story, where there is one alone.
  var onlyReady: Int? { ready == 1 ? firstReady : nil }

  /// Takes in a story that has the dimension.
  mutating func add(_ story: CoverageStory) {
    switch story.story.status {
    case .retired: retired += 1
    case .draft:
      drafts.append(story.id)
      for place in signals.indices { signals[place].add(draft: story) }
    case .ready: add(ready: story)
    }
  }

  private mutating func add(ready story: CoverageStory) {
    let date = story.story.date
    let isOld = age.isOld(date)
    let strength = StoryStrength(of: story, in: dimension, isOld: isOld)
    ready += 1
    if firstReady == nil { firstReady = story.id }
    if strength == .strong { strong += 1 }
    if strength == .weak { weak += 1 }
    if isOld { old += 1 }
    if strength > .weak, !isOld { sound += 1 }
    if let date, newest?.endsBefore(date) != false { newest = date }
    if story.evidence != nil { hasLooked = true }
    for place in signals.indices {
      signals[place].add(ready: story, strength: strength, isOld: isOld)
    }
  }

  var coverage: DimensionCoverage {
    let signals = signals.map(\.coverage)
    let shown = signals.count { $0.isCovered }
    let status: DimensionCoverage.Status =
      switch ready {
      case 0: .gap
      case 1: .thin
      default:
        if sound == 0 {
          .thin
        } else if strong >= 2 && shown == signals.count {
          .strong
        } else {
          .covered
        }
      }
    let reason = CoverageReason(
      ready: ready, drafts: drafts, strong: strong, weak: weak, old: old,
      unshown: signals.count - shown, signals: signals.count, hasLooked: hasLooked)
    return DimensionCoverage(
      slug: dimension.slug, name: dimension.name, stories: ready + drafts.count, ready: ready,
      drafts: drafts.count, retired: retired, strong: strong, newest: newest, status: status,
      reason: reason.sentence(for: status), signals: signals)
  }
}

/// Finds the story that shows a signal best.
private struct SignalJudge: Sendable {
  let signal: Signal
  private var best: (story: Int, passage: String, proof: SignalProof?, rank: Rank)?
  private var draft: Int?

  init(signal: Signal) { self.signal = signal }

  mutating func add(ready story: CoverageStory, strength: StoryStrength, isOld: Bool) {
    guard let evidence = story.evidence(for: signal.slug) else { return }
    let rank = Rank(
      isConfirmed: evidence.state == .confirmed ? 1 : 0,
      isShown: SignalProof(passage: evidence.passage) == .shown ? 1 : 0,
      strength: strength.rawValue, isRecent: isOld ? 0 : 1, order: -story.id)
    if let best, best.rank >= rank { return }
    best = (story.id, evidence.passage, story.proof(of: signal), rank)
  }

  mutating func add(draft story: CoverageStory) {
    if draft == nil, story.evidence(for: signal.slug) != nil { draft = story.id }
  }

  var coverage: SignalCoverage {
    SignalCoverage(
      slug: signal.slug, summary: signal.summary, isCovered: best != nil, best: best?.story,
      proof: best?.proof, passage: best?.passage, draft: best == nil ? draft : nil)
  }

  /// What makes one story show a signal better than another: the user's word, then a passage that
  /// lets one see it, then the whole story, then that it is recent.
  private struct Rank: Comparable {
    let isConfirmed: Int
    let isShown: Int
    let strength: Int
    let isRecent: Int
    let order: Int

    static func < (one: Rank, other: Rank) -> Bool {
      (one.isConfirmed, one.isShown, one.strength, one.isRecent, one.order)
        < (other.isConfirmed, other.isShown, other.strength, other.isRecent, other.order)
    }
  }
}

/// Whether a story is too old to lead with.
struct StoryAge {
  let today: PartialDate
  /// The age in months from which a story only fills gaps.
  let freshnessMonths: Int

  /// A story without a date is given the benefit of the doubt.
  func isOld(_ date: PartialDate?) -> Bool {
    isOlder(date, thanMonths: freshnessMonths)
  }

  func isOlder(_ date: PartialDate?, thanMonths months: Int) -> Bool {
    guard let date else { return false }
    return age(of: date) > months
  }

  /// Whole months from the last month that the date can mean until today; never negative.
  func age(of date: PartialDate) -> Int {
    let end = (date.year * 12) + (date.month ?? 12)
    return max(0, today.year * 12 + (today.month ?? 1) - end)
  }
}
