import Foundation
import Testing

@testable import StorybankCLI

@Suite struct `The documentation` {
  private let readme: String

  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  @Test(arguments: CommandTree.names)
  func `names every command in the README, and shows it in a transcript`(name: String) throws {
    #expect(readme.contains("`storybank \(name)`"))
    let isShown = try TranscriptTests.names.contains { file in
      let text = try String(
        contentsOf: TranscriptTests.folder.appendingPathComponent(file), encoding: .utf8)
      return text.contains("storybank \(name) ") || text.contains("storybank \(name)\n")
    }
    #expect(isShown)
  }

  @Test(arguments: CommandTree.all)
  func `gives an example of every command`(words: [String]) throws {
    let help = try TemporaryHome().run(
      shell: "storybank help " + words.joined(separator: " ")
    ).output
    let isGroup = help.contains("SUBCOMMANDS:")
    #expect(isGroup || help.contains("EXAMPLES"))
    #expect(help.contains("storybank " + words.joined(separator: " ")))
    // An example that does not fit its line is broken where a shell would take it for two commands.
    let examples = help.components(separatedBy: "EXAMPLES\n").dropFirst().joined()
    for line in examples.components(separatedBy: "\n").prefix(while: { !$0.isEmpty }) {
      #expect(line.hasPrefix("  "), "\(line)")
    }
  }

  /// Commands in the README's blocks of shell text that begin with `storybank`.
  private var examples: [String] {
    readme.components(separatedBy: "```sh\n").dropFirst().flatMap { block in
      (block.components(separatedBy: "```").first ?? "").split(separator: "\n").map(String.init)
        .filter { $0.hasPrefix("storybank") }
    }
  }

  @Test func `shows commands in the README that do what they say`() throws {
    let home = try TemporaryHome()
    #expect(examples.count >= 5)
    for example in examples {
      let run = try home.run(shell: example)
      // Without a terminal, what asks says so, and that is all that may go wrong here.
      let isAsking = run.status == 64 && run.errors.contains("There is no terminal to ask on.")
      // The journal holds one short draft: `match` may find nothing.
      let isGap = run.status == 1 && example.hasPrefix("storybank match")
      #expect(run.status == 0 || isAsking || isGap, "\(example): \(run.errors)")
    }
  }

  @Test func `names a test that there is behind every sentence of the promise`() throws {
    let page = try String(
      contentsOf: root.appendingPathComponent(
        "Sources/StorybankCLI/Documentation.docc/Promise.md"), encoding: .utf8)
    let tests = root.appendingPathComponent("Tests")
    var sources = ""
    let files = FileManager.default.enumerator(atPath: tests.path)
    while let name = files?.nextObject() as? String {
      guard name.hasSuffix("Tests.swift") else { continue }
      sources += try String(contentsOf: tests.appendingPathComponent(name), encoding: .utf8)
    }
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("`") }
    let names = rows.flatMap { row -> [String] in
      let cell = row.split(separator: "|").last ?? ""
      return cell.split(separator: "`").map(String.init).filter { $0.contains(" ") && $0 != ", " }
        .filter { !$0.allSatisfy { $0 == " " || $0 == "," } }
    }
    #expect(names.count >= 25)
    for name in names { #expect(sources.contains("`\(name)`("), "\(name)") }
  }
}
