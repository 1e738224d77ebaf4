import StoryModel
import Terminal

/// Finds what a guided entry left behind that was cut off, and asks whether to go on with it.
struct UnfinishedEntry {
  let session: Session

  /// Asks whether to go on with what was cut off last.
  ///
  /// - Parameters:
  ///   - name: The name of the draft.
  ///   - fields: What is asked for; of an older story the draft counts there alone, since the journal
  ///     may say something new elsewhere.
  ///   - before: The story as the journal has it.
  /// - Returns: The draft and the story as it says it; `nil` when there is none or it is not wanted now.
  /// - Throws: `Prompter.Failure` when the answer cannot be read.
  func ask(
    named name: String, fields: [StoryField], of before: Story
  ) throws -> (draft: DraftFile, story: Story)? {
    for draft in DraftFile.all(in: session.draftFolder, name: name) where draft.claim() {
      // What an editor left half-written may be no story; its text stays where it is.
      guard
        let written = try? StoryTemplate.read(
          Input.file(at: draft.path), replacing: before, name: draft.path)
      else { continue }
      var story = before.id == nil ? written : before
      for field in fields { try story.set(field, to: written.text(of: field)) }
      if story.hasSameContent(as: before) {
        // Cut off before a word was said.
        if written.hasSameContent(as: before) { draft.remove() }
        continue
      }
      let answered = fields.filter { !story.isBlank($0) }
      let words =
        answered.first.map { LogEntry.title(of: story.text(of: $0)) } ?? story.displayTitle
      try session.note("")
      try session.note(session.wrapped("An entry was cut off: \(session.quoted(words))"))
      return try session.confirm("Go on with it?", default: true) ? (draft, story) : nil
    }
    return nil
  }
}
