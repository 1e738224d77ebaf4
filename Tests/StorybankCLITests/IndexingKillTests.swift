import Foundation
import Testing

@Suite struct `Kills while stories are indexed` {
  private static let count = 200

  /// Stories to import, long enough that indexing takes far longer than starting.
  private func stories() throws -> Data {
    let sentence = "The baker was charged twice, so I stayed on the line until she had it back. "
    let stories = (1...Self.count).map { number -> [String: Any] in
      [
        "title": "Story \(number)", "status": "ready",
        "dimensions": ["difficult-situations"], "situation": sentence + "Call \(number).",
        "action": String(repeating: sentence, count: 6), "result": sentence,
      ]
    }
    return try JSONSerialization.data(withJSONObject: stories)
  }

  /// How many stories `match` says it judged without an index.
  private func missing(_ home: TemporaryHome) throws -> Int {
    let reply = try home.run(
      shell: "storybank match 'Tell me about a time you calmed an angry customer.'")
    #expect(reply.status == 0)
    #expect(reply.output.contains("Story"))
    let notice = reply.errors.split(separator: "\n").first { $0.contains("not indexed yet") }
    return try notice.map { line in
      try #require(line.split(separator: " ").lazy.compactMap { Int($0) }.first)
    } ?? 0
  }

  @Test func `leave what was done, let match answer, and go on later`() throws {
    let home = try TemporaryHome()
    try stories().write(to: URL(fileURLWithPath: home.path + "/stories.json"))
    #expect(try home.run(shell: "storybank import --no-index stories.json").status == 0)
    #expect(try missing(home) == Self.count)
    // Killed as soon as the journal holds some indexes, while there are many more to make. The
    // journal is not asked, as that takes longer than a batch: by so many bytes it has grown by two.
    let journal = ".local/share/storybank/journal.db"
    let killed = try home.run(
      shell: """
        size=$(wc -c < \(journal))
        storybank index & pid=$!
        until [ $(wc -c < \(journal)) -gt $((size + 120000)) ]; do :; done
        kill -KILL $pid
        wait $pid
        """)
    #expect(killed.status == 137)
    let left = try missing(home)
    #expect((1..<Self.count).contains(left))
    let rest = try home.run(shell: "storybank index")
    #expect(rest.output == "Indexed \(left) stories.\n")
    #expect(try missing(home) == 0)
    #expect(try home.run(shell: "storybank doctor").status == 0)
  }
}
