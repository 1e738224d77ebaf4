import ArgumentParser
import Testing

@testable import StorybankCLI

@Suite struct `What completes a word` {
  private typealias Candidate = JournalCompletion.Candidate

  private let two = [
    Candidate(word: "12", meaning: "The double charge"), Candidate(word: "13", meaning: "Other"),
  ]

  @Test func `comes with its meaning in the form of each shell`() {
    #expect(JournalCompletion.lines(two, for: .zsh).first == "12:The double charge")
    #expect(JournalCompletion.lines(two, for: .fish).first == "12\tThe double charge")
    #expect(JournalCompletion.lines(two, for: .bash).first == "12  The double charge")
    let colon = [Candidate(word: "a:b", meaning: "x: y\n\tz")]
    #expect(JournalCompletion.lines(colon, for: .zsh) == ["a\\:b:x: y  z"])
  }

  @Test func `is inserted by bash alone when it is the last one left`() {
    #expect(JournalCompletion.lines(Array(two.prefix(1)), for: .bash) == ["12"])
  }

  @Test(arguments: ["$(touch x)", "`touch x`", "${HOME}", "\"a\" 'b' \\c", "a;b|c&d>e", "*?[x]~"])
  func `reaches bash without anything that it would expand`(hostile: String) {
    let lines = JournalCompletion.lines(
      [
        Candidate(word: "12", meaning: hostile), Candidate(word: "13", meaning: "Other"),
        Candidate(word: hostile, meaning: "a tag"),
      ], for: .bash)
    #expect(lines.count == 2)
    for mark in "$`\"'\\;|&<>*?[]{}()~!#" { #expect(!lines.joined().contains(mark)) }
  }
}
