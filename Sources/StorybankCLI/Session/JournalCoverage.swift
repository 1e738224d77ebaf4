import StoryCoverage
import StoryModel
import StoryStorage

/// Joins the journal with the coverage report.
struct JournalCoverage {
  let journal: Journal
  let today: PartialDate

  func report() throws -> CoverageReport {
    let confirmed = try journal.evidence()
    let told = Dictionary(grouping: try journal.tellings(), by: \.story).mapValues(\.count)
    let stories = try journal.stories().map { story in
      let id = story.id ?? 0
      return CoverageStory(
        story: story, evidence: confirmed[id], tellings: told[id] ?? 0)
    }
    let unanswered = try journal.questions().filter { $0.origin == .unanswered }
    return CoverageReport(
      stories: stories, dimensions: try journal.dimensions(),
      questions: unanswered.map { QuestionAnswers($0, answers: []) }, today: today)
  }
}
