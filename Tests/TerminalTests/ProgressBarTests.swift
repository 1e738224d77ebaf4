import Testing

@testable import Terminal

@Suite("Progress bar")
struct ProgressBarTests {
  private func line(_ done: Int, of total: Int, after elapsed: Duration, width: Int = 80) -> String
  {
    ProgressBar.line(
      label: "Indexing", unit: "stories", done: done, total: total, elapsed: elapsed, width: width)
  }

  @Test func `it says the share, the rate and the time left`() {
    #expect(
      line(50, of: 200, after: .seconds(10))
        == "Indexing [#####---------------] 25%  50 of 200 stories  5.0 a second  30 s left")
  }

  @Test func `the time left is said in the units that people think in`() {
    #expect(line(10, of: 1000, after: .seconds(10)).hasSuffix("16 min 30 s left"))
    #expect(line(1, of: 8000, after: .seconds(1)).hasSuffix("2 h 13 min left"))
  }

  @Test func `a fast task has a rate without a fraction`() {
    #expect(line(500, of: 1000, after: .seconds(2)).contains("250 a second"))
  }

  @Test(arguments: [0, 1, 7, 20, 40, 60, 79, 200])
  func `it fits the terminal`(width: Int) {
    #expect(line(50, of: 200, after: .seconds(10), width: width).count <= max(0, width - 1))
  }

  @Test func `nothing to do is done`() {
    #expect(line(0, of: 0, after: .seconds(2)).contains("100%"))
  }
}
