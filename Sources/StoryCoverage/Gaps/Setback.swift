import StoryModel

/// Recognises stories in which something went wrong through the teller or for the customer.
enum Setback {
  private static let tags: Set<String> = [
    "failure", "failed", "fail", "mistake", "mistakes", "own mistake", "own-mistake", "my mistake",
    "went-wrong", "went wrong", "error", "lost-customer", "lost customer", "lessons-learned",
    "lessons learned", "setback",
  ]

  private static let owned = Phrases(
    """
    my (own) mistake, my mistake, my own mistake, our mistake, my fault, our fault, was on me,
    was on us, i was wrong, i got it wrong, we got it wrong, i had got it wrong, i failed,
    we failed, i let (him|her|them) down, that was me, i messed up, i missed it, i forgot,
    i had forgotten, i had not listened, i didn't listen, i treated _ loss, our error, my error,
    i lost the, i lost a, how i lost, did not come back, didn't come back, never came back,
    left us, never spoke to, did not work out, didn't work out, happy ending, happy end,
    cancelled the contract, he cancelled, she cancelled, they cancelled, went to the ombudsman
    """)

  static func isIn(_ story: Story) -> Bool {
    if story.tags.contains(where: { tags.contains($0.lowercased()) }) { return true }
    let fields: [StoryField] = [
      .title, .result, .action, .reflection, .customerResponse, .situation,
    ]
    return fields.contains { owned.occur(in: Words(story.text(of: $0))) }
  }
}
