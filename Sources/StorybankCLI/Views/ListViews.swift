import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// The stories as a table.
struct ListView {
  private let session: Session
  private var table = Table(columns: [
    .init("#", alignment: .trailing), .init("Date"), .init("Title", isFlexible: true),
    .init("Dimensions"), .init("Status"),
  ])

  init(session: Session) {
    self.session = session
  }

  mutating func append(_ story: StorySummary) {
    table.append([
      String(story.id), story.date?.description ?? "", session.shown(story.title),
      story.dimensions.joined(separator: ", "), story.status.rawValue,
    ])
  }

  func show(isFiltered: Bool) throws {
    guard !table.isEmpty else {
      try session.note(
        isFiltered
          ? "No story fits these filters."
          : "The journal is empty. Begin with: storybank log \"what happened with a customer\"")
      return
    }
    try session.page(table.rendered(for: session.console))
  }
}

/// The drafts and what they lack.
struct DraftsView {
  let drafts: [Draft]
  let session: Session

  func show(json: Bool) throws {
    if json {
      let stories = drafts.map { draft -> JSONText in
        .object([
          ("id", .integer(draft.story.id)), ("uid", .text(draft.story.uid)),
          ("title", .text(draft.story.title)),
          ("missing", .list(draft.missing.map { .text($0.rawValue) })),
        ])
      }
      try session.print(.object([("version", .integer(1)), ("stories", .list(stories))]))
      return
    }
    guard !drafts.isEmpty else {
      try session.note("No drafts.")
      return
    }
    var table = Table(columns: [
      .init("#", alignment: .trailing), .init("Title", isFlexible: true), .init("Still to tell"),
    ])
    for draft in drafts {
      table.append([
        String(draft.story.id), session.shown(draft.story.title),
        draft.missing.isEmpty
          ? "nothing: --status ready" : Self.few(draft.missing.map(\.label)),
      ])
    }
    try session.page(table.rendered(for: session.console))
    try session.note("`storybank refine` asks for what is missing.")
  }

  private static func few(_ words: [String]) -> String {
    words.count <= 4
      ? words.joined(separator: ", ")
      : words.prefix(3).joined(separator: ", ") + " and \(words.count - 3) more"
  }
}

/// The trash as a table.
struct TrashView {
  let trash: [TrashedStory]
  let session: Session

  func show(json: Bool) throws {
    if json {
      let stories = trash.map { trashed -> JSONText in
        .object([
          ("id", .integer(trashed.story.id)), ("uid", .text(trashed.story.uid)),
          ("title", .text(trashed.story.title)),
          ("deleted_at", .text(TimeText.text(trashed.deletedAt))),
        ])
      }
      try session.print(.object([("version", .integer(1)), ("stories", .list(stories))]))
      return
    }
    guard !trash.isEmpty else {
      try session.note("The trash is empty.")
      return
    }
    var table = Table(columns: [
      .init("#", alignment: .trailing), .init("Deleted"), .init("Title", isFlexible: true),
    ])
    for trashed in trash {
      table.append([
        String(trashed.story.id), String(TimeText.text(trashed.deletedAt).prefix(10)),
        session.shown(trashed.story.title),
      ])
    }
    try session.page(table.rendered(for: session.console))
  }
}

/// The tags with their counts.
struct TagsView {
  let tags: [TagCount]
  let session: Session

  func show(json: Bool) throws {
    if json {
      let values = tags.map { tag -> JSONText in
        .object([("tag", .text(tag.name)), ("stories", .integer(tag.count))])
      }
      try session.print(.object([("version", .integer(1)), ("tags", .list(values))]))
      return
    }
    guard !tags.isEmpty else {
      try session.note("No story has a tag. `storybank tag refund 12` puts one on.")
      return
    }
    var table = Table(columns: [.init("Stories", alignment: .trailing), .init("Tag")])
    for tag in tags { table.append([String(tag.count), session.shown(tag.name)]) }
    try session.page(table.rendered(for: session.console))
  }
}

/// The dimensions with their signals.
struct DimensionsView {
  let dimensions: [Dimension]
  let session: Session

  func show(json: Bool) throws {
    if json {
      let values = dimensions.map { dimension -> JSONText in
        .object([
          ("dimension", .text(dimension.slug)), ("name", .text(dimension.name)),
          ("summary", .text(dimension.summary)), ("built_in", .bool(dimension.isBuiltIn)),
          (
            "signals",
            .list(
              dimension.signals.map {
                .object([("signal", .text($0.slug)), ("summary", .text($0.summary))])
              })
          ),
          ("questions", .list(dimension.exampleQuestions.map { .text($0) })),
        ])
      }
      try session.print(.object([("version", .integer(1)), ("dimensions", .list(values))]))
      return
    }
    var text = ""
    for dimension in dimensions {
      let own = dimension.isBuiltIn ? "" : " (your own)"
      text += session.style.apply(.heading, to: session.shown(dimension.name))
      text += session.style.apply(.dim, to: "  \(dimension.slug)\(own)") + "\n"
      if !dimension.summary.isEmpty {
        text += "  " + session.hanging(session.shown(dimension.summary), indent: 2)
      }
      for signal in dimension.signals {
        text +=
          "  · " + session.hanging(session.shown("\(signal.slug): \(signal.summary)"), indent: 4)
      }
      for question in dimension.exampleQuestions {
        text += "  ? " + session.hanging(session.shown(question), indent: 4)
      }
    }
    try session.page(text)
  }
}
