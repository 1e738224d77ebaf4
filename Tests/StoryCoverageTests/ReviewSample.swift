import StoryCoverage
import StoryModel

/// A story with nothing to remark, and ways to spoil it.
enum ReviewSample {
  static let reviewer = Reviewer(today: Sample.today)

  static let good = Story(
    id: 1, uid: "good", title: "The after-school club", date: Sample.date("2025-05"),
    situation: """
      A woman who runs an after-school club wrote to us that her rota had lost the holiday week. \
      The club opened at seven the next morning, and she had nobody to ask.
      """,
    task: "I was on the desk alone that evening, and the fault was not in my hands.",
    action: """
      I rang her instead of writing back. I asked which children came first and who was with them, \
      and while she told me I put the week together again from her old mails. Then I read it back \
      to her name by name, and she corrected me once. Before I hung up I asked what would help her \
      most at seven, and sent the list to her phone in large letters.
      """,
    result: "The club opened at seven with somebody at the door, and the rota has held since.",
    customerFeeling: "She was frightened, and ashamed to ring so late.",
    motivation: "I thought of her at that door with the parents in front of her and no list.",
    customerResponse: "She wrote the next evening that she had slept.",
    reflection: "I would ask for the telephone number at once and not after three mails.",
    dimensions: ["listening"], status: .ready)

  static func with(_ field: StoryField, _ text: String) throws -> Story {
    var story = good
    try story.set(field, to: text)
    return story
  }

  /// A story told in one paragraph.
  static func told(_ text: String) -> Story {
    Story(uid: "told", situation: text, dimensions: ["listening"], status: .ready)
  }

  static func rules(_ story: Story) -> [ReviewRule] { remarks(story).map(\.rule) }

  static func remarks(_ story: Story) -> [ReviewRemark] {
    reviewer.review(CoverageStory(story: story)).remarks
  }
}
