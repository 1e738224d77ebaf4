import Synchronization
import Testing

@testable import StoryMatcher

@Suite struct `Values underway` {
  @Test func `are made one after the other, in the order in which they were begun`() {
    let begun = Mutex<[Int]>([])
    let underway = (0..<200).map { number in
      Underway {
        begun.withLock { $0.append(number) }
        return number * number
      }
    }
    // Asked for from the last on, since the order of asking must not matter.
    #expect(underway.reversed().map { $0.value() } == (0..<200).reversed().map { $0 * $0 })
    #expect(begun.withLock(\.self) == Array(0..<200))
  }

  @Test func `may be asked for more than once`() {
    let underway = Underway { "made" }
    #expect(underway.value() == underway.value())
  }

  @Test func `may be made with every core`() {
    let squares = Underway { Array(0..<50).mapOnEveryCore { $0 * $0 } }
    #expect(squares.value() == (0..<50).map { $0 * $0 })
  }
}
