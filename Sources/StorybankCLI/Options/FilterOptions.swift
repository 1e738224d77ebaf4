import ArgumentParser
import StoryModel

/// Which stories: the same flags on `list`, `search`, `match` and `export`.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("dimension"),
    help: ArgumentHelp("Only stories with this dimension; may be repeated.", valueName: "slug"),
    completion: JournalCompletion.dimensions)
  var dimensions: [String] = []

  @Option(
    name: .customLong("tag"), help: "Only stories with this tag; may be repeated.",
    completion: JournalCompletion.tags)
  var tags: [String] = []

  @Option(help: ArgumentHelp("Only stories from then on.", valueName: "when"))
  var since: String?

  @Option(help: ArgumentHelp("Only stories up to then.", valueName: "when"))
  var until: String?

  @Option(help: ArgumentHelp("Only stories from there.", valueName: "text"))
  var organisation: String?

  @Option(
    name: .customLong("status"), help: "Only draft, ready or retired stories; may be repeated.")
  var statuses: [StoryStatus] = []

  /// Whether any of the flags was given.
  var isGiven: Bool {
    !dimensions.isEmpty || !tags.isEmpty || !statuses.isEmpty || since != nil || until != nil
      || organisation != nil
  }

  /// The filter that the flags describe; `yesterday` and the like start from `today`.
  func filter(today: PartialDate) throws -> StoryFilter {
    StoryFilter(
      dimensions: dimensions, tags: tags,
      since: try since.map { try DateReading.read($0, flag: "--since", today: today) },
      until: try until.map { try DateReading.read($0, flag: "--until", today: today) },
      organisation: organisation, statuses: Set(statuses))
  }
}
