import Foundation
import Testing

@testable import StorybankCLI

@Suite struct `At a terminal` {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func terminal(
    _ command: String, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(command, in: home, environment: environment)
  }

  private func story(_ id: Int) throws -> String {
    try home.run(shell: "storybank show \(id) --json").output
  }

  @Test func `a story is told question by question, with arrows, going back and leaving`() throws {
    let terminal = try terminal("storybank add")
    try terminal.wait(for: "[1/13]")
    // A word is typed before another, and a letter taken back.
    terminal.type("was charged twice.\u{1B}[HThe baker \u{1B}[Fx\u{7F}\r")
    try terminal.wait(for: "5 words")
    terminal.type("She rang at seven.\r\r")
    try terminal.wait(for: "[2/13]")
    terminal.type("Furiuos\r\r")
    try terminal.wait(for: "[3/13]")
    terminal.type("<\r")
    try terminal.wait(for: "Now: Furiuos")
    terminal.type("Furious, then ashamed.\r\r")
    try terminal.wait(for: "[3/13]")
    terminal.type("\r")
    try terminal.wait(for: "[4/13]")
    // Before the line is edited the terminal itself takes Ctrl-D, and passes on a NUL.
    try terminal.wait(for: "›")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(terminal.shown.contains("Added #1"))
    let story = try story(1)
    #expect(story.contains("\"situation\":\"The baker was charged twice.\\nShe rang at seven.\""))
    #expect(story.contains("\"customer_feeling\":\"Furious, then ashamed.\""))
    #expect(story.contains("\"status\":\"draft\""))
  }

  @Test func `a draft is refined to a ready story with a date and a dimension`() throws {
    _ = try home.run(shell: "storybank add --title Baker --situation 'Charged twice.'")
    let terminal = try terminal("storybank refine")
    try terminal.wait(for: "[1/")
    terminal.type("Back within the hour.\r\r")
    try terminal.wait(for: "[2/")
    terminal.type("I stayed on the line.\r\r")
    for number in 3...7 {
      try terminal.wait(for: "[\(number)/")
      terminal.type("\r")
    }
    try terminal.wait(for: "[8/")
    terminal.type("31 June 2024\r")
    try terminal.wait(for: "There is no such date")
    terminal.type("3/4/2024\r")
    try terminal.wait(for: "could be")
    terminal.type("last friday\r")
    for number in 9...11 {
      try terminal.wait(for: "[\(number)/")
      terminal.type("\r")
    }
    try terminal.wait(for: "Difficult situations")
    try terminal.wait(for: "Numbers")
    terminal.type("9\r")
    try terminal.wait(for: "is none of them")
    terminal.type("2\r")
    #expect(try terminal.end() == 0)
    let story = try story(1)
    #expect(story.contains("\"date\":\"2026-11-13\""))
    #expect(story.contains("\"dimensions\":[\"difficult-situations\"]"))
    #expect(story.contains("\"status\":\"ready\""))
  }

  @Test func `Ctrl-C ends at once, and what was answered is in a draft`() throws {
    let terminal = try terminal("storybank add")
    try terminal.wait(for: "[1/13]")
    terminal.type("A first line that was finished.\r")
    try terminal.wait(for: "6 words")
    terminal.type("half a li\u{3}")
    #expect(try terminal.end() == 128 + SIGINT)
    let kept = try home.run(shell: "cat .local/state/storybank/drafts/*/*.md").output
    #expect(kept.contains("A first line that was finished."))
    #expect(try home.run(shell: "storybank").output.contains("new-story.md"))
  }

  @Test func `a killed terminal loses at most the line being typed`() throws {
    let terminal = try terminal("exec storybank add")
    try terminal.wait(for: "[1/13]")
    terminal.type("A first line that was finished.\r")
    try terminal.wait(for: "6 words")
    terminal.type("half a li")
    try terminal.wait(for: "half a li")
    #expect(try terminal.killed() == 128 + SIGKILL)
    let kept = try home.run(shell: "cat .local/state/storybank/drafts/*/*.md").output
    #expect(kept.contains("A first line that was finished."))
  }

  @Test func `an unfinished story is gone on with where it stopped`() throws {
    let first = try terminal("exec storybank add")
    try first.wait(for: "[1/13]")
    first.type("The baker was charged twice.\r\r")
    try first.wait(for: "[2/13]")
    first.type("She was furious,\r")
    try first.wait(for: "3 words")
    #expect(try first.killed() == 128 + SIGKILL)

    let second = try terminal("storybank add")
    try second.wait(for: "“The baker was charged twice.”")
    try second.wait(for: "Go on with it?")
    second.type("\r")
    try second.wait(for: "[2/13]")
    try second.wait(for: "Now: She was furious,")
    // What was answered is there to be changed.
    second.type("\u{1B}[A and ashamed.\r\r")
    try second.wait(for: "[3/13]")
    try second.wait(for: "›")
    second.type("\u{4}")
    #expect(try second.end() == 0)
    let story = try story(1)
    #expect(story.contains("\"situation\":\"The baker was charged twice.\""))
    #expect(story.contains("\"customer_feeling\":\"She was furious, and ashamed.\""))
    #expect(try home.run(shell: "find .local/state -name '*.md'").output == "")
  }

