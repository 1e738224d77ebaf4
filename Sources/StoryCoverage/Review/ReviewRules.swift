import StoryGuidance
import StoryModel

/// The rules, each a function of a story alone.
enum ReviewRules {
  static func remark(
    _ rule: ReviewRule, _ field: StoryField?, _ advice: String
  ) -> ReviewRemark {
    ReviewRemark(rule: rule, field: field, passage: "", advice: advice)
  }

  static func remark(
    _ rule: ReviewRule, at place: (field: StoryField, passage: String), _ advice: String
  ) -> ReviewRemark {
    ReviewRemark(rule: rule, field: place.field, passage: place.passage, advice: advice)
  }
}

/// What is said of a part that lacks something.
enum EntryAdvice {
  static func text(for field: StoryField) -> String { EntryPrompts[field].advice }
}
