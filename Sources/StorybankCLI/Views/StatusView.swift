import StoryCoverage
import StoryModel
import StoryStorage
import Terminal

/// What a bare `storybank` shows: how the journal stands and the two most useful next commands.
struct StatusView {
  let session: Session

  func show() throws {
    guard session.journalExists else {
      try session.say("No journal yet: it will be \(session.shown(session.journalPath))")
      try session.say("")
      try session.say("Begin:     storybank log \"what happened with a customer today\"")
      try session.say("Look round: storybank demo")
      try showUnfinished()
      return
    }
    let journal = try session.openJournal(.readOnly)
    let coverage = try JournalCoverage(session: session)
    var search = NextStepSearch(marked: try journal.claims())
    let report = try coverage.report { search.add($0) }
    let counts = try journal.counts()
    var parts = [Plural.stories(counts.total)]
    if counts.drafts > 0 { parts.append(Plural.of(counts.drafts, "draft")) }
    if counts.retired > 0 { parts.append("\(counts.retired) retired") }
    if counts.trashed > 0 { parts.append("\(counts.trashed) in the trash") }
    try session.say(session.style.apply(.heading, to: parts.joined(separator: ", ")))
    if let weakest = report.dimensions.min(by: { $0.status < $1.status }) {
      try session.say("Weakest: \(session.shown(weakest.name)): \(weakest.reason)")
    }
    try showUnfinished()
    let step = search.step(report)
    try session.say(
      Wrapping.wrap("Next: \(step.reason) \(step.text)", width: session.textWidth, indent: 0))
    try session.say("")
    var commands = [(NextStepText(step: step).command, "takes that step")]
    if counts.ready > 0 {
      commands.append(("storybank match \"...\"", "the best story for a question"))
    }
    commands.append(("storybank gaps", "what still lacks a story"))
    for (command, purpose) in commands.prefix(2) {
      try session.say("  \(command.padded(to: 34)) \(purpose)")
    }
  }

  /// Names the texts that an editor, a terminal or a save left unfinished.
  private func showUnfinished() throws {
    let unfinished = session.unfinishedDrafts
    guard !unfinished.isEmpty else { return }
    try session.say("Unfinished text is kept in:")
    for path in unfinished.prefix(5) { try session.say("  \(session.shown(path))") }
    try session.tell(
      """
      `storybank add` and `storybank refine` go on with what was cut off; or take a text with \
      `storybank add --from FILE`, then remove it.
      """)
  }
}