  @Test func `an unfinished story that is not wanted now is kept`() throws {
    let first = try terminal("exec storybank add")
    try first.wait(for: "[1/13]")
    first.type("The baker was charged twice.\r")
    try first.wait(for: "5 words")
    // While somebody is at it, nobody else is offered it.
    let beside = try terminal("storybank add")
    try beside.wait(for: "[1/13]")
    try beside.wait(for: "›")
    beside.type("\u{3}")
    #expect(try beside.end() == 128 + SIGINT)
    #expect(!beside.shown.contains("Go on with it?"))
    #expect(try first.killed() == 128 + SIGKILL)

    let second = try terminal("storybank add")
    try second.wait(for: "Go on with it?")
    second.type("n\r")
    try second.wait(for: "[1/13]")
    try second.wait(for: "›")
    second.type("\u{4}")
    #expect(try second.end() == 0)
    #expect(
      try home.run(shell: "cat .local/state/storybank/drafts/*/*.md").output
        .contains("The baker was charged twice."))
  }

  @Test func `a draft whose refining was cut off is gone on with`() throws {
    _ = try home.run(shell: "storybank add --title Baker --situation 'Charged twice.'")
    let first = try terminal("exec storybank refine 1")
    try first.wait(for: "[1/")
    first.type("Back within the hour.\r\r")
    try first.wait(for: "[2/")
    #expect(try first.killed() == 128 + SIGKILL)
    // What the journal says by now counts.
    _ = try home.run(shell: "storybank edit 1 --situation 'Charged three times.'")

    let second = try terminal("storybank refine 1")
    try second.wait(for: "Go on with it?")
    second.type("y\r")
    try second.wait(for: "Now: Back within the hour.")
    try second.wait(for: "›")
    second.type("\u{4}")
    #expect(try second.end() == 0)
    let story = try story(1)
    #expect(story.contains("\"result\":\"Back within the hour.\""))
    #expect(story.contains("\"situation\":\"Charged three times.\""))
  }

  @Test func `going back or leaving in the middle of an answer keeps its lines`() throws {
    let terminal = try terminal("storybank add")
    try terminal.wait(for: "[1/13]")
    terminal.type("Charged twice.\r\r")
    try terminal.wait(for: "[2/13]")
    terminal.type("Furious.\r")
    try terminal.wait(for: "1 word,")
    terminal.type("<\r")
    try terminal.wait(for: "[1/13]")
    terminal.type("\r")
    try terminal.wait(for: "Now: Furious.")
    terminal.type("\r")
    try terminal.wait(for: "[3/13]")
    terminal.type("To put it right\r")
    try terminal.wait(for: "4 words")
    try terminal.wait(for: "›")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    let story = try story(1)
    #expect(story.contains("\"customer_feeling\":\"Furious.\""))
    #expect(story.contains("\"task\":\"To put it right\""))
  }

  @Test func `where and as what one worked is recalled from the story before`() throws {
    _ = try home.run(
      shell: "storybank add --title Baker --situation x --role 'van dispatcher' --date 2024")
    _ = try home.run(shell: "storybank log 'Another one'")
    let terminal = try terminal("storybank refine 2")
    for number in 1...10 {
      try terminal.wait(for: "[\(number)/12]")
      try terminal.wait(for: "›")
      terminal.type("\r")
    }
    try terminal.wait(for: "What was your job")
    try terminal.wait(for: "›")
    terminal.type("\u{1B}[A\r")
    try terminal.wait(for: "[12/12]")
    try terminal.wait(for: "›")
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(try story(2).contains("\"role\":\"van dispatcher\""))
  }

  @Test func `log asks for a line, and several pasted lines stay one story`() throws {
    let terminal = try terminal("storybank log")
    try terminal.wait(for: "What happened?")
    terminal.type("\u{1B}[200~yesterday: rang her back\nbefore seven @oncall\u{1B}[201~\r")
    #expect(try terminal.end() == 0)
    let story = try story(1)
    #expect(story.contains("\"date\":\"2026-11-19\""))
    #expect(story.contains("\"oncall\""))
    #expect(story.contains("before seven"))
  }

  @Test func `log asks for the date that is meant`() throws {
    let terminal = try terminal("storybank log '3/4/2026: rang her back'")
    try terminal.wait(for: "could be 2026-04-03 or 2026-03-04")
    try terminal.wait(for: "When was it?")
    terminal.type("2026-02-30\r")
    try terminal.wait(for: "There is no such date")
    try terminal.wait(for: "When was it?")
    terminal.type("2026-04-03\r")
    #expect(try terminal.end() == 0)
    let story = try story(1)
    #expect(story.contains("\"date\":\"2026-04-03\""))
    #expect(story.contains("\"title\":\"rang her back\""))
  }

  @Test func `match answers question after question, and recalls the last one`() throws {
    _ = try home.run(shell: "storybank demo --keep demo.db")
    let terminal = try terminal("storybank match --limit 1 --forget --journal demo.db")
    try terminal.wait(for: "Question")
    terminal.type("Tell me about an angry customer.\r")
    try terminal.wait(for: "Heard as: difficult-situations")
    try terminal.wait(for: "Question")
    terminal.type("\u{1B}[A")
    try terminal.wait(for: "Tell me about an angry customer.")
    terminal.type("\r")
    try terminal.wait(for: "Heard as: difficult-situations")
    try terminal.wait(for: "Question")
    terminal.type("\r")
    #expect(try terminal.end() == 0)
  }

  @Test func `words that fit several stories are asked about`() throws {
    _ = try home.run(shell: "storybank log 'The bakery owner'; storybank log 'Another bakery'")
    let terminal = try terminal("storybank show bakery")
    try terminal.wait(for: "Which number?")
    terminal.type("2\r")
    #expect(try terminal.end() == 0)
    #expect(terminal.shown.contains("Another bakery"))
    let wrong = try self.terminal("storybank show bakery")
    try wrong.wait(for: "Which number?")
    wrong.type("7\r")
    #expect(try wrong.end() == 64)
  }

  @Test func `what cannot be taken back is asked for`() throws {
    _ = try home.run(
      shell: """
        STORYBANK_NOW=2026-11-01T09:00:00Z storybank log one
        storybank log two; storybank delete 2
        """)
    let purge = try terminal("storybank purge --all")
    try purge.wait(for: "for good?")
    purge.type("n\r")
    #expect(try purge.end() == 64)
    let restore = try terminal("storybank restore-backup 1")
    try restore.wait(for: "Restore it?")
    restore.type("y\r")
    #expect(try restore.end() == 0)
    let again = try terminal("storybank purge --all --backups")
    try again.wait(for: "for good?")
    again.type("yes\r")
    #expect(try again.end() == 0)
  }

  @Test func `columns that no field has are asked about`() throws {
    try "Title,Outcome,Notes\nThe charge,Refunded,x\n".write(
      toFile: home.path + "/stories.csv", atomically: true, encoding: .utf8)
    let terminal = try terminal("storybank import --no-index stories.csv")
    try terminal.wait(for: "“Outcome”?")
    terminal.type("resut\r")
    try terminal.wait(for: "Did you mean result?")
    terminal.type("result\r")
    try terminal.wait(for: "“Notes”?")
    terminal.type("\r")
    #expect(try terminal.end() == 0)
    #expect(try story(1).contains("\"result\":\"Refunded\""))
  }

  @Test func `an edit that cannot be taken opens the editor again`() throws {
    _ = try home.run(shell: "storybank log 'The bakery owner'")
    try """
    #!/bin/sh
    # Wrong at first, right the second time.
    if [ -e once ]; then sed -i 's/^date:.*/date: 2024-03/' "$1"
    else touch once; sed -i 's/^status:/date: 2024-99\\nstatus:/; /^date:$/d' "$1"; fi
    """.write(toFile: home.path + "/editor", atomically: true, encoding: .utf8)
    _ = try home.run(shell: "chmod +x editor")
    let terminal = try terminal("storybank edit 1", environment: ["EDITOR": "./editor"])
    try terminal.wait(for: "Open the editor again?")
    terminal.type("\r")
    #expect(try terminal.end() == 0)
    #expect(try story(1).contains("\"date\":\"2024-03\""))
  }

  @Test func `suggested dimensions are taken one by one`() throws {
    _ = try home.run(
      shell: """
        storybank add --title Voice --situation 'She said she was fine, but her voice shook.' \
          --action 'I stopped and asked what it meant for her before I said a word about the rules.' \
          --result 'She told me what she really needed, and we found it.'
        """)
    let terminal = try terminal("storybank suggest")
    try terminal.wait(for: "Take it?")
    terminal.type("y\r")
    #expect(try terminal.end() == 0)
    #expect(try !story(1).contains("\"dimensions\":[]"))
  }

  @Test func `long output goes through the pager, in colour`() throws {
    _ = try home.run(shell: "storybank demo --keep demo.db")
    let terminal = try terminal(
      "storybank gaps --journal demo.db", environment: ["PAGER": "sed 's/^/> /'"])
    #expect(try terminal.end() == 0)
    #expect(terminal.shown.contains("> "))
    #expect(terminal.shown.contains("\u{1B}["))
  }

  @Test func `a dumb one is read line by line`() throws {
    let terminal = try terminal("storybank log", environment: ["TERM": "dumb"])
    try terminal.wait(for: "What happened?")
    terminal.type("Plainly typed\n")
    #expect(try terminal.end() == 0)
    #expect(try story(1).contains("Plainly typed"))
    #expect(!terminal.shown.contains("\u{1B}"))
  }
}
