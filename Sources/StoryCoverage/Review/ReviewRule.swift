public import StoryModel

/// What a review looks for; the raw values are what scripts and people name the rules by.
public enum ReviewRule: String, Sendable, Hashable, CaseIterable {
  /// A part of the story itself is empty.
  case missingPart = "missing-part"
  /// A part has no more than a few words.
  case stubPart = "stub-part"
  /// The set-up takes too large a share.
  case longSetup = "long-setup"
  /// What was done is told in too few words.
  case thinAction = "thin-action"
  /// "We" outweighs "I" in what was done.
  case weOverI = "we-over-i"
  /// The result has neither a number nor what it meant for somebody.
  case noOutcome = "no-outcome"
  /// General or hypothetical words in place of what happened.
  case vague
  /// The customer's feeling or response is not told.
  case customerAbsent = "customer-absent"
  /// The customer is blamed.
  case customerBlamed = "customer-blamed"
  /// The matter was handed off, and nothing was done after that.
  case handedOff = "handed-off"
  /// It stays open how it ended for the customer.
  case loopOpen = "loop-open"
  /// It is not said why.
  case noMotive = "no-motive"
  /// The reason given says nothing about the customer.
  case weakMotive = "weak-motive"
  /// Nothing is said of what one would do differently.
  case noReflection = "no-reflection"
  /// A dimension that no passage shows.
  case unprovenTag = "unproven-tag"
  /// Longer than two minutes to tell.
  case tooLong = "too-long"
  /// Too short to be told as a story.
  case tooShort = "too-short"
  /// Older than interviewers like.
  case old
  /// Names, addresses or numbers that should not be told.
  case privateData = "private-data"
  /// A number of which it is not said how sure it is.
  case unmarkedClaim = "unmarked-claim"
}

/// Something in a story that is worth a look.
public struct ReviewRemark: Sendable, Hashable {
  /// The rule that found it.
  public var rule: ReviewRule

  /// The part it is about; `nil` when it is about the story as a whole.
  public var field: StoryField?

  /// The words it is about; empty when it is about what is not there.
  public var passage: String

  /// What to do about it, as a suggestion.
  public var advice: String
}
