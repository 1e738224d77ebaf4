public import StoryModel

/// What a good coach would say of a story.
public struct StoryReview: Sendable, Hashable {
  /// How long a part takes to tell.
  public struct SpokenPart: Sendable, Hashable {
    /// The part.
    public var field: StoryField
    /// Its words.
    public var words: Int
    /// Its seconds.
    public var seconds: Int
  }

  /// How long the story takes to tell, in seconds.
  public var spokenSeconds: Int

  /// How long each part takes, in the order in which a story is told; empty parts are left out.
  public var parts: [SpokenPart]

  /// What is worth a look, the most telling first.
  public var remarks: [ReviewRemark]
}

/// Reads stories as a good coach would.
public struct Reviewer: Sendable {
  /// The day from which the age of a story counts.
  public var today: PartialDate

  /// How fast the person speaks.
  ///
  /// People speak 125 to 150 words a minute.
  public var wordsPerMinute: Int

  /// Rules that are silenced for good.
  public var silenced: Set<ReviewRule>

  /// The dimensions that stories can have, for `unproven-tag`.
  public var dimensions: [Dimension]

  /// The age in months from which a story is old.
  public var freshnessMonths: Int

  /// Makes a reviewer.
  ///
  /// - Parameters:
  ///   - today: The day from which the age of a story counts.
  ///   - wordsPerMinute: How fast the person speaks; taken as 1 where it is less.
  ///   - silenced: Rules that are silenced for good.
  ///   - dimensions: The dimensions that stories can have.
  ///   - freshnessMonths: The age in months from which a story is old.
  public init(
    today: PartialDate, wordsPerMinute: Int = 140, silenced: Set<ReviewRule> = [],
    dimensions: [Dimension] = [], freshnessMonths: Int = 60
  ) {
    self.today = today
    self.wordsPerMinute = max(1, wordsPerMinute)
    self.silenced = silenced
    self.dimensions = dimensions
    self.freshnessMonths = freshnessMonths
  }

  /// Reviews a story.
  ///
  /// - Parameters:
  ///   - story: The story, with the evidence found in it where somebody looked.
  ///   - claims: The numbers of it that the user marked.
  ///   - silenced: Rules that are silenced for this story.
  /// - Returns: How long it takes to tell, and what is worth a look.
  public func review(
    _ story: CoverageStory, claims: [Claim] = [], silenced: Set<ReviewRule> = []
  ) -> StoryReview {
    let reading = StoryReading(story.story)
    let parts = StoryField.parts.compactMap { field -> StoryReview.SpokenPart? in
      let words = story.story.text(of: field).wordCount
      return words == 0
        ? nil : StoryReview.SpokenPart(field: field, words: words, seconds: seconds(for: words))
    }
    let total = seconds(for: reading.wordCount)
    var remarks = remarks(on: reading, of: story, claims: claims, seconds: total)
    remarks.removeAll { self.silenced.contains($0.rule) || silenced.contains($0.rule) }
    return StoryReview(spokenSeconds: total, parts: parts, remarks: remarks)
  }

  /// The seconds that so many words take.
  public func seconds(for words: Int) -> Int {
    (words * 60 + wordsPerMinute / 2) / wordsPerMinute
  }

  private func remarks(
    on reading: StoryReading, of story: CoverageStory, claims: [Claim], seconds: Int
  ) -> [ReviewRemark] {
    let age = StoryAge(today: today, freshnessMonths: freshnessMonths)
    let vague = ReviewRules.vague(reading)
    // In the order in which a coach would say it: what is not there, what must not be told, what
    // harms, what is thin, and then the measures.
    return ReviewRules.missingParts(reading) + ReviewRules.stubParts(reading)
      + ReviewRules.privateData(reading) + ReviewRules.customerBlamed(reading)
      + ReviewRules.handedOff(reading)
      + ReviewRules.noOutcome(reading, isVague: !vague.isEmpty) + vague
      + ReviewRules.thinAction(reading) + ReviewRules.weOverI(reading)
      + ReviewRules.longSetup(reading)
      + (reading.isNote ? [] : empathy(reading, isVague: !vague.isEmpty))
      + ReviewRules.unprovenTags(story, dimensions: dimensions)
      + ReviewRules.length(reading, seconds: seconds) + ReviewRules.old(reading, age: age)
      + ReviewRules.unmarkedClaims(Claims.find(in: story.story, marked: claims))
  }

  private func empathy(_ reading: StoryReading, isVague: Bool) -> [ReviewRemark] {
    let customer = ReviewRules.customerAbsent(reading)
    let open = ReviewRules.loopOpen(reading)
    // What stays open is said once, by the rule that says more.
    return open
      + (open.isEmpty ? customer : customer.filter { $0.field != .customerResponse })
      + ReviewRules.motive(reading, isVague: isVague)
      + ReviewRules.noReflection(reading)
  }
}
