extension SignalAdvice {
  /// What is said of each built-in signal, by its slug.
  static let all: [String: SignalAdvice] = [
    "clarifying-questions": .init(
      shown: "asked until you knew exactly what the problem was",
      advice: "Add a question you asked the customer and what their answer changed."),
    "understood-first": .init(
      shown: "took in the whole situation before you decided anything",
      advice: """
        Say what you found out about the customer's situation before you settled on an answer.
        """),
    "pain-point": .init(
      shown: "found what really hurt the customer",
      advice: "Name the one thing that troubled this customer most, and how you came to see it."),
    "fitting-solution": .init(
      shown: "gave the customer something that met their real need",
      advice: "Say how what you delivered answered the need they had told you about."),
    "feedback-used": .init(
      shown: "asked for feedback and changed something because of it",
      advice: """
        Add what the customer told you when you asked for their opinion, and what you changed \
        afterwards.
        """),
    "recognised-emotion": .init(
      shown: "saw what the customer was feeling",
      advice: "Say what the customer felt and which words, tone or gesture told you so."),
    "composure": .init(
      shown: "stayed calm when it got hard",
      advice: "Describe the hardest moment and what you did to stay calm in it."),
    "compassion": .init(
      shown: "treated the customer with care",
      advice: "Add something kind that you said or did because they were upset."),
    "resolution": .init(
      shown: "brought it to a close with the customer",
      advice: "Say how it ended: what was settled, and how the two of you parted."),
    "reflection": .init(
      shown: "thought about what you would do differently",
      advice: "Add one thing that you would do differently with this customer today."),
    "extra-effort": .init(
      shown: "did more than your job asked of you",
      advice: "Say what you were expected to do, and then what you did on top of it."),
    "empathic-motive": .init(
      shown: "acted because you understood the customer's situation",
      advice: """
        Say why you did it: what you understood about this customer that a rule could not tell \
        you.
        """),
    "customer-response": .init(
      shown: "saw how the customer responded",
      advice: "Add what the customer said or did afterwards, as closely as you remember it."),
    "prioritised": .init(
      shown: "decided whose need came first, and why",
      advice: "Name the needs that competed, and say how you chose which came first."),
    "customer-and-business": .init(
      shown: "weighed what was good for the customer and for the business",
      advice: """
        Say what the customer stood to gain, what it meant for the business, and how you weighed \
        the two.
        """),
    "long-term": .init(
      shown: "chose what would last over what was quick",
      advice: """
        Say what you gave up at the time, and what it brought the customer or the relationship \
        later.
        """),
    "managed-expectations": .init(
      shown: "told the customer plainly what they could expect",
      advice: """
        Add what you told the customer they could and could not count on, and when you told them.
        """),
    "unspoken-need": .init(
      shown: "noticed a need that the customer had not mentioned",
      advice: "Say what you noticed that told you about a need before the customer spoke of it."),
    "foresight": .init(
      shown: "thought ahead on the customer's behalf",
      advice: "Say what you saw coming for the customer, and how early you saw it."),
    "unasked-solution": .init(
      shown: "offered help before you were asked",
      advice: "Make clear that the customer had not asked, and say how you made the offer."),
    "innovation": .init(
      shown: "turned what you knew about customers into something new",
      advice: """
        Describe the new thing that came of it, and what you knew about customers that led to it.
        """),
    "initiative": .init(
      shown: "started something to make customers happier",
      advice: "Say what you started yourself, and what made you start it."),
    "evaluated-experience": .init(
      shown: "looked at what customers really live through",
      advice: """
        Say how you found out what the experience was really like for customers, and what you saw.
        """),
    "sought-input": .init(
      shown: "went to customers for their views",
      advice: "Say which customers you asked, why you chose them, and what they told you."),
    "broad-effect": .init(
      shown: "made things better for many customers, not only one",
      advice: "Say how many other customers were better off, and how you know."),
  ]
}
