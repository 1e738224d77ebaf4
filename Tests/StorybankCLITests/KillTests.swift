import Foundation
import Testing

@Suite struct `Kills in the middle of fifty saves` {
  @Test func `lose no story that was acknowledged`() throws {
    let home = try TemporaryHome()
    _ = try home.run(shell: "storybank log first > acknowledged")
    // Every save but each third is killed, each after another number of turns of an empty loop, so
    // that the kills fall on all parts of a run.
    let loop = """
      for i in $(seq 50); do
        storybank log "story $i" >> acknowledged & pid=$!
        if [ $((i % 3)) -ne 0 ]; then
          turns=0
          while [ $turns -lt $((i * 1237 % 40000)) ]; do turns=$((turns + 1)); done
          kill -KILL $pid
        fi
        wait $pid
      done
      """
    _ = try home.run(shell: loop)
    let acknowledged = try String(contentsOfFile: home.path + "/acknowledged", encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("Logged #") }
      .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
    let kept = try home.run(shell: "storybank list").output.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: " ").first.map { "#" + $0 } }
    #expect(acknowledged.count >= 17)
    #expect(Set(kept).isSuperset(of: acknowledged))
    #expect(kept.count <= 51)
    #expect(try home.run(shell: "storybank doctor").status == 0)
  }
}

@Suite struct `An editor that outlives storybank` {
  @Test(arguments: ["TERM", "HUP", "KILL"])
  func `has its text in a draft that is named, and the story is as it was`(signal: String) throws {
    let home = try TemporaryHome()
    _ = try home.run(shell: "storybank log 'The bakery owner rang'")
    let editor = """
      #!/bin/sh
      sed -i 's/bakery/butcher/' "$1"
      while [ ! -s pid ]; do :; done
      kill -\(signal) $(cat pid)
      while kill -0 $(cat pid); do :; done
      """
    try editor.write(toFile: home.path + "/editor", atomically: true, encoding: .utf8)
    let edit = try home.run(
      shell:
        "chmod +x editor; EDITOR=./editor storybank edit 1 & echo $! > .pid; mv .pid pid; wait $!")
    #expect(edit.status > 128)
    #expect(try home.run(shell: "storybank show 1").output.contains("bakery"))
    let draft = try home.run(shell: "storybank").output.split(separator: "\n")
      .first { $0.hasSuffix("story-1.md") }
    let text = try String(
      contentsOfFile: try #require(draft).trimmingCharacters(in: .whitespaces), encoding: .utf8)
    #expect(text.contains("butcher"))
  }
}
