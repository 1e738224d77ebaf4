import StoryModel

extension QuestionBank {
  /// Questions about difficult situations.
  static let difficultSituations: [Question] = [
    builtIn(
      "difficult-situations", ["resolution"],
      """
      Tell me about the most difficult customer you have dealt with. What happened, and how did \
      it end?
      """),
    builtIn(
      "difficult-situations", ["composure"],
      "Describe a time you faced an angry customer. How did you keep calm?"),
    builtIn(
      "difficult-situations", ["reflection"],
      """
      Think of a difficult conversation with a customer. What would you do differently if you \
      had it again today?
      """),
    builtIn(
      "difficult-situations", ["composure", "resolution"],
      """
      Give an example of an irate customer you helped. How did you handle the conversation, and \
      what was the outcome?
      """),
    builtIn(
      "difficult-situations", ["recognised-emotion"],
      """
      Tell me about noticing that a customer was upset before they said so. What gave it away, \
      and what did you do?
      """),
    builtIn(
      "difficult-situations", ["compassion"],
      """
      When did you have to give a customer bad news? How did you look after them while you told \
      them?
      """),
    builtIn(
      "difficult-situations", ["composure"],
      "Have you ever been treated unfairly by a customer? How did you respond in the moment?"),
    builtIn(
      "difficult-situations", ["resolution", "compassion"],
      "Describe winning back the trust of a customer who had been let down."),
    builtIn(
      "difficult-situations", ["compassion", "recognised-emotion"],
      "Tell me about helping a customer who was frightened, grieving or in tears."),
    builtIn(
      "difficult-situations", ["reflection"],
      "Tell me about a customer conversation that did not go well. What did you learn from it?"),
    builtIn(
      "difficult-situations", ["resolution", "compassion"],
      """
      Describe a mistake by you or your company that hurt a customer. How did you put it right \
      with them?
      """),
    builtIn(
      "difficult-situations", ["recognised-emotion", "compassion"],
      """
      Think of a customer who was rude or aggressive. What do you think they were really \
      feeling, and how did that shape your answer?
      """),
    builtIn(
      "difficult-situations", ["composure"],
      """
      How do you stay steady when several upset people want your attention at once? Tell me \
      about a time it happened.
      """),
    builtIn(
      "difficult-situations", ["resolution", "reflection"],
      """
      Was there ever a customer you could not satisfy? How did you leave it with them, and how \
      do you see it now?
      """),
  ]
}
