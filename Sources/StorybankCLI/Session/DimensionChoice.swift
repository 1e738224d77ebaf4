import StoryMatcher
import StoryModel
import StoryStorage
import Terminal

/// Asks which dimensions a story shows, with suggestions where the text gives any.
struct DimensionChoice {
  let session: Session

  /// The chosen slugs, the primary one first; none when the person skips.
  func ask(for story: Story) throws -> [String] {
    let dimensions = try session.dimensionsEvenWithoutJournal()
    try session.note("")
    try session.note(session.errorStyle.apply(.heading, to: "What does it show? Primary first."))
    let known = Set(dimensions.map(\.slug))
    let suggestions = SignalFinding.suggestedDimensions(
      for: MatchStory(story: story, index: StoryIndexer().index(story))
    ).filter { known.contains($0.dimension) }
    let offer = suggestions.map(\.dimension)
    for (position, dimension) in dimensions.enumerated() {
      let mark = offer.contains(dimension.slug) ? "*" : " "
      try session.note(" \(mark) \(position + 1)  \(session.shown(dimension.name))")
      if let suggestion = suggestions.first(where: { $0.dimension == dimension.slug }) {
        try session.note(
          session.errorStyle.apply(.dim, to: session.quotation(suggestion.evidence, indent: 6)))
      }
    }
    let hint =
      offer.isEmpty
      ? "Numbers, such as 2 5; empty for none." : "Numbers, such as 2 5; empty takes those with *."
    while true {
      let answer = try session.ask(hint) ?? ""
      if answer.trimmed.isEmpty { return offer }
      if answer.trimmed == "0" || answer.trimmed.lowercased() == "none" { return [] }
      let words = answer.split { $0 == "," || $0.isWhitespace }
      let chosen = words.map { word -> String? in
        if let number = Int(word), (1...dimensions.count).contains(number) {
          return dimensions[number - 1].slug
        }
        return dimensions.first { $0.slug == word }?.slug
      }
      if let bad = chosen.firstIndex(of: nil) {
        try session.note("\(session.quoted(String(words[bad]))) is none of them.")
        continue
      }
      return chosen.compactMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }
}
