import ArgumentParser
import StoryExchange
import Terminal

/// What is set for good.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    named: "config",
    abstract: "See and change what is set for good.",
    discussion: """
      Flags come before the environment, and the environment before the file. The keys:

      \(Configuration.Key.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        storybank config list
        storybank config set words_per_minute 130
        storybank config set silenced_rules old,vague
        storybank config get journal
        storybank config unset pager
        storybank config path
      """,
    subcommands: [List.self, Get.self, Set.self, Unset.self, Path.self],
    defaultSubcommand: List.self)

  /// Lists every key.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List every key with its value.",
      discussion: """
        EXAMPLES
          storybank config list
          storybank config list --json
        """)

    @Flag(help: .json) var json = false
    @OptionGroup var global: GlobalOptions

    private static func json(_ value: String) -> JSONText {
      Int(value).map { .integer($0) } ?? .text(value)
    }

    func run() throws {
      let session = try Session(global)
      if json {
        try session.print(
          .object([
            ("version", .integer(1)),
            (
              "configuration",
              .object(
                Configuration.Key.allCases.map {
                  ($0.rawValue, session.configuration.value(of: $0).map { Self.json($0) } ?? .null)
                })
            ),
          ]))
      } else {
        for key in Configuration.Key.allCases {
          let value = session.configuration.value(of: key).map(session.shown)
          try session.say("\(key.rawValue) = \(value ?? session.style.apply(.dim, to: "not set"))")
        }
      }
      try session.finish()
    }
  }

  /// Prints one value.
  struct Get: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the value of a key; exit 1 where it has none.",
      discussion: """
        EXAMPLES
          storybank config get journal
        """)

    @OptionGroup var key: KeyArgument
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      guard let value = session.configuration.value(of: try key.checked()) else {
        throw Failure.silent(.nothingFound)
      }
      try session.say(value)
      try session.finish()
    }
  }

  /// Sets a key.
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set a key; comments in the file stay.",
      discussion: """
        EXAMPLES
          storybank config set words_per_minute 130
          storybank config set editor 'code --wait'
        """)

    @OptionGroup var key: KeyArgument

    @Argument(help: "The value; several rules with commas between them.")
    var value: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let key = try key.checked()
      let file = ConfigurationFile(environment: session.environment)
      try file.set(key, to: value)
      try session.say("\(key.rawValue) = \(session.shown(try file.read().value(of: key) ?? ""))")
      try session.finish()
    }
  }

  /// Takes a key out.
  struct Unset: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a key out, so that it has its usual value.",
      discussion: """
        EXAMPLES
          storybank config unset pager
        """)

    @OptionGroup var key: KeyArgument
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let session = try Session(global)
      let key = try key.checked()
      try ConfigurationFile(environment: session.environment).set(key, to: nil)
      try session.say("\(key.rawValue) is not set.")
      try session.finish()
    }
  }

  /// Prints where the file is.
  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print where the file is.",
      discussion: """
        EXAMPLES
          $EDITOR "$(storybank config path)"
          storybank config path
        """)

    @OptionGroup var global: GlobalOptions

    func run() throws {
      // Without reading it: whoever asks may have come because it cannot be read.
      let session = try Session(global, configuration: Configuration())
      guard let path = ConfigurationFile(environment: session.environment).path else {
        throw Failure(
          .configuration, "HOME is not set, so there is no place for the configuration.")
      }
      try session.say(path)
      try session.finish()
    }
  }

  /// A key of the configuration.
  struct KeyArgument: ParsableArguments {
    @Argument(
      help: "The key.", completion: .list(Configuration.Key.allCases.map(\.rawValue)))
    var key: String

    /// - Throws: `Failure` with the nearest key there is.
    func checked() throws -> Configuration.Key {
      guard let known = Configuration.Key(rawValue: key) else {
        let names = Configuration.Key.allCases.map(\.rawValue)
        let hint = NearestWord.meant(by: key, among: names).map { "Did you mean `\($0)`? " } ?? ""
        throw Failure(
          .usage,
          "There is no key “\(Escaping.escaped(key))”. \(hint)They are: \(names.joined(separator: ", "))."
        )
      }
      return known
    }
  }
}
