import Testing

@testable import StoryMatcher

@Suite struct `A table by term` {
  @Test func `keeps what was put in, however many there are`() {
    var table = TermTable(filler: 0)
    let terms = (0..<5000).map { Term("word\($0)") }
    for (number, term) in terms.enumerated() { table.keep(number, for: term) }
    #expect(terms.enumerated().allSatisfy { table.value(of: $0.element) == $0.offset })
    #expect(table.value(of: Term("another")) == nil)
  }

  @Test func `takes the later of two values`() {
    var table = TermTable(filler: 0)
    table.keep(1, for: Term("one"))
    table.keep(2, for: Term("one"))
    #expect(table.value(of: Term("one")) == 2)
  }
}
