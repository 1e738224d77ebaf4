import StoryModel

extension QuestionBank {
  /// Questions about listening and understanding.
  static let listening: [Question] = [
    builtIn(
      "listening", ["clarifying-questions"],
      """
      Tell me about a time you had to ask a lot of questions and listen hard to find out exactly \
      what a customer's problem was.
      """),
    builtIn(
      "listening", ["clarifying-questions", "understood-first"],
      """
      Describe a customer who found it difficult to explain what was wrong. How did you help \
      them put it into words?
      """),
    builtIn(
      "listening", ["feedback-used"],
      """
      Give an example of asking a customer for feedback. What did they say, and how did you use \
      it to improve?
      """),
    builtIn(
      "listening", ["understood-first", "fitting-solution"],
      """
      When did a customer ask you for one thing and, once you had listened, turn out to need \
      another?
      """),
    builtIn(
      "listening", ["pain-point"],
      """
      Think of a customer with a long list of complaints. How did you work out which one really \
      mattered to them?
      """),
    builtIn(
      "listening", ["understood-first"],
      "Tell me about holding back your advice until you understood a customer's whole situation."),
    builtIn(
      "listening", ["fitting-solution"],
      """
      Describe a solution you shaped around what one customer had told you. How did you know \
      that it suited them?
      """),
    builtIn(
      "listening", ["understood-first", "clarifying-questions"],
      """
      Have you ever misunderstood what a customer needed? How did you find out, and what did you \
      do then?
      """),
    builtIn(
      "listening", ["feedback-used"],
      """
      What is the most useful criticism a customer has given you, and what did you change \
      because of it?
      """),
    builtIn(
      "listening", ["pain-point", "clarifying-questions"],
      """
      Tell me about a complaint that was really about something else. How did you hear what lay \
      behind it?
      """),
    builtIn(
      "listening", ["clarifying-questions", "understood-first"],
      """
      How do you go about getting to know a new customer's needs? Walk me through one first \
      meeting.
      """),
    builtIn(
      "listening", ["clarifying-questions", "fitting-solution"],
      """
      How do you make sure that you have understood a customer correctly before you start work? \
      Give a real example.
      """),
    builtIn(
      "listening", ["pain-point", "fitting-solution"],
      """
      Describe a time the standard answer was wrong for a customer. What did you learn about \
      them that led you to a better one?
      """),
    builtIn(
      "listening", ["feedback-used"],
      """
      When did you go back to a customer after the work was done, and what is different now \
      because you asked?
      """),
  ]
}
