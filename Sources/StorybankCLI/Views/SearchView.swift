import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// What a search found, best first.
struct SearchView {
  let query: String
  let results: SearchResults
  let session: Session

  func show(json: Bool) throws {
    if json {
      try session.print(value)
      return
    }
    for correction in results.corrections {
      try session.note(
        "Nothing has \(session.quoted(correction.typed)); looked for \(session.quoted(correction.used))."
      )
    }
    guard !results.hits.isEmpty else {
      try session.note("No story has \(session.quoted(query)).")
      return
    }
    if results.isPartial {
      try session.note("No story has all of these words; these have some.")
    }
    var text = ""
    for hit in results.hits {
      let date = hit.date.map { "  \($0)" } ?? ""
      text += session.style.apply(.heading, to: "#\(hit.id) \(session.shown(hit.title))")
      text += session.style.apply(.dim, to: date) + "\n"
      let snippet = hit.snippet.map { piece in
        let shown = session.shown(piece.text)
        return piece.isHit ? session.style.apply(.match, to: shown) : shown
      }.joined()
      if !snippet.isEmpty { text += "   \(snippet)\n" }
    }
    try session.page(text)
    if results.total > results.hits.count {
      try session.note("\(results.hits.count) of \(results.total); --limit shows more.")
    }
  }

  private var value: JSONText {
    let hits = results.hits.enumerated().map { position, hit -> JSONText in
      .object([
        ("rank", .integer(position + 1)), ("id", .integer(hit.id)), ("uid", .text(hit.uid)),
        ("title", .text(hit.title)), ("date", .text(hit.date?.description ?? "")),
        ("snippet", .text(hit.snippet.map(\.text).joined())), ("score", .number(hit.score)),
      ])
    }
    return .object([
      ("version", .integer(1)), ("query", .text(query)), ("total", .integer(results.total)),
      ("results", .list(hits)),
    ])
  }
}
