extension MemoryPrompts {
  /// Prompts for one signal, by its slug.
  static let bySignal: [String: [String]] = [
    "clarifying-questions": [
      """
      Think of a customer who could only say "it doesn't work". Which question of yours finally \
      brought out what was wrong?
      """,
      """
      When did a request make no sense to you until you asked one more thing? Try to remember \
      the exact question.
      """,
    ],
    "understood-first": [
      """
      Remember a time when you had the answer ready on your tongue and held it back. What did \
      you learn by waiting?
      """,
      """
      Think of a customer you visited, or whose day you watched, before you suggested anything. \
      What did you see there that surprised you?
      """,
    ],
    "pain-point": [
      """
      Think of a customer who complained about many small things. Which one thing lay under all \
      of them, and when did you see it?
      """,
      """
      When did a customer's voice change in the middle of a sentence, and you knew that this was \
      what hurt?
      """,
    ],
    "fitting-solution": [
      """
      Think of a customer who said "yes, that is just what I needed". What had they told you \
      that pointed you there?
      """,
      """
      When did you leave the usual offer in the drawer and put together something else because \
      of what one person had told you?
      """,
    ],
    "feedback-used": [
      """
      Think of a remark from a customer that stung a little and was right. What have you done \
      differently since that day?
      """,
      """
      When did you ring or write to somebody after the work was done and ask how it was? What \
      did you change?
      """,
    ],
    "recognised-emotion": [
      """
      Think of a customer who shouted and was really afraid, ashamed or tired. What made you see \
      it?
      """,
      "Think of a customer who went quiet. What did the silence mean, and how did you find out?",
    ],
    "composure": [
      """
      When did you feel your face go hot in front of a customer and answer gently all the same? \
      What helped you?
      """,
      """
      Remember a day when everybody in the queue was cross. What did you do with your voice, \
      your hands, your breath?
      """,
    ],
    "compassion": [
      """
      Think of a customer whose bad day you could not mend. What did you say or do to make it a \
      little easier?
      """,
      """
      When did somebody cry, or nearly cry, in front of you at work? What did you do in that \
      first minute?
      """,
    ],
    "resolution": [
      """
      Think of a complaint that ended better than it began. What was the last thing the two of \
      you said to each other?
      """,
      """
      Which unhappy customer came back to you later? What did you do, between the first angry \
      word and that day?
      """,
    ],
    "reflection": [
      """
      Which conversation with an upset customer would you like to have again? What is the first \
      thing you would change?
      """,
      "Think of a customer you lost, or let down. What do you do today because of them?",
    ],
    "extra-effort": [
      """
      When did you stay late, drive somewhere or ring around on behalf of a customer, although \
      your part was done?
      """,
      """
      Think of a problem that belonged to another department, or to nobody, and that you took on \
      so that a customer could rest.
      """,
    ],
    "empathic-motive": [
      """
      Think of a customer who reminded you of someone you love, or of yourself. What did you do \
      that you would not do for everyone?
      """,
      "When did the rule say no and everything you knew about the person in front of you say yes?",
    ],
    "customer-response": [
      """
      Think of a card, a message or a cake that reached you at work. Who sent it, and what had \
      you done?
      """,
      """
      Whose face changed when they saw what you had done for them? What were the first words \
      they said?
      """,
    ],
    "prioritised": [
      """
      Remember a morning when three customers wanted you at once. Whom did you call first, and \
      what made you choose them?
      """,
      """
      Think of a week when you had too few hands. Which customer had to wait, and why was that \
      the right one?
      """,
    ],
    "customer-and-business": [
      """
      Think of a refund, a discount or an exception you had to think about twice. What spoke for \
      it, and what spoke against it?
      """,
      """
      When did you stand up for a customer in front of your boss, or for your firm in front of a \
      customer?
      """,
    ],
    "long-term": [
      """
      When did you talk a customer out of spending money with you? What became of them a year or \
      two later?
      """,
      """
      Think of a customer who has been with you for years. Which early choice of yours cost \
      something at the time?
      """,
    ],
    "managed-expectations": [
      """
      When did you have to say "not by Friday", or simply no? Remember the words you used and \
      what followed.
      """,
      """
      Think of a promise that was about to slip. When did you pick up the phone, and what did \
      you tell the customer?
      """,
    ],
    "unspoken-need": [
      """
      Think of a customer who would never have asked. What did you see in their hands, their \
      face or their figures?
      """,
      """
      Remember a passing remark that a customer thought nothing of and that made you think. What \
      did they need?
      """,
    ],
    "foresight": [
      """
      When did you see trouble coming towards a customer while they were busy with something \
      else? What were the first signs?
      """,
      """
      Think of a holiday, a move or a big change that could have gone badly for your customers. \
      What had you prepared?
      """,
    ],
    "unasked-solution": [
      """
      When did you ring a customer first, with the answer ready, about something they had not \
      noticed yet?
      """,
      """
      Think of something you slipped into an order, or added to a letter, because you knew that \
      they would need it.
      """,
    ],
    "innovation": [
      """
      Have you watched a customer make do with tape, paper or a clever trick? What new thing \
      came of it later?
      """,
      """
      Which thing that your customers use today began with an idea of yours? Go back to the \
      person who made you think of it.
      """,
    ],
    "initiative": [
      """
      When did you say "somebody should do something about this" about your customers, and then \
      it was you who did?
      """,
      """
      Think of a habit, a message or a welcome that you began on your own and that made \
      customers come back.
      """,
    ],
    "evaluated-experience": [
      """
      When did you stand in your own queue, fill in your own form or ring your own number? What \
      was it like?
      """,
      """
      Remember a number or a survey about your customers that did not match what you saw. How \
      did you find out the truth?
      """,
    ],
    "sought-input": [
      """
      Which customers did you ask before you changed something? Picture the table, or the call, \
      and the thing that surprised you.
      """,
      """
      Think of the customer who knows your service best, or grumbles most. When did you ask for \
      their ideas?
      """,
    ],
    "broad-effect": [
      """
      Think of one person's complaint that showed you a fault everybody was meeting. What is \
      different for all of them now?
      """,
      "Which sign, form, page or routine of yours has helped people whom you have never met?",
    ],
  ]
}
