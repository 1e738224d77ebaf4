extension MemoryPrompts {
  /// Prompts for a whole dimension, by its slug.
  static let byDimension: [String: [String]] = [
    "listening": [
      """
      Think of a customer you misjudged at first. What did they tell you, once you let them \
      talk, that changed your mind?
      """,
      """
      Picture the last conversation in which you said very little and the customer left looking \
      relieved. What were they telling you?
      """,
    ],
    "difficult-situations": [
      """
      Which customer were you still talking to in your head on the way home? Start with the \
      moment it turned hard.
      """,
      """
      Think of a call you would rather not have picked up. Who was on the line, and what had \
      happened to them?
      """,
    ],
    "above-and-beyond": [
      """
      Think of something you did for a customer that nobody would have noticed if you had left \
      it undone.
      """,
      "Which customer would still know your name today? Go back to the day they learned it.",
    ],
    "balancing": [
      """
      Think of a day when you could not make everybody happy. Whom did you disappoint, and how \
      did you choose?
      """,
      """
      When were you caught between what a customer wanted and what your employer could give? \
      Remember how it felt in the middle.
      """,
    ],
    "anticipating": [
      """
      Think of a customer who asked you, "How did you know?" What had you noticed, and what had \
      you done?
      """,
      "When did you do something for a customer today that they would only be glad of next month?",
    ],
    "improving-experience": [
      """
      What is easier for your customers today than when you started? Think of the first small \
      step you took towards it.
      """,
      """
      Think of something that annoyed your customers every day and that everybody at work had \
      got used to.
      """,
    ],
  ]
}
