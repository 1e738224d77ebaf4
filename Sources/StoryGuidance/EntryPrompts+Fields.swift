public import StoryModel

extension EntryPrompts {
  /// What is asked for a field.
  public static subscript(field: StoryField) -> EntryPrompt {
    switch field {
    case .title:
      EntryPrompt(
        label: "Title",
        prompt: "If you told this to a friend, what would you call it?",
        hint: """
          Three to seven words that bring it back at once, such as "The man at the gate".
          """,
        advice: """
          Give the story a short name, so that you can find it quickly when the question comes.
          """)
    case .date:
      EntryPrompt(
        label: "When",
        prompt: "When was it? A day, a month or only the year will do.",
        hint: """
          2024, 2024-03 or 2024-03-18; also "yesterday" or "3 weeks ago".
          """,
        advice: "Add roughly when it happened; listeners like to know how recent it is.")
    case .role:
      EntryPrompt(
        label: "Your role",
        prompt: "What was your job at the time?",
        hint: "In the words that a stranger would understand.",
        advice: """
          Say in half a sentence what your job was, so that it is clear what was yours to do.
          """)
    case .organisation:
      EntryPrompt(
        label: "Where",
        prompt: "Where were you working?",
        hint: """
          A description is enough: "a regional delivery firm".
          """,
        advice: "Say what kind of place you worked in; one phrase sets the scene.")
    case .customer:
      EntryPrompt(
        label: "Customer",
        prompt: "Who was it? Give them a name that only you would recognise.",
        hint: """
          A nickname such as "the bakery owner"; please leave out real names.
          """,
        advice: """
          Give the customer a nickname; a listener cares more about a person than about "the \
          customer".
          """)
    case .situation:
      EntryPrompt(
        label: "Situation",
        prompt: "What was going on when you first heard from them or saw them?",
        hint: """
          Two or three sentences: where you were, what had happened, what was at stake for them.
          """,
        advice: """
          Set the scene in two sentences, or the listener will not see why it mattered to the \
          customer.
          """)
    case .task:
      EntryPrompt(
        label: "Your task",
        prompt: """
          What was up to you? What would have happened if you had done only what was expected?
          """,
        hint: "One sentence about your part, and what stood in the way.",
        advice: """
          Say what was yours to solve, so that the listener knows what you were up against.
          """)
    case .action:
      EntryPrompt(
        label: "What you did",
        prompt: "What did you do first, and what came next? What did you ask or say to them?",
        hint: """
          Say "I", and keep one or two of your own words as you spoke them.
          """,
        advice: """
          Tell step by step what you did yourself; this is the part they will judge you by.
          """)
    case .result:
      EntryPrompt(
        label: "How it ended",
        prompt: "How did it end for them, and what was different afterwards?",
        hint: "A number helps, and so does a small change in somebody's day.",
        advice: "Say how it ended, with a number or a change the customer could feel.")
    case .customerFeeling:
      EntryPrompt(
        label: "What they felt",
        prompt: "What did they say or do that told you how they felt?",
        hint: "A word, a tone, a silence: what you saw or heard, and the feeling behind it.",
        advice: """
          Say what the customer felt and how you could tell; it shows that you truly saw them.
          """)
    case .motivation:
      EntryPrompt(
        label: "Why you did it",
        prompt: "What went through your mind that made you act as you did?",
        hint: """
          What did you understand about their situation? "It was my job" is only half of it.
          """,
        advice: """
          Say why you did it: what you understood about their situation, not which rule you \
          followed.
          """)
    case .customerResponse:
      EntryPrompt(
        label: "How they responded",
        prompt: "What did they say, write or do once they saw what you had done?",
        hint: "Their own words if you remember them; a smile or coming back counts too.",
        advice: "Add how the customer responded, in their own words if you can.")
    case .reflection:
      EntryPrompt(
        label: "Looking back",
        prompt: "If the same thing happened tomorrow, what would you do differently?",
        hint: "One honest sentence. It is fine if it did not all go well.",
        advice: """
          Add one thing you would do differently now; it shows that you have gone on learning.
          """)
    }
  }
}
