import ArgumentParser
import StoryCoverage
import StoryExchange
import StoryModel
import StoryStorage
import Terminal

/// Names the one thing to do now.
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "next",
    abstract: "The one thing to do now: a draft to finish, a gap to close, a number to mark.",
    discussion: """
      EXAMPLES
        storybank next
      """)

  @Flag(help: .json) var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let coverage = try JournalCoverage(session: session)
    var search = NextStepSearch(marked: try coverage.journal.claims())
    let report = try coverage.report { search.add($0) }
    let step = search.step(report)
    if json {
      try session.print([
        "version": 1, "kind": .text(step.kind.rawValue), "story": .optional(step.story),
        "field": .optional(step.field?.rawValue), "dimension": .optional(step.dimension),
        "text": .text(step.text), "reason": .text(step.reason),
      ])
    } else {
      let step = NextStepText(step: step)
      try session.say(
        session.style.apply(
          .heading, to: Wrapping.wrap(step.step.text, width: session.textWidth, indent: 0)))
      try session.say(Wrapping.wrap(step.step.reason, width: session.textWidth, indent: 0))
      try session.say("  \(step.command)")
    }
    try session.finish()
  }
}

/// A step with the command that takes it.
struct NextStepText {
  let step: NextStep

  var command: String {
    let id = step.story ?? 0
    switch step.kind {
    case .logFirst, .log: return "storybank log \"...\""
    case .finishDraft, .addPart: return "storybank refine \(id)"
    case .addDimension: return "storybank suggest \(id)"
    case .markNumbers: return "storybank claims \(id)"
    case .practise: return "storybank prep"
    }
  }
}
