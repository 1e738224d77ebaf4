import StoryModel

/// Looks at a journal as a whole, from one ready story to the next.
struct CoverageRemarks: Sendable {
  private let age: StoryAge
  /// How many stories are ready.
  private(set) var ready = 0
  private var employers: [String: (name: String, count: Int)] = [:]
  private var newest: PartialDate?
  private var hasRecent = false
  /// The stories in which a setback is looked for; none where there are too many.
  private var toRead: [Story] = []
  private var bare: [Int] = []
  private var toldOften: [(story: Int, tellings: Int)] = []

  init(age: StoryAge) { self.age = age }

  /// Coaches advise eight to twelve stories for an interview (HireHelix, InterviewClarity).
  static let fewestForAnInterview = 8

  /// Among more stories than this some surely went wrong, and to read them all takes long.
  static let mostToRead = 300

  /// A story of more than three years ago is an old one.
  private static let oldMonths = 36

  /// So many tellings are worth a note.
  private static let manyTellings = 3

  /// Below this, shares of employers and ages say nothing.
  static let fewestForShares = 4

  mutating func add(_ item: CoverageStory) {
    let story = item.story
    ready += 1
    if !story.isBlank(.organisation) {
      let name = story.organisation
      employers[name.lowercased(), default: (name, 0)].count += 1
    }
    if let date = story.date {
      if newest?.endsBefore(date) != false { newest = date }
      if !age.isOlder(date, thanMonths: Self.oldMonths) { hasRecent = true }
    }
    if ready <= Self.mostToRead { toRead.append(story) } else { toRead = [] }
    if story.dimensions.isEmpty { bare.append(item.id) }
    if item.tellings >= Self.manyTellings { toldOften.append((item.id, item.tellings)) }
  }

  func all(concentration: [StoryConcentration]) -> [CoverageRemark] {
    [
      few, oneEmployer, allOld, nothingWentWrong, withoutDimension, leaning(concentration),
    ].compactMap(\.self) + overused
  }

  private var few: CoverageRemark? {
    guard (1..<Self.fewestForAnInterview).contains(ready) else { return nil }
    let stories = ready == 1 ? "One story is" : "\(ready) stories are"
    return CoverageRemark(
      kind: .few, text: "\(stories) ready; eight to twelve carry most interviews.", stories: [])
  }

  private var oneEmployer: CoverageRemark? {
    guard ready >= Self.fewestForShares else { return nil }
    let most = employers.values.max { ($0.count, $1.name) < ($1.count, $0.name) }
    guard let most, most.count * 2 > ready else { return nil }
    return CoverageRemark(
      kind: .oneEmployer,
      text: """
        \(most.count) of \(ready) ready stories come from \(most.name); one from elsewhere \
        shows that it is you, not the place.
        """, stories: [])
  }

  private var allOld: CoverageRemark? {
    guard let newest, !hasRecent else { return nil }
    return CoverageRemark(
      kind: .allOld,
      text: "All ready stories are older than three years; the newest is from \(newest).",
      stories: [])
  }

  private var nothingWentWrong: CoverageRemark? {
    guard (Self.fewestForShares...Self.mostToRead).contains(ready),
      !toRead.contains(where: Setback.isIn)
    else { return nil }
    return CoverageRemark(
      kind: .nothingWentWrong,
      text: """
        No ready story is about something that went wrong. Interviewers ask for one, and what you \
        learned from it counts for you.
        """, stories: [])
  }

  private var withoutDimension: CoverageRemark? {
    guard !bare.isEmpty else { return nil }
    let text =
      bare.count == 1
      ? "One ready story has no dimension yet, and counts nowhere here."
      : "\(bare.count) ready stories have no dimension yet, and count nowhere here."
    return CoverageRemark(kind: .withoutDimension, text: text, stories: bare)
  }

  private func leaning(_ concentration: [StoryConcentration]) -> CoverageRemark? {
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
    toldOften.map {
      CoverageRemark(
        kind: .overused,
        text: $0.tellings >= 5
          ? "#\($0.story) was told \($0.tellings) times; let another story have its turn."
          : "#\($0.story) was told \($0.tellings) times; find another angle or another story.",
        stories: [$0.story])
    }
  }
}
