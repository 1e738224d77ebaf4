import StoryCoverage
import StoryModel

/// The values that the templates name.
struct ReportModel {
  private let content: ReportContent
  private let nonce: String
  /// The titles of the stories that are referred to.
  private let titles: [Int: String]

  init(_ content: ReportContent, nonce: String) {
    self.content = content
    self.nonce = nonce
    let shown = content.coverage.dimensions.flatMap(\.signals).flatMap { [$0.best, $0.draft] }
    let named = Set(shown + content.questions.map { Self.best($0)?.story })
    titles = Dictionary(
      content.stories.filter { named.contains($0.id) }.map { ($0.id, $0.title) }
    ) { first, _ in first }
  }

  var values: [String: Any] {
    let stories = content.stories
    return [
      "nonce": nonce, "style": HTMLReport.style,
      "title": content.title, "today": content.today.description,
      "has_stories": !stories.isEmpty,
      "ready": stories.count { $0.status == .ready },
      "drafts": stories.count { $0.status == .draft },
      "retired": stories.count { $0.status == .retired },
      "answered": content.coverage.questions.covered, "asked": content.coverage.questions.total,
      "coverage": content.coverage.dimensions.map(dimension),
      "remarks": content.coverage.remarks.map { ["text": $0.text] },
      "prompts": content.coverage.next.map { ["text": $0.prompt] },
      "years": years, "subjects": subjects, "sheet": sheet,
      "has_sheet": !content.planned.isEmpty,
    ]
  }

  // MARK: Coverage

  private func dimension(_ dimension: DimensionCoverage) -> [String: Any] {
    [
      "slug": dimension.slug, "name": dimension.name, "status": dimension.status.rawValue,
      "reason": dimension.reason, "ready": dimension.ready, "drafts": dimension.drafts,
      "strong": dimension.strong, "newest": dimension.newest?.description ?? "–",
      "signals": dimension.signals.map(signal),
    ]
  }

  private func signal(_ signal: SignalCoverage) -> [String: Any] {
    let (mark, word) =
      switch signal.proof {
      case .shown where signal.isCovered: ("●", "shown")
      case .told where signal.isCovered: ("◐", "told")
      default: signal.draft == nil ? ("○", "missing") : ("◌", "in a draft")
      }
    var values: [String: Any] = [
      "slug": signal.slug, "summary": signal.summary, "mark": mark, "word": word,
      "kind": word == "in a draft" ? "draft" : word,
    ]
    if let story = signal.isCovered ? signal.best : signal.draft {
      values["story"] = reference(to: story)
    }
    return values
  }

  private func reference(to story: Int) -> [String: Any] {
    ["id": story, "title": titles[story] ?? ""]
  }

  // MARK: Timeline

  /// The years from the first to the last story, the empty ones too: a hole is worth seeing.
  private var years: [[String: Any]] {
    let dated = content.stories.filter { $0.date != nil && $0.status != .retired }
    let byYear = Dictionary(grouping: dated) { $0.date?.year ?? 0 }
    guard let first = byYear.keys.min(), let last = byYear.keys.max() else { return [] }
    // A slip such as 1024 for 2024 must not make a thousand columns.
    let shown = last - first < 40 ? Array(first...last) : byYear.keys.sorted()
    return shown.map { year in
      let stories = (byYear[year] ?? []).sorted {
        (Self.order($0.date), $0.id) < (Self.order($1.date), $1.id)
      }
      return [
        "year": year, "count": stories.count,
        "stories": stories.map { story -> [String: Any] in
          [
            "id": story.id, "title": story.title, "date": story.date?.description ?? "",
            "status": story.status.rawValue,
          ]
        },
      ]
    }
  }

  private static func order(_ date: PartialDate?) -> Int {
    (date?.month ?? 0) * 100 + (date?.day ?? 0)
  }

  // MARK: Questions

  /// The questions by dimension, in the order of the dimensions.
  private var subjects: [[String: Any]] {
    let names = content.coverage.dimensions.map { ($0.slug, $0.name) }
    let known = Set(names.map(\.0))
    let others = content.questions.filter { $0.question.dimension.map(known.contains) != true }
    let groups =
      names.map { slug, name in
        (name, content.questions.filter { $0.question.dimension == slug })
      } + [("Other questions", others)]
    return groups.filter { !$0.1.isEmpty }.map { name, questions in
      let rows = questions.map(question)
      return [
        "name": name, "questions": rows, "total": rows.count,
        "answered": rows.count { $0["is_answered"] as? Bool == true },
      ]
    }
  }

  private static func best(_ item: QuestionAnswers) -> StoryAnswer? {
    item.answers?.first { $0.fit > .none }
  }

  private func question(_ item: QuestionAnswers) -> [String: Any] {
    let best = Self.best(item)
    var values: [String: Any] = [
      "text": item.question.text, "fit": best?.fit.rawValue ?? "none",
      "is_answered": (best?.fit ?? .none) >= .workable,
    ]
    if let best { values["story"] = reference(to: best.story) }
    return values
  }

  // MARK: Stories

  /// The values of the template of a story.
  static func values(of item: ReportContent.Item) -> [String: Any] {
    let story = item.story
    let about = [
      story.date?.description ?? "", story.role, story.organisation, story.customer,
    ].filter { !$0.isEmpty }
    return [
      "id": story.id ?? 0, "title": ReportContent.Mention.title(of: story),
      "status": story.status.rawValue, "about": about.joined(separator: " · "),
      "dimensions": story.dimensions.map { ["slug": $0] },
      "dimension_list": story.dimensions.joined(separator: " "),
      "tags": story.tags.map { ["tag": $0] },
      "parts": StoryField.parts.filter { !story.isBlank($0) }.map {
        ["label": capitalised($0.label), "text": story.text(of: $0)]
      },
      "evidence": item.evidence.map { evidence -> [String: Any] in
        [
          "signal": evidence.signal, "passage": evidence.passage,
          "is_estimate": evidence.state == .suggested,
        ]
      },
      "has_evidence": !item.evidence.isEmpty,
      "claims": item.claims.map {
        ["text": $0.text, "standing": $0.standing?.rawValue ?? "not marked"]
      },
      "has_claims": !item.claims.isEmpty, "told": item.told, "is_told": !item.told.isEmpty,
    ]
  }

  // MARK: Cheat sheet

  private var sheet: [[String: Any]] {
    content.planned.prefix(CheatSheet.mostStories).map { story in
      let sheet = CheatSheet(of: story)
      return [
        "id": story.id ?? 0, "title": ReportContent.Mention.title(of: story),
        "dimensions": story.dimensions.joined(separator: ", "), "opening": sheet.opening,
        "beats": sheet.beats.map { ["label": $0.label, "text": $0.text] },
        "result": sheet.result, "has_result": !sheet.result.isEmpty,
      ]
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
