import Testing

@testable import StorybankCLI

@Suite struct `A passphrase at a terminal` {
  private let home: TemporaryHome
  private let words = "several words are better"

  init() throws {
    home = try TemporaryHome()
    _ = try home.run(shell: "storybank log 'The canary word is zanzibar'")
  }

  @Test func `is asked for twice, never shown, and opens the file`() throws {
    let writing = try PseudoTerminal("storybank backup --encrypt copy", in: home)
    for question in ["Passphrase:", "The same again:"] {
      try writing.wait(for: question)
      // A letter is taken back, as anywhere.
      writing.type(words + "x\u{7F}\r")
    }
    #expect(try writing.end() == 0)
    #expect(writing.shown.contains("Copied 1 story to copy"))
    let reading = try PseudoTerminal("storybank backup --verify copy", in: home)
    try reading.wait(for: "Passphrase of copy:")
    reading.type(words + "\r")
    #expect(try reading.end() == 0)
    #expect(reading.shown.contains("copy is whole: 1 story"))
    for terminal in [writing, reading] {
      for part in words.split(separator: " ") { #expect(!terminal.shown.contains(part)) }
    }
  }

  @Test func `typed in two ways writes nothing`() throws {
    let terminal = try PseudoTerminal("storybank export --encrypt -o copy", in: home)
    try terminal.wait(for: "Passphrase:")
    terminal.type(words + "\r")
    try terminal.wait(for: "again:")
    terminal.type(words + ".\r")
    #expect(try terminal.end() == 64)
    #expect(terminal.shown.contains("differ. Nothing was written."))
    #expect(try home.run(shell: "ls copy").status != 0)
  }

  @Test func `that is empty, or not given, writes nothing`() throws {
    for (keys, message) in [("\r", "protects nothing"), ("\u{4}", "No passphrase was given")] {
      let terminal = try PseudoTerminal("storybank backup --encrypt copy", in: home)
      try terminal.wait(for: "Passphrase:")
      terminal.type(keys)
      #expect(try terminal.end() == 64)
      #expect(terminal.shown.contains(message))
      #expect(try home.run(shell: "ls copy").status != 0)
    }
  }

  @Test func `being typed when Ctrl-C comes leaves the terminal as it was`() throws {
    let terminal = try PseudoTerminal(
      "trap : INT; storybank backup --encrypt copy; stty -a", in: home)
    try terminal.wait(for: "Passphrase:")
    terminal.type("sev\u{3}")
    #expect(try terminal.end() == 0)
    #expect(terminal.shown.contains(" echo "))
    #expect(!terminal.shown.contains("sev"))
    #expect(try home.run(shell: "ls copy").status != 0)
  }

  @Test func `is not asked for where nothing can be hidden`() throws {
    let terminal = try PseudoTerminal(
      "storybank backup --encrypt copy", in: home, environment: ["TERM": "dumb"])
    #expect(try terminal.end() == 64)
    #expect(terminal.shown.contains("cannot hide what is typed"))
  }
}
