import Testing

@testable import StoryMatcher

@Suite struct `Ranking by words` {
  private func scores(_ documents: [[Int: Double]], terms: [Int], length: Double = 10) -> [Double] {
    var ranking = WordRanking(termCount: 3)
    for document in documents {
      let counts = document.sorted { $0.key < $1.key }
      ranking.append(
        WordRanking.Document(
          counts: counts.map { (term: Int32($0.key), count: Float($0.value)) }, length: length))
    }
    return ranking.scores(for: terms)
  }

  @Test func `gives weight to a word that most texts have`() {
    let scores = scores([[0: 1], [0: 1], [0: 1], [:]], terms: [0])
    #expect(scores[0] > 0)
    #expect(scores[3] == 0)
  }

  @Test func `gives a rare word more than a common one`() {
    let scores = scores([[0: 1], [1: 1], [1: 1], [1: 1]], terms: [0, 1])
    #expect(scores[0] > scores[1])
  }

  @Test func `does not add up repetition without end`() {
    let scores = scores([[0: 1], [0: 2], [0: 200]], terms: [0])
    #expect(scores[0] < scores[1] && scores[1] < scores[2])
    #expect(scores[2] < 3 * scores[0])
  }

  @Test func `counts only what is asked for`() {
    #expect(scores([[0: 1, 1: 4], [0: 1]], terms: [0]) == scores([[0: 1], [0: 1]], terms: [0]))
    #expect(scores([[0: 1]], terms: []) == [0])
  }
}

@Suite struct `The manner of a story` {
  private func add(_ word: Words.Word, to manner: inout StoryManner) {
    manner.add(word.term, kind: StoryManner.WordKind(word))
  }

  private func manner(_ text: String) -> StoryManner {
    var manner = StoryManner()
    Words.scan(text) { add($0, to: &manner) }
    return manner
  }

  @Test func `counts who acts, figures and vague words`() {
    let manner = manner("We sort of helped 12 people; I rang my sister and stuff, in the end.")
    #expect(manner.we == 1)
    #expect(manner.i == 2)
    #expect(manner.numbers == 1)
    #expect(manner.vague == 3)
    #expect(manner.words == 15)
  }

  @Test func `finds no phrase across two parts`() {
    var manner = StoryManner()
    Words.scan("a sort") { add($0, to: &manner) }
    manner.endPart()
    Words.scan("of delivery") { add($0, to: &manner) }
    #expect(manner.vague == 0)
  }
}
