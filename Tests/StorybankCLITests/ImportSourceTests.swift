import StoryModel
import Testing

@testable import StorybankCLI

@Suite("Stories to be imported") struct ImportSourceTests {
  @Test(arguments: [(1_000, 1), (6_000, 2)])
  func `are read once where they are few, and twice where they are many`(
    length: Int, readings: Int
  ) throws {
    let stories = (1...1_000).map { (number: Int) in
      Story(
        id: number, uid: "s\(number)", title: "Story \(number)",
        situation: String(repeating: "x", count: length))
    }
    var count = 0
    let source = try ImportSource { body in
      count += 1
      try stories.forEach(body)
    }
    #expect(source.count == 1_000 && source.numbers == Array(1...1_000))
    var found: [Story] = []
    try source.forEachStory { found.append($0) }
    #expect(found == stories)
    #expect(count == readings)
  }
}
