import StoryModel

/// Finds the questions in a question that asks for several things.
struct CompoundQuestion {
  let hearing: Hearing

  /// A part counts only where it is heard so surely as something of its own.
  private static let sureness = 0.5

  /// The parts of a question; empty where it asks for one thing, or for what belongs together.
  ///
  /// "How did you handle it, and how did they respond?" asks for one story. Only parts that are heard
  /// as different dimensions need stories of their own.
  func parts(of question: HeardQuestion) -> [HeardQuestion] {
    let texts = Self.split(question.text)
    guard texts.count > 1 else { return [] }
    var parts: [HeardQuestion] = []
    for (position, text) in texts.enumerated() where position == 0 || Self.isRequest(text) {
      let part = hearing.hear(text)
      guard let top = part.dimensions.first, top.probability >= Self.sureness,
        !parts.contains(where: { $0.dimensions[0].dimension == top.dimension })
      else { continue }
      parts.append(part)
    }
    return parts.count > 1 ? parts : []
  }

  /// The sentences of a question, and what stands before and after "and tell me" and the like.
  static func split(_ text: String) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    var parts: [[String]] = [[]]
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? bare(words[index + 1]) : ""
      let isJoint =
        bare(word) == "and" && openings.contains(next) && parts[parts.count - 1].count >= 4
      if isJoint {
        parts.append([])
        continue
      }
      parts[parts.count - 1].append(word)
      if word.hasSuffix("?") || word.hasSuffix(".") || word.hasSuffix(";") { parts.append([]) }
    }
    return parts.filter { $0.count >= 4 }.map { $0.joined(separator: " ") }
  }

  /// Whether a later part asks for a story of its own, and not for more of the one before.
  private static func isRequest(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { bare(String($0)) }.drop { $0 == "and" }
    guard let first = words.first else { return false }
    return requests.contains(first)
      || words.contains { $0.hasPrefix("customer") || $0.hasPrefix("client") }
  }

  private static let requests: Set<String> = [
    "another", "describe", "give", "have", "share", "talk", "tell", "walk", "when",
  ]

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter }
  }

  private static let openings: Set<String> = [
    "about", "also", "another", "describe", "give", "how", "one", "tell", "what", "when", "where",
    "why",
  ]
}
