import ArgumentParser
import StoryStorage
import Terminal

/// Where the program begins: checks the arguments, runs the command, and turns what went wrong into
/// a sentence and an exit code.
@main
enum Main {
  static func main() {
    do {
      let arguments = try ProcessArguments.validated()
      var command = try Storybank.parseAsRoot(Array(arguments.dropFirst()))
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Names the command that a mistyped one was meant to be.
  private static func suggestCommand() {
    let typed = CommandLine.arguments.dropFirst().first ?? ""
    let names = Storybank.configuration.groupedSubcommands.flatMap { group in
      group.subcommands.compactMap { $0.configuration.commandName }
    }
    guard !typed.hasPrefix("-"), !names.contains(typed),
      let near = NearestWord.nearest(to: typed, among: names)
    else { return }
    Console.writeLastWords("storybank: Did you mean `storybank \(near)`?\n")
  }

  private static func end(with error: any Error) -> Never {
    // Help, version and usage errors are the parser's to print.
    if Failure.isParserError(error) {
      suggestCommand()
      Storybank.exit(withError: error)
    }
    let failure = Failure(from: error)
    if !failure.message.isEmpty {
      Console.writeLastWords("storybank: \(failure.message)\n")
    }
    Console.exit(failure.status.rawValue)
  }
}
