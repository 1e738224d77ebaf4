import StoryModel

extension QuestionBank {
  /// Questions about going above and beyond.
  static let aboveAndBeyond: [Question] = [
    builtIn(
      "above-and-beyond", ["extra-effort"],
      "Tell me about a time you went above and beyond for a customer."),
    builtIn(
      "above-and-beyond", ["extra-effort", "empathic-motive"],
      """
      Describe a time you did more for a customer than you had to. Why did you do it: was it a \
      rule, or something you understood about them?
      """),
    builtIn(
      "above-and-beyond", ["extra-effort", "customer-response"],
      "Give an example of exceptional service you gave. How did the customer respond?"),
    builtIn(
      "above-and-beyond", ["extra-effort"],
      "When did you help a customer with something that was not your job?"),
    builtIn(
      "above-and-beyond", ["empathic-motive"],
      """
      Tell me about an exception you made for a customer. What in their situation made you \
      decide to make it?
      """),
    builtIn(
      "above-and-beyond", ["extra-effort", "empathic-motive"],
      "Which piece of customer service are you proudest of, and why?"),
    builtIn(
      "above-and-beyond", ["customer-response", "extra-effort"],
      "What is the best thank-you you have had from a customer, and what had you done to earn it?"),
    builtIn(
      "above-and-beyond", ["empathic-motive"],
      """
      Tell me about a time you put yourself in a customer's place and it changed what you did \
      for them.
      """),
    builtIn(
      "above-and-beyond", ["extra-effort", "customer-response"],
      """
      Describe a time you surprised a customer with how much trouble you took. What did they \
      say?
      """),
    builtIn(
      "above-and-beyond", ["extra-effort", "empathic-motive"],
      "Have you ever given your own time to help a customer? What moved you to do it?"),
    builtIn(
      "above-and-beyond", ["extra-effort", "empathic-motive"],
      "Tell me about helping a customer whom others had already turned away."),
    builtIn(
      "above-and-beyond", ["empathic-motive", "customer-response"],
      """
      Describe a small thing you did for a customer that meant a lot to them. How did you know \
      it did?
      """),
    builtIn(
      "above-and-beyond", ["customer-response", "extra-effort"],
      """
      Give an example of a customer who stayed with you, or recommended you, because of \
      something extra you did.
      """),
    builtIn(
      "above-and-beyond", ["empathic-motive"],
      """
      When did knowing a customer's personal circumstances lead you to do something you would \
      not normally do?
      """),
  ]
}
