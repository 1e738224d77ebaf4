import Foundation
import Testing

@Suite("The command line") struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  /// `UPDATE_TRANSCRIPTS=1 swift test` writes down what the commands do now; read the difference.
  @Test(arguments: names)
  func `does what its transcript says`(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let kept = Transcript(parsing: try String(contentsOf: file, encoding: .utf8))
    let now = try kept.replayed(in: TemporaryHome())
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] == "1" {
      try now.text.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(now.text == kept.text)
    }
  }

  @Test func `has transcripts`() {
    #expect(Self.names.count >= 10)
  }
}
