import StoryModel

extension QuestionBank {
  /// Questions about anticipating unspoken needs.
  static let anticipating: [Question] = [
    builtIn(
      "anticipating", ["unspoken-need", "unasked-solution"],
      "Tell me about offering a customer a solution they did not know they needed."),
    builtIn(
      "anticipating", ["foresight", "unspoken-need"],
      "Describe a time you foresaw what a customer would need before they did."),
    builtIn(
      "anticipating", ["innovation"],
      """
      Give an example of a new product or service that came from something you understood about \
      customers.
      """),
    builtIn(
      "anticipating", ["innovation"],
      """
      When did watching or talking with customers show you a chance to do something new? What \
      came of it?
      """),
    builtIn(
      "anticipating", ["foresight"],
      """
      Tell me about seeing a problem coming for a customer and dealing with it before it reached \
      them.
      """),
    builtIn(
      "anticipating", ["unspoken-need"],
      """
      Describe noticing that a customer needed something they had not mentioned. What did you \
      see?
      """),
    builtIn(
      "anticipating", ["unasked-solution"],
      "When did you offer a customer help or advice they had not asked for? How was it received?"),
    builtIn(
      "anticipating", ["foresight"],
      """
      Tell me about planning ahead so that a change or a busy period would be easy on your \
      customers.
      """),
    builtIn(
      "anticipating", ["unasked-solution", "foresight"],
      """
      Describe a time you got in touch with a customer about a problem before they had noticed \
      it.
      """),
    builtIn(
      "anticipating", ["unspoken-need", "foresight"],
      "Tell me about a passing remark from a customer that told you what they would need next."),
    builtIn(
      "anticipating", ["unspoken-need", "unasked-solution"],
      """
      How has knowing a customer's life or line of work helped you suggest something before they \
      thought of it?
      """),
    builtIn(
      "anticipating", ["innovation", "unspoken-need"],
      """
      What idea of yours became something customers now use? What had you noticed that led to \
      it?
      """),
    builtIn(
      "anticipating", ["foresight", "unasked-solution"],
      "Give an example of having the next step ready before the customer asked for it."),
    builtIn(
      "anticipating", ["unspoken-need", "unasked-solution"],
      """
      Think of a customer who was too shy, proud or busy to ask for help. How did you know, and \
      what did you offer?
      """),
  ]
}
