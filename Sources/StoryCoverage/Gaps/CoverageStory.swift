public import StoryModel

/// A story as coverage sees it: with the evidence found in it, and how often it was told.
public struct CoverageStory: Sendable, Hashable {
  /// The story.
  public var story: Story

  /// The passages that show signals, whatever their state; `nil` where nobody has looked for any,
  /// which is not the same as having looked and found none.
  public var evidence: [Evidence]?

  /// How often it was told in an interview.
  public var tellings: Int

  /// Makes a story for coverage.
  public init(story: Story, evidence: [Evidence]? = nil, tellings: Int = 0) {
    self.story = story
    self.evidence = evidence
    self.tellings = tellings
  }

  /// The number that people use; zero for a story that was never saved.
  var id: Int { story.id ?? 0 }

  /// The best passage for a signal; `nil` where none shows it, or the user denied it.
  func evidence(for signal: String) -> Evidence? {
    guard let evidence else { return nil }
    return evidence.first { $0.signal == signal && $0.state == .confirmed }
      ?? evidence.first { $0.signal == signal && $0.state == .suggested }
  }

  /// How a signal stands in the story: shown, told, only claimed, or not there.
  public func proof(of signal: Signal) -> SignalProof? {
    if let evidence = evidence(for: signal.slug) {
      return evidence.state == .confirmed ? .shown : SignalProof(passage: evidence.passage)
    }
    let isDenied = (evidence ?? []).contains { $0.signal == signal.slug }
    return story.dimensions.contains(signal.dimension) && !isDenied ? .claimed : nil
  }
}

/// How a story proves a signal.
public enum SignalProof: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The story has the label of the dimension, and no passage shows the signal.
  case claimed
  /// A passage says so in general words ("I stayed calm").
  case told
  /// A passage lets one see it, or the user confirmed it.
  case shown

  /// Fewer words than this only say that something was so: "I stayed calm and professional" has
  /// five, and the passages of the demonstration journal that let one see it have a median of 19.
  private static let fewestWordsThatShow = 8

  init(passage: String) {
    self = passage.hasWords(Self.fewestWordsThatShow) ? .shown : .told
  }

  /// Weaker proof comes first.
  public static func < (one: SignalProof, other: SignalProof) -> Bool {
    guard let first = allCases.firstIndex(of: one), let second = allCases.firstIndex(of: other)
    else { return false }
    return first < second
  }
}
