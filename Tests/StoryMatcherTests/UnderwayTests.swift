import Synchronization
import Testing

@testable import StoryMatcher

@Suite struct `Values underway` {
  @Test func `are made one after the other, in the order in which they were begun`() {
    let begun = Mutex<[Int]>([])
    let running = Mutex((now: 0, most: 0))
    let underway = (0..<50).map { number in
      Underway {
        begun.withLock { $0.append(number) }
        running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        // Long enough that another would begin meanwhile, were it let.
        let sum = (0..<20_000).reduce(0, &+)
        running.withLock { $0.now -= 1 }
        return number + sum - sum
      }
    }
    // Asked for from the last on, since the order of asking must not matter.
    #expect(underway.reversed().map { $0.value() } == (0..<50).reversed())
    #expect(begun.withLock(\.self) == Array(0..<50))
    #expect(running.withLock(\.most) == 1)
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
