import Foundation
import Testing

@testable import StorybankCLI

/// What is printed for people and shells, kept whole; `UPDATE_TRANSCRIPTS=1 swift test` writes it down
/// anew.
@Suite struct `What is kept as a snapshot` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  private func check(_ text: String, against name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    // Not the texts themselves: a failure would print both of them whole.
    let kept = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let now = text.components(separatedBy: "\n")
    let line = zip(kept, now).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(line == nil && kept.count == now.count, "\(name), line \((line?.offset ?? 0) + 1)")
  }

  @Test func `is the help of every command`() throws {
    let home = try TemporaryHome()
    var text = ""
    for command in [[]] + CommandTree.all {
      let words = (["storybank", "help"] + command).joined(separator: " ")
      let run = try home.run(shell: words, environment: ["COLUMNS": "80"])
      #expect(run.status == 0, "\(words)")
      text += "$ \(words)\n\(run.output)\n"
    }
    try check(text, against: "help.txt")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `are the completions`(shell: String) throws {
    let run = try TemporaryHome().run(shell: "storybank --generate-completion-script \(shell)")
    #expect(run.status == 0)
    try check(run.output, against: "completion.\(shell)")
  }
}
