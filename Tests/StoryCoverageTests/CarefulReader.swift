import Foundation
import StoryModel

/// Stories with what a careful reader noted on them, before the program said anything.
///
/// The notes leave out `unmarked-claim` and `unproven-tag`, which no reading can judge.
struct CarefulReader {
  /// What the reader noted on a story: a rule, and the part where it was noted down.
  struct Note: Sendable, Hashable {
    let rule: String
    let field: String?
  }

  /// A story and the notes on it.
  struct Reading: Sendable {
    let story: Story
    let notes: [Note]
  }

  /// Stories that the rules were written beside.
  ///
  /// Most were written for training; some were written to have faults that good stories lack.
  static let tunedOn = readings(in: "careful-reader")

  /// Stories of five other people, noted before the program read them; rules were mended by them
  /// later.
  static let others = readings(in: "careful-reader-others")

  /// Stories of eighteen people more, which no rule has been changed for since.
  static let apart = readings(in: "careful-reader-apart")

  private static func readings(in name: String) -> [Reading] {
    guard
      let path = Bundle.module.url(
        forResource: name, withExtension: "jsonl", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: path, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap { try? reading(of: Data($0.utf8)) }
  }

  private struct Line: Decodable {
    let notes: [String]
    let dimensions: [String]
    let status: StoryStatus
  }

  private static func reading(of data: Data) throws -> Reading {
    let line = try JSONDecoder().decode(Line.self, from: data)
    let texts = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    var story = Story(
      uid: texts["id"] as? String ?? "", dimensions: line.dimensions, status: line.status)
    for field in StoryField.allCases {
      try story.set(field, to: texts[field.rawValue] as? String ?? "")
    }
    return Reading(story: story, notes: line.notes.map(note))
  }

  private static func note(_ text: String) -> Note {
    let parts = text.split(separator: ":").map(String.init)
    return Note(rule: parts[0], field: parts.count > 1 ? parts[1] : nil)
  }
}
