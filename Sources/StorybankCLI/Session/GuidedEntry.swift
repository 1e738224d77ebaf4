import StoryGuidance
import StoryModel
import StoryStorage
import Terminal

/// Asks for a story one question at a time, in words that bring the memory back.
///
/// Every answer is written to a draft file at once, so that a terminal that goes away takes at most
/// the line being typed; leaving early keeps a draft in the journal.
struct GuidedEntry {
  let session: Session

  /// What a missing part is worth to a listener, most first: without a result there is no story,
  /// and feeling and motive are what customer empathy is judged by.
  static let refineOrder: [StoryField] = [
    .result, .action, .situation, .customerFeeling, .motivation, .customerResponse, .reflection,
    .task, .title, .date, .customer, .role, .organisation,
  ]

  private static let addOrder: [StoryField] = [
    .situation, .customerFeeling, .task, .action, .motivation, .result, .customerResponse,
    .reflection, .title, .date, .customer, .role, .organisation,
  ]

  /// Asks for a new story; `nil` when nothing was answered.
  func add() throws -> Story? {
    try session.note(
      "One question at a time. An empty line ends an answer, or skips; Ctrl-D leaves and keeps a draft."
    )
    return try ask(for: Self.addOrder, of: Story(uid: ""), named: "new-story") { story in
      try session.openJournal(.create).add(story)
    }
  }

  /// Asks for what a story lacks; `nil` when nothing was answered.
  func refine(_ story: Story, in journal: Journal) throws -> Story? {
    let missing = Self.refineOrder.filter { story.isBlank($0) }
    try session.say("\(session.line(for: story))")
    guard !missing.isEmpty || story.dimensions.isEmpty else {
      try session.say("Nothing is missing. `storybank edit \(story.id ?? 0)` changes it.")
      return nil
    }
    let revision = try journal.revisionNumber(of: story.id ?? 0)
    return try ask(for: missing, of: story, named: "story-\(story.id ?? 0)") { changed in
      try journal.save(changed, expecting: revision)
    }
  }

  private func ask(
    for fields: [StoryField], of before: Story, named name: String,
    commit: (Story) throws -> Story
  ) throws -> Story? {
    var story = before
    let draft = try DraftFile.create(
      in: session.draftFolder, name: name, text: StoryTemplate.text(for: story, dimensions: []))
    try session.note(
      session.errorStyle.apply(.dim, to: "Answers are kept as you go: \(session.shown(draft.path))")
    )
    do {
      let isWhole = try answer(fields, of: &story, autosavingTo: draft)
      if isWhole, story.dimensions.isEmpty {
        story.dimensions = try DimensionChoice(session: session).ask(for: story)
      }
      guard !story.hasSameContent(as: before) else {
        draft.remove()
        return nil
      }
      if story.isBlank(.title) { story.title = story.displayTitle }
      if before.status == .draft { story.status = story.naturalStatus }
      let saved = try commit(story)
      draft.remove()
      return saved
    } catch {
      let failure = Failure(from: error)
      throw Failure(
        failure.status,
        failure.message + "\nWhat you answered is kept in \(session.shown(draft.path))")
    }
  }

  /// Asks field after field; `false` when the person left before the end.
  private func answer(
    _ fields: [StoryField], of story: inout Story, autosavingTo draft: DraftFile
  ) throws -> Bool {
    for (position, field) in fields.enumerated() {
      let prompt = EntryPrompts[field]
      try session.note("")
      try session.note(
        session.errorStyle.apply(.heading, to: "[\(position + 1)/\(fields.count)] \(prompt.prompt)")
      )
      try session.note(session.errorStyle.apply(.dim, to: prompt.hint))
      switch try answer(to: field, in: &story) {
      case .answered: try draft.save(StoryTemplate.text(for: story, dimensions: []))
      case .skipped: continue
      case .left: return false
      }
    }
    return true
  }

  private enum Outcome {
    case answered
    case skipped
    case left
  }

  private func answer(to field: StoryField, in story: inout Story) throws -> Outcome {
    while true {
      let isPart = StoryField.parts.contains(field)
      let typed = try isPart ? session.askForLines() : session.ask("›")
      guard let typed else { return .left }
      let text = typed.trimmed
      if text.isEmpty { return .skipped }
      guard field == .date else {
        try story.set(field, to: text)
        if isPart { try session.note(session.errorStyle.apply(.dim, to: Self.length(of: text))) }
        return .answered
      }
      do {
        story.date = try DateReading.read(text, flag: nil, today: session.today)
        return .answered
      } catch {
        try session.note(Failure(from: error).message)
      }
    }
  }

  /// `24 words, about 10 seconds to tell`, at 140 words a minute.
  static func length(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).count
    let seconds = (words * 60 + 70) / 140
    return "\(Plural.of(words, "word")), about \(Plural.of(max(1, seconds), "second")) to tell"
  }
}
