import StoryExchange
import StoryGuidance
import StoryModel
import StoryStorage
import Terminal

/// Adds and changes stories by flags, by file and in the editor, so that no text is ever lost.
struct StoryEntry {
  let session: Session
  /// The journal that is already open; opened (and made) on demand otherwise.
  let journal: Journal?

  private func open() throws -> Journal {
    try journal ?? session.openJournal(.create)
  }

  // MARK: Flags

  /// Adds a story given by flags.
  func add(by fields: FieldOptions) throws -> Story {
    var story = Story(uid: "")
    try apply(fields, to: &story)
    return try add(story, statusWasGiven: fields.status != nil)
  }

  /// Changes a story by flags; `nil` when nothing differs.
  func change(_ before: Story, by fields: FieldOptions) throws -> Story? {
    var story = before
    try apply(fields, to: &story)
    return try save(story, before: before, statusWasGiven: fields.status != nil)
  }

  private func apply(_ fields: FieldOptions, to story: inout Story) throws {
    guard fields.given.count(where: { $0.1 == "-" }) <= 1 else {
      throw Failure(.usage, "Only one field can be read from standard input.")
    }
    for (field, value) in fields.given {
      let text = value == "-" ? try session.readStandardInput().trimmed : value
      if field == .date {
        story.date =
          text.isEmpty ? nil : try DateReading.read(text, flag: "--date", today: session.today)
      } else {
        try story.set(field, to: text)
      }
    }
    if !fields.tags.isEmpty { story.tags = try fields.tags.map(Vocabulary.tag) }
    if !fields.dimensions.isEmpty { story.dimensions = fields.dimensions }
    if let status = fields.status { story.status = status }
  }

  // MARK: Files

  /// Adds a story from a Markdown file as `edit` shows it, or from plain text.
  func add(fromFile path: String, fields: FieldOptions) throws -> Story {
    var story = try read(path)
    try apply(fields, to: &story)
    return try add(story, statusWasGiven: fields.status != nil || story.status != .draft)
  }

  /// Replaces a story by what a Markdown file says.
  func replace(_ before: Story, fromFile path: String) throws -> Story? {
    let text = try path == "-" ? session.readStandardInput() : Input.file(at: path)
    let story = try StoryTemplate.read(text, replacing: before, name: path)
    return try save(story, before: before, statusWasGiven: true)
  }

  private func read(_ path: String) throws -> Story {
    let text = try path == "-" ? session.readStandardInput() : Input.file(at: path)
    guard !text.trimmed.isEmpty else { throw Failure(.badData, "\(path) is empty.") }
    if StoryTemplate.isTemplate(text) {
      return try StoryTemplate.read(text, replacing: Story(uid: ""), name: path)
    }
    return try LogEntry(parsing: text, today: session.today).story
  }

  // MARK: Editor

  /// Adds a story written in the editor; `nil` when nothing was written.
  func addInEditor(fields: FieldOptions) throws -> Story? {
    var story = Story(uid: "")
    try apply(fields, to: &story)
    return try write(story, name: "new-story") { edited in
      try add(edited, statusWasGiven: fields.status != nil || edited.status != .draft)
    }
  }

  /// Changes a story in the editor; `nil` when nothing differs.
  func edit(_ before: Story) throws -> Story? {
    let journal = try open()
    let revision = try journal.revisionNumber(of: before.id ?? 0)
    return try write(before, name: "story-\(before.id ?? 0)") { edited in
      try save(
        edited, before: before, statusWasGiven: edited.status != before.status,
        expecting: revision)
    }
  }

