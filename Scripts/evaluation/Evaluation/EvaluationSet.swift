import Foundation
import StoryModel

/// Questions, the stories of several candidates, and how well each story answers each question.
struct EvaluationSet {
  struct Question: Decodable {
    var id: String
    var text: String
    /// Slugs, the primary one first; empty where the question asks for none of the dimensions.
    var dims: [String]
  }

  /// The stories that one candidate would have in a journal.
  struct Bank {
    var name: String
    var stories: [Story]
  }

  var questions: [Question]
  var banks: [Bank]
  /// Grades from 1 (usable) to 3 (ideal) by question and uid of the story; what is missing is 0.
  var grades: [String: [String: Int]]

  private struct StoryLine: Decodable {
    var id: String
    var candidate: String
    var title: String
    var role: String?
    var situation: String?
    var task: String?
    var action: String?
    var result: String?
    var reflection: String?
    var customer_feeling: String?
    var motivation: String?
    var customer_response: String?
    var tags: [String]?
    var dims: [String]
  }

  /// The set that lies beside the script.
  static func standard() throws -> EvaluationSet {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("data")
    return try EvaluationSet(folder: folder)
  }

  /// Reads a set from `questions.jsonl`, `stories.jsonl` and `qrels.tsv`.
  init(folder: URL) throws {
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        .split(whereSeparator: \.isNewline)
    }
    let decoder = JSONDecoder()
    questions = try lines("questions.jsonl").map {
      try decoder.decode(Question.self, from: Data($0.utf8))
    }
    var stories: [String: [Story]] = [:]
    for line in try lines("stories.jsonl") {
      let line = try decoder.decode(StoryLine.self, from: Data(line.utf8))
      let number = (stories[line.candidate]?.count ?? 0) + 1
      stories[line.candidate, default: []].append(
        Story(
          id: number, uid: line.id, title: line.title, role: line.role ?? "",
          situation: line.situation ?? "", task: line.task ?? "", action: line.action ?? "",
          result: line.result ?? "", customerFeeling: line.customer_feeling ?? "",
          motivation: line.motivation ?? "", customerResponse: line.customer_response ?? "",
          reflection: line.reflection ?? "", dimensions: line.dims, tags: line.tags ?? [],
          status: .ready))
    }
    banks = stories.sorted { $0.key < $1.key }.map { Bank(name: $0.key, stories: $0.value) }
    grades = [:]
    for line in try lines("qrels.tsv") {
      let columns = line.split(separator: "\t")
      guard columns.count >= 3, let grade = Int(columns[2]) else { continue }
      grades[String(columns[0]), default: [:]][String(columns[1])] = grade
    }
  }
}
