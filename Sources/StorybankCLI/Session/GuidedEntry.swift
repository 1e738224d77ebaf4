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

  /// Fields that often say the same in one story after another.
  private static let recalled: Set<StoryField> = [.customer, .role, .organisation]

  /// Asks for a new story; `nil` when nothing was answered.
  func add() throws -> Story? {
    try tell(
      """
      One question at a time. An empty line ends an answer, or skips; `<` goes back; Ctrl-D leaves and \
      keeps a draft.
      """)
    // Only for what the arrows recall: one that cannot be read now may be by the end.
    let journal = session.journalExists ? try? session.openJournal(.readOnly) : nil
    return try ask(
      for: Self.addOrder, of: Story(uid: ""), named: "new-story", recalling: journal
    ) { story in
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
    return try ask(
      for: missing, of: story, named: "story-\(story.id ?? 0)", recalling: journal
    ) { changed in
      try journal.save(changed, expecting: revision)
    }
  }

  private func ask(
    for fields: [StoryField], of before: Story, named name: String, recalling journal: Journal?,
    commit: (Story) throws -> Story
  ) throws -> Story? {
    let unfinished = try UnfinishedEntry(session: session).ask(
      named: name, fields: fields, of: before)
    var story = unfinished?.story ?? before
    let draft =
      try unfinished?.draft
      ?? DraftFile.create(
        in: session.draftFolder, name: name, text: StoryTemplate.text(for: story, dimensions: []))
    try tell("Answers are kept as you go: \(session.shown(draft.path))", .dim)
    do {
      let isWhole = try answer(fields, of: &story, autosavingTo: draft, recalling: journal)
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

  /// Asks field after field, from the last one that has an answer; `false` when the person left
  /// before the end.
  private func answer(
    _ fields: [StoryField], of story: inout Story, autosavingTo draft: DraftFile,
    recalling journal: Journal?
  ) throws -> Bool {
    var position = fields.lastIndex { !story.isBlank($0) } ?? 0
    while position < fields.count {
      let field = fields[position]
      let prompt = EntryPrompts[field]
      try session.note("")
      try tell("[\(position + 1)/\(fields.count)] \(prompt.prompt)", .heading)
      try tell(prompt.hint, .dim)
      if !story.isBlank(field) {
        try tell("Now: \(session.shown(story.text(of: field))) (an empty line keeps it)")
      }
      let outcome =
        StoryField.parts.contains(field)
        ? try answer(toPart: field, in: &story, autosavingTo: draft)
        : try answer(
          to: field, in: &story, history: history(of: field, in: story, recalling: journal))
      try draft.save(StoryTemplate.text(for: story, dimensions: []))
      switch outcome {
      case .emptyLine: position += 1
      case .back: position = max(0, position - 1)
      case .inputEnd: return false
      }
    }
    return true
  }

  /// What the arrows recall: what other stories say there, and what this one says by now.
  private func history(
    of field: StoryField, in story: Story, recalling journal: Journal?
  ) -> [String] {
    var texts: [String] = []
    if Self.recalled.contains(field), let journal,
      let recent = try? journal.summaries(StoryFilter(), order: .updated, limit: 50).map(\.id),
      let others = try? journal.stories(numbered: recent).filter({ !$0.isBlank(field) })
    {
      // The story that was changed last comes first with the arrow up.
      for id in recent.reversed() {
        guard let text = others.first(where: { $0.id == id })?.text(of: field) else { continue }
        texts.removeAll { $0 == text }
        texts.append(text)
      }
    }
    return story.isBlank(field) ? texts : texts + [story.text(of: field)]
  }

  private func tell(_ text: String, _ role: Style.Role? = nil) throws {
    let wrapped = Wrapping.wrap(text, width: session.textWidth, indent: 0)
    try session.note(role.map { session.errorStyle.apply($0, to: wrapped) } ?? wrapped)
  }

  /// What goes back to the question before.
  private static let back = "<"

  /// Takes an answer in one line; none leaves the field as it is.
  private func answer(
    to field: StoryField, in story: inout Story, history: [String]
  ) throws -> Prompter.Lines.Ending {
    while true {
      guard let typed = try session.ask("›", history: history) else { return .inputEnd }
      // A line end can only come from the clipboard, and these fields have one line.
      let line = typed.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
      if line.isEmpty { return .emptyLine }
      if line == Self.back { return .back }
      guard field == .date else {
        try story.set(field, to: line)
        return .emptyLine
      }
      do {
        story.date = try DateReading.read(line, flag: nil, today: session.today)
        return .emptyLine
      } catch {
        try session.note(Failure(from: error).message)
      }
    }
  }

  /// Takes an answer in lines, with their length so far in front of the next; each is saved before the
  /// next is asked for.
  private func answer(
    toPart field: StoryField, in story: inout Story, autosavingTo draft: DraftFile
  ) throws -> Prompter.Lines.Ending {
    let before = story
    let answer = try session.askForLines(
      { soFar in
        guard !soFar.isEmpty else { return "›" }
        var unfinished = before
        // What cannot be saved now is tried again, and complained of, when the answer is whole.
        try? unfinished.set(field, to: soFar)
        try? draft.save(StoryTemplate.text(for: unfinished, dimensions: []))
        return session.errorStyle.apply(.dim, to: "\(shortLength(of: soFar)) ›")
      }, back: Self.back,
      history: before.text(of: field).split(whereSeparator: \.isNewline).map(String.init))
    let text = answer.text.trimmed
    guard !text.isEmpty else { return answer.ending }
    try story.set(field, to: text)
    try session.note(session.errorStyle.apply(.dim, to: length(of: text)))
    return answer.ending
  }

  /// `24 words, about 10 seconds to tell`.
  private func length(of text: String) -> String {
    let (words, seconds) = measure(text)
    return "\(Plural.of(words, "word")), about \(Plural.of(seconds, "second")) to tell"
  }

  /// `24 words, 10 s`.
  private func shortLength(of text: String) -> String {
    let (words, seconds) = measure(text)
    return "\(Plural.of(words, "word")), \(seconds) s"
  }

  private func measure(_ text: String) -> (words: Int, seconds: Int) {
    let words = text.split(whereSeparator: \.isWhitespace).count
    let pace = session.configuration.wordsPerMinute
    return (words, max(1, (words * 60 + pace / 2) / pace))
  }
}
