import StoryModel
import Testing

@testable import StoryExchange

@Suite struct `A list of questions` {
  private func read(_ text: String, file: String? = nil) throws -> [Question] {
    try QuestionList.read(Array(text.utf8), file: file, dimensions: ["listening", "balancing"])
  }

  @Test func `is a question a line, without bullets, numbers and remarks`() throws {
    let questions = try read(
      "# First round\n- One?\n\n2. Two?\n3) Three, \"quoted?\n• Four?\nFive?\nOne?\n")
    #expect(questions.map(\.text) == ["One?", "Two?", "Three, \"quoted?", "Four?", "Five?"])
    #expect(questions.allSatisfy { $0.dimension == nil && $0.origin == .own })
  }

  @Test func `may be a table with dimensions`() throws {
    let questions = try read("Round;Question;Dimension\n1;\"One; or two?\";listening\n2;Two?;\n")
    #expect(questions.map(\.text) == ["One; or two?", "Two?"])
    #expect(questions.map(\.dimension) == ["listening", nil])
  }

  @Test func `names the line of a dimension that does not exist`() {
    let error = #expect(throws: ExchangeError.self) {
      try read("question,dimension\nOne?,listening\nTwo?,nope\n", file: "q.csv")
    }
    #expect(
      error?.description == "q.csv, line 3, key \"dimension\": there is no dimension \"nope\"")
  }

  @Test func `must be UTF-8, and may be empty`() throws {
    #expect(throws: ExchangeError.self) {
      try QuestionList.read([0x41, 0xFF], file: nil, dimensions: [])
    }
    #expect(try read("").isEmpty)
    #expect(try read("question\n").isEmpty)
  }
}
