public import ArgumentParser
public import StoryModel

/// A flag for every field of a story; `-` as a value reads that field from standard input.
struct FieldOptions: ParsableArguments {
  @Option(help: "One line that brings the story back.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "When: 2024, 2024-03, 2024-03-18, yesterday, 3 weeks ago.", valueName: "when"))
  var date: String?

  @Option(help: "What you were then.")
  var role: String?

  @Option(help: "Where it happened.")
  var organisation: String?

  @Option(help: "A pseudonym for the customer.")
  var customer: String?

  @Option(help: "What was going on.")
  var situation: String?

  @Option(help: "What had to be done.")
  var task: String?

  @Option(help: "What you did.")
  var action: String?

  @Option(help: "How it ended.")
  var result: String?

  @Option(help: "What the customer felt.")
  var customerFeeling: String?

  @Option(help: "Why you did it.")
  var motivation: String?

  @Option(help: "How the customer reacted.")
  var customerResponse: String?

  @Option(help: "What you would do differently.")
  var reflection: String?

  @Option(
    name: .customLong("dimension"),
    help: ArgumentHelp(
      "A dimension it shows, the primary one first; may be repeated.", valueName: "slug"),
    completion: JournalCompletion.dimensions)
  var dimensions: [String] = []

  @Option(
    name: .customLong("tag"), help: "A free label; may be repeated.",
    completion: JournalCompletion.tags)
  var tags: [String] = []

  @Option(help: "draft, ready or retired.")
  var status: StoryStatus?

  /// The values that were given, by field.
  var given: [(StoryField, String)] {
    let all: [(StoryField, String?)] = [
      (.title, title), (.date, date), (.role, role), (.organisation, organisation),
      (.customer, customer), (.situation, situation), (.task, task), (.action, action),
      (.result, result), (.customerFeeling, customerFeeling), (.motivation, motivation),
      (.customerResponse, customerResponse), (.reflection, reflection),
    ]
    return all.compactMap { field, value in value.map { (field, $0) } }
  }

  /// Whether any of the flags was given.
  var isEmpty: Bool {
    given.isEmpty && dimensions.isEmpty && tags.isEmpty && status == nil
  }
}

extension StoryStatus: ExpressibleByArgument {}
