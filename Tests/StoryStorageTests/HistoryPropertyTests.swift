import FoundationEssentials
import StoryModel
import Testing

@testable import StoryStorage

@Suite struct HistoryPropertyTests {
  /// What a person can see of a journal: the stories and the trash.
  private struct State: Equatable {
    var stories: [Story]
    var trash: [Int]

    init(_ journal: Journal) throws {
      stories = try journal.stories()
      trash = try journal.trash().map(\.story.id).sorted()
    }
  }

  @Test(arguments: Array<UInt64>(1...12))
  func `undo goes back through any changes to the beginning, state by state`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try withJournal { journal, clock in
      var states = [try State(journal)]
      for step in 1...30 {
        clock.advance(by: Int.random(in: 0...2, using: &random))
        try change(journal, step, using: &random)
        let state = try State(journal)
        if state != states.last { states.append(state) }
      }
      while states.count > 1 {
        let before = try State(journal)
        #expect(before.stories == states.removeLast().stories)
        _ = try #require(try journal.undo())
        let expected = try #require(states.last)
        let state = try State(journal)
        #expect(state.stories == expected.stories)
        // What was added is in the trash now, and nothing else is there that was not.
        #expect(Set(state.trash).isSuperset(of: expected.trash))
      }
      #expect(try journal.undo() == nil)
      #expect(try journal.counts().total == 0)
    }
  }

  /// Does one thing that a person could do.
  private func change(
    _ journal: Journal, _ step: Int, using random: inout SeededGenerator
  ) throws {
    let live = try journal.summaries().map(\.id)
    let some = live.filter { _ in Int.random(in: 0...2, using: &random) == 0 }
    switch Int.random(in: 0...6, using: &random) {
    case 0, 1: _ = try journal.add(.sample(step))
    case 2:
      guard let id = live.randomElement(using: &random), var story = try journal.story(id) else {
        return
      }
      story.result = "Step \(Int.random(in: 0...3, using: &random))"
      story.status = StoryStatus.allCases.randomElement(using: &random) ?? .draft
      _ = try journal.save(story, expecting: nil)
    case 3: _ = try journal.delete(some)
    case 4:
      let trash = try journal.trash().map(\.story.id)
      _ = try journal.restore(trash.filter { _ in Bool.random(using: &random) })
    case 5: _ = try journal.setTags(adding: ["step\(step % 3)"], removing: ["billing"], on: some)
    default:
      var known = some.prefix(1).compactMap { try? journal.story($0) }
      for index in known.indices { known[index].title = "Imported \(step)" }
      _ = try journal.importStories(known + [.sample(1000 + step)])
    }
  }
}
