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
    let signals = dimension.signals.map {
      coverage(of: $0, ready: ready, strengths: strengths, drafts: drafts)
    }
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
    of signal: Signal, ready: [CoverageStory], strengths: [StoryStrength],
    drafts: [CoverageStory]
  ) -> SignalCoverage {
    var best: (place: Int, evidence: Evidence, rank: Rank)?
    for place in ready.indices {
      guard let evidence = ready[place].evidence(for: signal.slug) else { continue }
      let rank = Rank(
        isConfirmed: evidence.state == .confirmed ? 1 : 0,
        isShown: SignalProof(passage: evidence.passage) == .shown ? 1 : 0,
        strength: strengths[place].rawValue,
        isRecent: age.isOld(ready[place].story.date) ? 0 : 1, order: -ready[place].id)
      if let known = best, known.rank >= rank { continue }
      best = (place, evidence, rank)
    }
    let story = best.map { ready[$0.place] }
    return SignalCoverage(
      slug: signal.slug, summary: signal.summary, isCovered: best != nil, best: story?.id,
      proof: story?.proof(of: signal), passage: best?.evidence.passage,
      draft: best == nil ? drafts.first { $0.evidence(for: signal.slug) != nil }?.id : nil)
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
