import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a body makes of each element, in their order; made on every core, so that the body must
  /// take long enough to be worth it.
  package func mapOnEveryCore<Made: Sendable>(_ body: @Sendable (Element) -> Made) -> [Made] {
    let made = Mutex<[Int: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { position in
      let one = body(self[position])
      made.withLock { $0[position] = one }
    }
    return made.withLock { made in indices.compactMap { made[$0] } }
  }

  /// What a body makes of each element while it changes it in place, in their order; made on every core.
  mutating func changeOnEveryCore<Made: Sendable>(
    _ body: @Sendable (_ position: Int, _ element: inout Element) -> Made
  ) -> [Made] {
    let made = Mutex<[Int: Made]>([:])
    withUnsafeMutableBufferPointer { elements in
      // Safe because each position is visited once, and so by one thread.
      nonisolated(unsafe) let elements = elements
      DispatchQueue.concurrentPerform(iterations: elements.count) { position in
        let one = body(position, &elements[position])
        made.withLock { $0[position] = one }
      }
    }
    return made.withLock { made in indices.compactMap { made[$0] } }
  }

  /// The elements in their order, in groups of so many and a last one of the rest.
  func grouped(by size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min(count, $0 + size)]) }
  }
}
