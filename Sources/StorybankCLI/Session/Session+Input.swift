import StoryModel
import StoryStorage
import Terminal

extension Session {
  /// Whether a person sits at a terminal and may be asked.
  var isInteractive: Bool { mayAsk && console.isInputTerminal && console.isErrorTerminal }

  /// - Throws: `Failure` saying what to do instead when nobody may be asked.
  func requireInteraction(otherwise advice: String) throws {
    guard isInteractive else {
      throw Failure(.usage, "There is no terminal to ask on. \(advice)")
    }
  }

  private var prompter: Prompter { Prompter(environment: environment) }

  /// Asks for several lines; what stands before each is given what was answered so far.
  func askForLines(
    _ question: (String) -> String, back: String, history: [String]
  ) throws -> Prompter.Lines {
    try flush()
    return try prompter.lines(question, back: back, history: history)
  }

  /// Asks for one line; `nil` at the end of input.
  func ask(_ question: String, history: [String] = []) throws -> String? {
    try flush()
    return try prompter.line(question, history: history)
  }

  /// Asks for one line that is not shown; `nil` at the end of input.
  func askHidden(_ question: String) throws -> String? {
    try flush()
    return try prompter.hiddenLine(question)
  }

  /// Asks yes or no; no unless the answer is yes.
  func confirm(_ question: String, default isYes: Bool = false) throws -> Bool {
    try flush()
    return try prompter.confirm(question, default: isYes)
  }

  /// All of standard input.
  func readStandardInput() throws -> String {
    try Input.standardInput()
  }

  /// Where half-written texts wait: `$XDG_STATE_HOME/storybank/drafts`.
  var draftFolder: String {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/storybank/drafts"
    }
    if let home = environment["HOME"], home.hasPrefix("/") {
      return home + "/.local/state/storybank/drafts"
    }
    // Without a home the journal's own folder is the one place known to be the person's.
    return journalPath + "-drafts"
  }

  /// Texts that were being written when an editor, a terminal or a save failed, by path.
  var unfinishedDrafts: [String] {
    // A folder that cannot be read has nothing to offer; the journal is shown all the same.
    let folders = (try? Input.names(inFolder: draftFolder)) ?? []
    return folders.flatMap { folder in
      ((try? Input.names(inFolder: "\(draftFolder)/\(folder)")) ?? [])
        .filter { $0.hasSuffix(".md") }.map { "\(draftFolder)/\(folder)/\($0)" }
    }
  }

  /// Does something with a text that was typed; when that fails, the text is kept in a file and its
  /// path is part of the message.
  func keepingText<Result>(
    of text: String, named name: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      let failure = Failure(from: error)
      guard let draft = try? DraftFile.create(in: draftFolder, name: name, text: text) else {
        throw failure
      }
      throw Failure(failure.status, failure.message + "\nYour text is kept in \(shown(draft.path))")
    }
  }
}
