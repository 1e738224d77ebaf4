import StoryModel

/// Judges how well one dimension is covered by the stories that have it.
struct DimensionJudge {
  let dimension: Dimension
  let age: StoryAge

  func coverage(by stories: [CoverageStory]) -> DimensionCoverage {
    let ready = stories.filter { $0.story.status == .ready }
    let drafts = stories.filter { $0.story.status == .draft }
    let strengths = ready.map {
      StoryStrength(of: $0, in: dimension, isOld: age.isOld($0.story.date))
    }
    let signals = dimension.signals.map { coverage(of: $0, ready: ready, drafts: drafts) }
    let strong = strengths.count { $0 == .strong }
    let sound = zip(ready, strengths).count { story, strength in
      strength > .weak && !age.isOld(story.story.date)
    }
    let shown = signals.count { $0.isCovered }
    let status: DimensionCoverage.Status =
      switch ready.count {
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
    let newest = ready.compactMap(\.story.date).max { $0.endsBefore($1) }
    let reason = CoverageReason(
      ready: ready.count, drafts: drafts.map(\.id), strong: strong,
      weak: strengths.count { $0 == .weak }, old: ready.count { age.isOld($0.story.date) },
      unshown: signals.filter { !$0.isCovered }.count, signals: signals.count,
      hasLooked: ready.contains { $0.evidence != nil })
    return DimensionCoverage(
      slug: dimension.slug, name: dimension.name, stories: ready.count + drafts.count,
      ready: ready.count, drafts: drafts.count,
      retired: stories.count - ready.count - drafts.count, strong: strong, newest: newest,
      status: status, reason: reason.sentence(for: status), signals: signals)
  }

  private func coverage(
    of signal: Signal, ready: [CoverageStory], drafts: [CoverageStory]
  ) -> SignalCoverage {
    var best: (story: CoverageStory, evidence: Evidence, rank: [Int])?
    for story in ready {
      guard let evidence = story.evidence(for: signal.slug) else { continue }
      let rank = rank(of: evidence, in: story)
      if let known = best, !known.rank.lexicographicallyPrecedes(rank) { continue }
      best = (story, evidence, rank)
    }
    return SignalCoverage(
      slug: signal.slug, summary: signal.summary, isCovered: best != nil, best: best?.story.id,
      proof: best?.story.proof(of: signal), passage: best?.evidence.passage,
      draft: best == nil ? drafts.first { $0.evidence(for: signal.slug) != nil }?.id : nil)
  }

  /// What makes one story show a signal better than another: the user's word, then a passage that
  /// lets one see it, then the whole story, then that it is recent.
  private func rank(of evidence: Evidence, in story: CoverageStory) -> [Int] {
    let isOld = age.isOld(story.story.date)
    let strength = StoryStrength(of: story, in: dimension, isOld: isOld)
    return [
      evidence.state == .confirmed ? 1 : 0,
      SignalProof(passage: evidence.passage) == .shown ? 1 : 0,
      strength.rawValue, isOld ? 0 : 1, -story.id,
    ]
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
