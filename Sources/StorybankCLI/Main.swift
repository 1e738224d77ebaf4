import ArgumentParser
import StoryStorage
import Terminal

/// Where the program begins: checks the arguments, runs the command, and turns what went wrong into
/// a sentence and an exit code.
@main
enum Main {
  static func main() {
    do {
      let arguments = Array(try ProcessArguments.validated().dropFirst())
      guard arguments != ["--version"] else { return try printVersion() }
      Journal.stopCountingMemory()
      var command = try parse(arguments)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Prints what scripts ask for, and start-up is measured by: the parser would first build the help of
  /// the whole program, which takes longer than all the rest.
  private static func printVersion() throws {
    let console = Console.standard(environment: [:], color: .never)
    try console.write(Version.number + "\n")
    try console.flush()
  }

  /// Parses the arguments by the command that they begin with, alone.
  ///
  /// Parsing from the root first looks into every command there is, which takes longer than most
  /// commands run. What one command alone does not take, help and errors among it, is parsed from
  /// the root, so that usage names the whole command line.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    if let name = arguments.first,
      let command = commands.first(where: { $0.configuration.commandName == name }),
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())),
      type(of: parsed).configuration.commandName != "help"
    {
      return parsed
    }
    return try Storybank.parseAsRoot(arguments)
  }

  private static var commands: [any ParsableCommand.Type] {
    Storybank.configuration.groupedSubcommands.flatMap { $0.subcommands }
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }

  /// Names the command that a mistyped one was meant to be.
  private static func suggestCommand() {
    var words = ["storybank"]
    var level = commands
    for typed in CommandLine.arguments.dropFirst() {
      if let command = level.first(where: { name(of: $0) == typed }) {
        words.append(typed)
        level = command.configuration.subcommands
        continue
      }
      if typed == "help", words.count == 1 {
        words.append(typed)
        continue
      }
      let names =
        level.map(name(of:)) + (words.count == 1 ? ["help"] : [])
      if !typed.hasPrefix("-"), let meant = NearestWord.meant(by: typed, among: names) {
        words.append(meant)
        Console.writeLastWords("storybank: Did you mean `\(words.joined(separator: " "))`?\n")
      }
      return
    }
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
