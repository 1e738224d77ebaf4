import ArgumentParser

@testable import StorybankCLI

/// The commands that there are.
enum CommandTree {
  /// The words of every command, groups among them: `["interview", "add"]`.
  static var all: [[String]] {
    top.flatMap { [[name(of: $0)]] + nested(in: $0) }
  }

  /// The names of the commands below `storybank` itself.
  static var names: [String] { top.map(name(of:)) }

  private static var top: [any ParsableCommand.Type] {
    Storybank.configuration.groupedSubcommands.flatMap { $0.subcommands }
  }

  private static func nested(in command: any ParsableCommand.Type) -> [[String]] {
    command.configuration.subcommands.map { [name(of: command), name(of: $0)] }
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }
}
