import StoryGuidance
import StoryModel
import Testing

@Suite struct `The built-in guidance` {
  static let signals: [String: [String]] = [
    "listening": [
      "clarifying-questions", "understood-first", "pain-point", "fitting-solution", "feedback-used",
    ],
    "difficult-situations": [
      "recognised-emotion", "composure", "compassion", "resolution", "reflection",
    ],
    "above-and-beyond": ["extra-effort", "empathic-motive", "customer-response"],
    "balancing": ["prioritised", "customer-and-business", "long-term", "managed-expectations"],
    "anticipating": ["unspoken-need", "foresight", "unasked-solution", "innovation"],
    "improving-experience": [
      "initiative", "evaluated-experience", "sought-input", "broad-effect",
    ],
  ]

  @Test(arguments: signals.keys.sorted())
  func `has at least twelve questions for a dimension, and asks for each of its signals twice`(
    dimension: String
  ) {
    let questions = QuestionBank.questions.filter { $0.dimension == dimension }
    #expect(questions.count >= 12)
    for signal in Self.signals[dimension] ?? [] {
      #expect(questions.count { $0.signals.contains(signal) } >= 2, "\(signal)")
    }
    #expect(Set(questions.flatMap(\.signals)).isSubset(of: Self.signals[dimension] ?? []))
  }

  @Test func `asks no question twice and marks all as built in`() {
    let questions = QuestionBank.questions
    #expect(Set(questions.map(\.text)).count == questions.count)
    #expect(questions.allSatisfy { $0.origin == .builtIn && $0.id == nil })
    #expect(Set(questions.compactMap(\.dimension)) == Set(Self.signals.keys))
  }

  @Test(arguments: signals.keys.sorted())
  func `has a memory prompt for a dimension and each of its signals`(dimension: String) {
    #expect(!MemoryPrompts.prompts(dimension: dimension, signal: nil).isEmpty)
    for signal in Self.signals[dimension] ?? [] {
      #expect(!MemoryPrompts.prompts(dimension: dimension, signal: signal).isEmpty, "\(signal)")
      #expect(SignalAdvice[signal] != nil, "\(signal)")
    }
  }

  @Test func `has nothing to say about what the user added`() {
    #expect(MemoryPrompts.prompts(dimension: "leadership", signal: nil).isEmpty)
    #expect(SignalAdvice["leadership"] == nil)
  }

  @Test(arguments: StoryField.allCases)
  func `asks for a field in whole sentences`(field: StoryField) {
    let prompt = EntryPrompts[field]
    #expect(prompt.prompt.contains("?"))
    #expect(!prompt.label.isEmpty && !prompt.hint.isEmpty && prompt.advice.hasSuffix("."))
  }

  @Test func `leaves no gap or double space where a line was folded`() {
    let texts =
      QuestionBank.questions.map(\.text)
      + StoryField.allCases.flatMap { [EntryPrompts[$0].prompt, EntryPrompts[$0].advice] }
    for text in texts {
      #expect(!text.contains("  ") && !text.contains("\n") && text.first != " ")
    }
  }
}
