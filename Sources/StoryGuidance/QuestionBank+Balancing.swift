import StoryModel

extension QuestionBank {
  /// Questions about prioritising and balancing.
  static let balancing: [Question] = [
    builtIn(
      "balancing", ["prioritised"],
      """
      Tell me about a time several customers needed you at once. How did you decide who came \
      first?
      """),
    builtIn(
      "balancing", ["prioritised", "managed-expectations"],
      """
      Describe a week in which customers' deadlines clashed. How did you set priorities, and \
      what did you tell those who had to wait?
      """),
    builtIn(
      "balancing", ["customer-and-business"],
      "Give an example of balancing what a customer wanted with what your company needed."),
    builtIn(
      "balancing", ["long-term"],
      "When did you choose a customer's long-term satisfaction over a short-term gain?"),
    builtIn(
      "balancing", ["managed-expectations"],
      """
      Tell me about managing a customer's expectations so that you did not promise something \
      unreasonable.
      """),
    builtIn(
      "balancing", ["managed-expectations"],
      """
      Describe a time you had to say no to a customer. How did you do it, and what could you \
      offer them instead?
      """),
    builtIn(
      "balancing", ["long-term", "customer-and-business"],
      """
      Have you ever advised a customer against buying something? What did it cost, and what came \
      of it later?
      """),
    builtIn(
      "balancing", ["managed-expectations", "customer-and-business"],
      "Tell me about a customer with an unrealistic demand. How did you bring it within reach?"),
    builtIn(
      "balancing", ["customer-and-business"],
      """
      Describe a situation in which company rules and a customer's interest pulled in different \
      directions. How did you weigh them?
      """),
    builtIn(
      "balancing", ["prioritised"],
      """
      When did you have too little time or too few people for everything your customers wanted? \
      What came first, and why?
      """),
    builtIn(
      "balancing", ["managed-expectations"],
      """
      Tell me about a promise to a customer that was about to slip. When and how did you tell \
      them?
      """),
    builtIn(
      "balancing", ["customer-and-business", "long-term"],
      """
      Describe a decision that was good for a customer but cost your company money. How did you \
      justify it?
      """),
    builtIn(
      "balancing", ["prioritised", "customer-and-business"],
      """
      How have you made sure that a demanding customer did not take the time your quieter ones \
      needed?
      """),
    builtIn(
      "balancing", ["long-term"],
      "Tell me about a customer relationship that lasted because of a choice you made early on."),
  ]
}
