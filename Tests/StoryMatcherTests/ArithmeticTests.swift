import Testing

@testable import StoryMatcher

@Suite struct `The arithmetic of the matcher` {
  @Test func `knows exponentials and logarithms`() {
    #expect(Exponential.of(0) == 1)
    #expect(abs(Exponential.of(-1) - 0.36787944117144233) < 1e-12)
    #expect(abs(Exponential.of(-30) - 9.357622968840175e-14) < 1e-25)
    #expect(Exponential.of(-1000) == 0)
    #expect(abs(Logarithm.natural(10) - 2.302585092994046) < 1e-12)
    #expect(abs(Logarithm.natural(1.5) - 0.4054651081081644) < 1e-12)
  }
}
