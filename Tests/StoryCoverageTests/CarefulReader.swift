import Foundation
import StoryModel

/// Stories with what a careful reader noted on them, before the program said anything.
///
/// Most were written for training; some were written to have faults that good stories lack. The
/// notes leave out `unmarked-claim` and `unproven-tag`, which no reading can judge.
struct CarefulReader {
  /// A story and the notes on it, each a rule, with the part where it has one.
  struct Reading: Sendable {
    let story: Story
    let notes: Set<String>
  }

  static let all: [Reading] = {
    guard
      let path = Bundle.module.url(
        forResource: "careful-reader", withExtension: "jsonl", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: path, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap { try? reading(of: Data($0.utf8)) }
  }()

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
    return Reading(story: story, notes: Set(line.notes))
  }
}
