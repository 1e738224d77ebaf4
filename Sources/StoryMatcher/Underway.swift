import Dispatch
import Synchronization

/// A value that is being made on another core while this one goes on.
///
/// Values are made one after the other, in the order in which they were begun.
package final class Underway<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  /// Begins to make a value.
  package init(_ make: @escaping @Sendable () -> Value) {
    inTurn.async {
      let value = make()
      self.made.withLock { $0 = value }
      self.isMade.signal()
    }
  }

  /// Waits until the value is made.
  package func value() -> Value {
    isMade.wait()
    defer { isMade.signal() }
    guard let value = made.withLock({ $0 }) else {
      preconditionFailure("the signal comes after the value")
    }
    return value
  }
}

private let inTurn = DispatchQueue(label: "storybank.underway", qos: .userInitiated)
