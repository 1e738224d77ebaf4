import ArgumentParser
import StoryModel
import StoryStorage

/// The dimensions: built in, and the user's own.
struct DimensionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "dimension",
    abstract: "List the dimensions, or add and remove your own.",
    subcommands: [List.self, Add.self, Remove.self],
    defaultSubcommand: List.self)

  /// Lists the dimensions with their signals.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the dimensions and the signals of each.",
      discussion: """
        EXAMPLES
          storybank dimension list
        """)

    @OptionGroup var global: GlobalOptions
    @Flag(help: .json) var json = false

    func run() throws {
      let session = try Session(global)
      let dimensions = try session.dimensionsEvenWithoutJournal()
      try DimensionsView(dimensions: dimensions, session: session).show(json: json)
      try session.finish()
    }
  }

  /// Adds a dimension of the user's own.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a dimension of your own.",
      discussion: """
        Stories can be given it, questions are matched to it by the examples, and gaps counts it.

        EXAMPLES
          storybank dimension add leadership --name Leadership \\
            --question "Tell me about a time you led a team."
        """)

    @Argument(help: "A short name: lower-case letters, digits and hyphens.")
    var slug: String

    @Option(help: "The name for people.")
    var name: String?

    @Option(help: "What it is about, in one sentence.")
    var summary: String = ""

    @Option(
      name: .customLong("question"),
      help: ArgumentHelp("A question that asks for it; may be repeated.", valueName: "text"))
    var questions: [String] = []

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let slug = try Vocabulary.slug(slug)
      let journal = try session.openJournal(.create)
      try journal.add(
        Dimension(
          slug: slug, name: name ?? Vocabulary.name(forSlug: slug), summary: summary,
          exampleQuestions: questions))
      try session.say("Added the dimension \(session.quoted(slug)).")
      if questions.isEmpty {
        try session.say(
          "Questions are recognised by examples: add some with --question when you add one.")
      }
      try session.finish()
    }
  }

  /// Removes a dimension of the user's own.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove a dimension of your own that no story has.",
      discussion: """
        EXAMPLES
          storybank dimension remove leadership
        """)

    @Argument(help: "Its short name.")
    var slug: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let journal = try session.openJournal()
      try journal.removeDimension(slug)
      try session.say("Removed the dimension \(session.quoted(slug)).")
      try session.finish()
    }
  }
}
