/// Shows on standard error how far a long task is, once it has taken a second.
///
/// Nothing is shown where standard error is no terminal.
public struct ProgressBar {
  private let label: String
  private let unit: String
  private let total: Int
  private let console: Console
  private let start = ContinuousClock.now
  private var shownAt: ContinuousClock.Instant?

  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)

  /// Makes a bar.
  ///
  /// - Parameters:
  ///   - label: What is being done, as in `Indexing`.
  ///   - unit: What is counted, as in `stories`.
  ///   - total: How many there are.
  ///   - console: Where it is shown.
  public init(label: String, unit: String, total: Int, console: Console) {
    self.label = label
    self.unit = unit
    self.total = total
    self.console = console
  }

  /// Shows how many are done, where the time has come.
  public mutating func show(_ done: Int) {
    guard console.isErrorTerminal else { return }
    let now = ContinuousClock.now
    guard now - start >= Self.patience, shownAt.map({ now - $0 >= Self.pause }) ?? true else {
      return
    }
    shownAt = now
    let line = Self.line(
      label: label, unit: unit, done: done, total: total, elapsed: now - start,
      width: console.width)
    _ = System.write(Array("\r\u{1B}[K\(line)".utf8), to: 2)
  }

  /// Takes the bar away.
  public func finish() {
    if shownAt != nil { _ = System.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }

  /// The bar as text: share, count, rate and the time left, in at most `width - 1` columns.
  static func line(
    label: String, unit: String, done: Int, total: Int, elapsed: Duration, width: Int
  ) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let percent = total > 0 ? done * 100 / total : 100
    var text = " \(percent)%  \(done) of \(total) \(unit)"
    if rate > 0 {
      text += rate < 10 ? "  \(tenths(rate)) a second" : "  \(Int(rate.rounded())) a second"
      text += "  \(time(Double(total - done) / rate)) left"
    }
    let room = width - 1 - label.count - text.count - 3
    guard room >= 8 else { return String((label + text).prefix(max(0, width - 1))) }
    let cells = min(30, room)
    let filled = total > 0 ? cells * done / total : cells
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: cells - filled)
    return "\(label) [\(bar)]\(text)"
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `5 s`, `2 min 5 s`, `1 h 2 min`.
  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }
}