  /// Lets the person write, and keeps the file until what it says is in the journal.
  private func write(
    _ story: Story, name: String, commit: (Story) throws -> Story?
  ) throws -> Story? {
    let original = StoryTemplate.text(for: story, dimensions: try knownDimensions())
    let draft = try DraftFile.create(in: session.draftFolder, name: name, text: original)
    do {
      while true {
        let text = try Editor.edit(draft, environment: session.environment)
        if text == original {
          draft.remove()
          return nil
        }
        do {
          let edited = try StoryTemplate.read(text, replacing: story, name: draft.path)
          let saved = try commit(edited)
          draft.remove()
          return saved
        } catch {
          let failure = Failure(from: error)
          guard failure.status == .badData || failure.status == .usage, session.isInteractive else {
            throw failure
          }
          try session.note(failure.message)
          guard try session.confirm("Open the editor again?", default: true) else { throw failure }
        }
      }
    } catch {
      let failure = Failure(from: error)
      // An editor that removed or emptied the file has left nothing to keep.
      guard let kept = try? Input.file(at: draft.path), !kept.trimmed.isEmpty else {
        draft.remove()
        throw failure
      }
      throw Failure(
        failure.status,
        """
        \(failure.message)
        Your text is kept in \(session.shown(draft.path))
        Take it with: storybank \(story.id.map { "edit \($0)" } ?? "add") --from \
        \(session.shown(draft.path))
        """)
    }
  }

  // MARK: Saving

  private func add(_ story: Story, statusWasGiven: Bool) throws -> Story {
    var story = story
    guard !(story.isBlank(.title) && StoryField.parts.allSatisfy(story.isBlank)) else {
      throw Failure(.usage, "A story needs at least a title or a situation.")
    }
    if story.isBlank(.title) {
      let part = StoryField.parts.first { !story.isBlank($0) } ?? .situation
      story.title = LogEntry.title(of: story.text(of: part))
    }
    if !statusWasGiven { story.status = story.naturalStatus }
    let text = StoryTemplate.text(for: story, dimensions: [])
    return try session.keepingText(of: text, named: "new-story") {
      let journal = try open()
      story.dimensions = try session.check(
        dimensions: story.dimensions, known: try journal.dimensions().map(\.slug))
      try session.warnOfNearTags(story.tags, in: journal)
      return try journal.add(story)
    }
  }

  private func save(
    _ story: Story, before: Story, statusWasGiven: Bool, expecting revision: Int? = nil
  ) throws -> Story? {
    var story = story
    let journal = try open()
    story.dimensions = try session.check(
      dimensions: story.dimensions, known: try journal.dimensions().map(\.slug))
    if !statusWasGiven, before.status == .draft { story.status = story.naturalStatus }
    if story.hasSameContent(as: before) { return nil }
    try session.warnOfNearTags(story.tags.filter { !before.tags.contains($0) }, in: journal)
    let text = StoryTemplate.text(for: story, dimensions: [])
    return try session.keepingText(of: text, named: "story-\(story.id ?? 0)") {
      let (merged, expected) = try merge(story, before: before, revision: revision, in: journal)
      return try journal.save(merged, expecting: expected)
    }
  }

  /// What to save where the story was changed by somebody else while it was being edited.
  ///
  /// - Returns: The edited story with the other's changes, and the revision they are in.
  /// - Throws: `Failure` when both changed the same part.
  private func merge(
    _ story: Story, before: Story, revision: Int?, in journal: Journal
  ) throws -> (Story, revision: Int?) {
    let current = try journal.revisionNumber(of: story.id ?? 0)
    guard let revision, let current, current != revision,
      let other = try journal.story(story.id ?? 0)
    else { return (story, revision) }
    let merge = StoryMerge(base: before, ours: other, theirs: story)
    guard merge.conflicts.isEmpty else {
      let fields = merge.conflicts.map(\.field).joined(separator: ", ")
      throw Failure(
        .inUse,
        """
        Story #\(story.id ?? 0) was changed meanwhile, in what you changed too (\(fields)), so yours \
        was not saved over it. `storybank show \(story.id ?? 0)` shows what it says now.
        """)
    }
    try session.note("Story #\(story.id ?? 0) was changed meanwhile; both changes are kept.")
    return (merge.story, current)
  }

  private func knownDimensions() throws -> [Dimension] {
    try journal?.dimensions() ?? session.dimensionsEvenWithoutJournal()
  }
}

extension Story {
  /// The title, or the first words of the story where it has none.
  var displayTitle: String {
    if !isBlank(.title) { return title }
    let part = StoryField.parts.first { !isBlank($0) }
    return part.map { LogEntry.title(of: text(of: $0)) } ?? "(untitled)"
  }
}
