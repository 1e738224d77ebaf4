import StoryModel

extension QuestionBank {
  /// Questions about improving the whole experience.
  static let improvingExperience: [Question] = [
    builtIn(
      "improving-experience", ["initiative"],
      "Tell me about an initiative of yours that raised customer satisfaction or loyalty."),
    builtIn(
      "improving-experience", ["evaluated-experience"],
      """
      Describe how you evaluated the experience customers were getting from a product or \
      service.
      """),
    builtIn(
      "improving-experience", ["sought-input"],
      "When did you go to key customers for their input? What did you do with what they told you?"),
    builtIn(
      "improving-experience", ["broad-effect"],
      """
      Give an example of a change you made that improved things for many customers, not just \
      one.
      """),
    builtIn(
      "improving-experience", ["evaluated-experience"],
      """
      Tell me about putting yourself through your own service as a customer would. What did you \
      find?
      """),
    builtIn(
      "improving-experience", ["broad-effect", "initiative"],
      "Describe a time one customer's complaint led you to fix something for all of them."),
    builtIn(
      "improving-experience", ["evaluated-experience", "initiative"],
      """
      How have you measured whether customers were satisfied, and what did you do about the \
      result?
      """),
    builtIn(
      "improving-experience", ["evaluated-experience", "initiative"],
      """
      Tell me about finding out why customers were leaving and what you started in order to keep \
      them.
      """),
    builtIn(
      "improving-experience", ["sought-input", "broad-effect"],
      """
      Describe involving customers in a change to your service from the start. Whom did you ask, \
      and what did it alter?
      """),
    builtIn(
      "improving-experience", ["broad-effect", "initiative"],
      "What hurdle have you removed that used to annoy every customer who came across it?"),
    builtIn(
      "improving-experience", ["initiative"],
      "Tell me about something you improved for customers without being told to."),
    builtIn(
      "improving-experience", ["sought-input", "evaluated-experience"],
      "How have you found out what customers think when they do not complain?"),
    builtIn(
      "improving-experience", ["initiative", "evaluated-experience"],
      """
      What have you done that made customers come back more often? How do you know that it \
      worked?
      """),
    builtIn(
      "improving-experience", ["evaluated-experience", "broad-effect"],
      """
      Walk me through a customer's experience with your service from first contact to last. \
      Where did you make it better?
      """),
  ]
}
