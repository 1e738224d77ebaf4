import StoryModel
import StoryStorage

/// Which stories were told where.
struct StoryTellings {
  private let interviews: [Int: Interview]
  private let tellings: [Int: [Telling]]
  private let asking: Interview?

  /// - Parameters:
  ///   - journal: Where tellings are kept.
  ///   - interview: The number of the interview at hand.
  /// - Throws: `Failure` where there is no such interview.
  init(journal: Journal, asking interview: Int? = nil) throws {
    let interviews = Dictionary(
      try journal.interviews().compactMap { item in item.id.map { ($0, item) } }
    ) { first, _ in first }
    self.interviews = interviews
    tellings = Dictionary(grouping: try journal.tellings(), by: \.story)
    asking = try interview.map { number in
      guard let found = interviews[number] else {
        throw Failure(
          .nothingFound,
          "There is no interview \(number). `storybank interview list` shows them all.")
      }
      return found
    }
  }

  /// How often a story has been told.
  func count(of story: Int) -> Int { tellings[story]?.count ?? 0 }

  /// Whether those who ask have heard a story: in this interview or in another of the same
  /// organisation.
  func isToldHere(_ story: Int) -> Bool {
    guard let asking else { return false }
    return (tellings[story] ?? []).contains { telling in
      telling.interview == asking.id
        || interviews[telling.interview].map { Self.isSame($0.organisation, asking.organisation) }
          == true
    }
  }

  /// Which organisation that asks has heard a story before; `nil` where it has not.
  func hasHeard(_ story: Int) -> String? { isToldHere(story) ? asking?.organisation : nil }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }

  /// The organisations that heard a story, each once, in order; `nil` where none did.
  func places(of story: Int) -> String? {
    var names: [String] = []
    for telling in tellings[story] ?? [] {
      guard let name = interviews[telling.interview]?.organisation,
        !names.contains(where: { Self.isSame($0, name) })
      else {
        continue
      }
      names.append(name)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
