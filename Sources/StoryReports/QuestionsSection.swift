import StoryCoverage
import StoryModel

/// The questions by dimension, in the order of the dimensions, each with its best story.
struct QuestionsSection {
  let content: ReportContent
  /// The titles of the stories by number.
  let titles: [Int: String]

  var html: HTML {
    """
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions</h2>
    \(.each(subjects, subject))\
    </section>


    """
  }

  private var subjects: [(name: String, questions: [QuestionAnswers])] {
    let names = content.coverage.dimensions.map { ($0.slug, $0.name) }
    let known = Set(names.map(\.0))
    let others = content.questions.filter { $0.question.dimension.map(known.contains) != true }
    let groups =
      names.map { slug, name in
        (name, content.questions.filter { $0.question.dimension == slug })
      } + [("Other questions", others)]
    return groups.filter { !$0.1.isEmpty }
  }

  private func subject(_ subject: (name: String, questions: [QuestionAnswers])) -> HTML {
    let answered = subject.questions.count { (Self.best(of: $0)?.fit ?? .none) >= .workable }
    return """
        <details>
          <summary>\(subject.name) <span class="count">\(answered) of \(subject.questions.count) answered\
      </span></summary>
          <table>
            <thead><tr><th scope="col">Question</th><th scope="col">Best story</th><th scope="col">Fit</th>\
      </tr></thead>
            <tbody>
      \(.each(subject.questions, row))\
            </tbody>
          </table>
        </details>

      """
  }

  private func row(_ item: QuestionAnswers) -> HTML {
    let best = Self.best(of: item)
    let fit = (best?.fit ?? .none).rawValue
    let story: HTML =
      if let best {
        "<a href=\"#story-\(best.story)\">#\(best.story) \(titles[best.story] ?? "")</a>"
      } else {
        "none yet"
      }
    return """
            <tr><td class="text">\(item.question.text)</td><td>\(story)</td>\
      <td><span class="fit \(fit)">\(fit)</span></td></tr>

      """
  }

  private static func best(of item: QuestionAnswers) -> StoryAnswer? {
    item.answers?.first { $0.fit > .none }
  }
}
