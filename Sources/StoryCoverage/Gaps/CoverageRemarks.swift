import StoryModel

/// Looks at a journal as a whole.
struct CoverageRemarks {
  let ready: [CoverageStory]
  let age: StoryAge
  let concentration: [StoryConcentration]

  /// Coaches advise eight to twelve stories for an interview (HireHelix, InterviewClarity).
  static let fewestForAnInterview = 8

  /// Among more stories than this some surely went wrong, and to read them all takes long.
  static let mostToRead = 300

  /// Below this, shares of employers and ages say nothing.
  static let fewestForShares = 4

  var all: [CoverageRemark] {
    [few, oneEmployer, allOld, nothingWentWrong, withoutDimension, leaning].compactMap(\.self)
      + overused
  }

  private var few: CoverageRemark? {
    guard (1..<Self.fewestForAnInterview).contains(ready.count) else { return nil }
    let stories = ready.count == 1 ? "One story is" : "\(ready.count) stories are"
    return CoverageRemark(
      kind: .few, text: "\(stories) ready; eight to twelve carry most interviews.", stories: [])
  }

  private var oneEmployer: CoverageRemark? {
    guard ready.count >= Self.fewestForShares else { return nil }
    var counts: [String: (name: String, count: Int)] = [:]
    for story in ready where !story.story.isBlank(.organisation) {
      let name = story.story.organisation
      counts[name.lowercased(), default: (name, 0)].count += 1
    }
    let most = counts.values.max { ($0.count, $1.name) < ($1.count, $0.name) }
    guard let most, most.count * 2 > ready.count else { return nil }
    return CoverageRemark(
      kind: .oneEmployer,
      text: """
        \(most.count) of \(ready.count) ready stories come from \(most.name); one from elsewhere \
        shows that it is you, not the place.
        """, stories: [])
  }

  private var allOld: CoverageRemark? {
    let dated = ready.filter { $0.story.date != nil }
    guard let newest = dated.compactMap(\.story.date).max(by: { $0.endsBefore($1) }),
      dated.allSatisfy({ age.isOlder($0.story.date, thanMonths: 36) })
    else { return nil }
    return CoverageRemark(
      kind: .allOld,
      text: "All ready stories are older than three years; the newest is from \(newest).",
      stories: [])
  }

  private var nothingWentWrong: CoverageRemark? {
    guard (Self.fewestForShares...Self.mostToRead).contains(ready.count),
      !ready.contains(where: { Setback.isIn($0.story) })
    else { return nil }
    return CoverageRemark(
      kind: .nothingWentWrong,
      text: """
        No ready story is about something that went wrong. Interviewers ask for one, and what you \
        learned from it counts for you.
        """, stories: [])
  }

  private var withoutDimension: CoverageRemark? {
    let stories = ready.filter { $0.story.dimensions.isEmpty }
    guard !stories.isEmpty else { return nil }
    let text =
      stories.count == 1
      ? "One ready story has no dimension yet, and counts nowhere here."
      : "\(stories.count) ready stories have no dimension yet, and count nowhere here."
    return CoverageRemark(
      kind: .withoutDimension, text: text,
      stories: stories.map(\.id))
  }

  private var leaning: CoverageRemark? {
    let counts = concentration.map(\.questions)
    guard let least = counts.min(), let most = counts.max() else { return nil }
    let range = least == most ? "\(most)" : "\(least) to \(most)"
    let stories = concentration.map { "#\($0.story)" }
    let isOne = stories.count == 1
    let subject =
      isOne
      ? "\(stories[0]) is"
      : "\(stories.dropLast().joined(separator: ", ")) and \(stories[stories.count - 1]) are each"
    return CoverageRemark(
      kind: .concentration,
      text: """
        \(subject) the best answer to \(range) questions, and can be told once; another story beside \
        \(isOne ? "it" : "them") would help most.
        """, stories: concentration.map(\.story))
  }

  /// Three tellings are worth a note, five a warning: a published rule asks for another angle from
  /// the fourth use on and caps uses at five.
  private var overused: [CoverageRemark] {
    ready.filter { $0.tellings >= 3 }.map {
      CoverageRemark(
        kind: .overused,
        text: $0.tellings >= 5
          ? "#\($0.id) was told \($0.tellings) times; let another story have its turn."
          : "#\($0.id) was told \($0.tellings) times; find another angle or another story.",
        stories: [$0.id])
    }
  }
}
