import ArgumentParser
import StoryModel
import StoryStorage

/// Puts tags on stories; without arguments lists the tags.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "tag",
    abstract: "Put a tag on stories, or list the tags.",
    discussion: """
      EXAMPLES
        storybank tag                      the tags, with how many stories each has
        storybank tag refund 3 4 7         put `refund` on three stories
        storybank tag refund --rename returns
      """)

  @Argument(help: "The tag.", completion: JournalCompletion.tags)
  var tag: String?

  @Argument(help: "Numbers, uids or @last.", completion: JournalCompletion.stories)
  var stories: [String] = []

  @Option(help: ArgumentHelp("Give the tag this name; merges where it exists.", valueName: "name"))
  var rename: String?

  @OptionGroup var global: GlobalOptions
  @Flag(help: .json) var json = false

  func validate() throws {
    if tag != nil, stories.isEmpty, rename == nil {
      throw ValidationError(
        "Which stories? For example: storybank tag refund 3 4. `storybank tag` alone lists the tags."
      )
    }
    if tag == nil, rename != nil {
      throw ValidationError("Which tag? For example: storybank tag refund --rename returns")
    }
    if rename != nil, !stories.isEmpty {
      throw ValidationError("--rename changes the tag on every story; leave the numbers out.")
    }
  }

  func run() throws {
    let session = try Session(global)
    if let tag {
      try change(tag, session: session)
    } else {
      let journal = try session.openJournal(.readOnly)
      try TagsView(tags: try journal.tags(), session: session).show(json: json)
    }
    try session.finish()
  }

  private func change(_ tag: String, session: Session) throws {
    let journal = try session.openJournal()
    if let rename {
      let count = try journal.renameTag(tag, to: try Vocabulary.tag(rename))
      guard count > 0 else {
        throw Failure(.nothingFound, "No story has the tag \(session.quoted(tag)).")
      }
      try session.say("Renamed on \(Plural.stories(count)).")
      return
    }
    let name = try Vocabulary.tag(tag)
    // The words of a tag may well be words of a story, which would then get its own number for a tag.
    if let number = Int(tag), let first = stories.first, try journal.summary(number) != nil,
      !stories.contains(where: { "@#0123456789".contains($0.prefix(1)) })
    {
      throw Failure(
        .usage,
        "The tag comes first, then the stories: storybank tag \(session.shown(first)) \(number)"
      )
    }
    try session.warnOfNearTags([name], in: journal)
    let ids = try session.resolve(each: stories, in: journal)
    for story in try journal.setTags(adding: [name], removing: [], on: ids) {
      try session.say("Tagged \(session.quoted(name)): \(session.line(for: story))")
    }
  }
}

/// Takes a tag off stories.
struct UntagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "untag",
    abstract: "Take a tag off stories.",
    discussion: """
      EXAMPLES
        storybank untag refund 3 4
      """)

  @Argument(help: "The tag.", completion: JournalCompletion.tags)
  var tag: String

  @Argument(help: "Numbers, uids or @last.", completion: JournalCompletion.stories)
  var stories: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    let journal = try session.openJournal()
    let ids = try session.resolve(each: stories, in: journal)
    for story in try journal.setTags(adding: [], removing: [tag], on: ids) {
      try session.say("Without \(session.quoted(tag)): \(session.line(for: story))")
    }
    try session.finish()
  }
}
