import ArgumentParser

extension CommandConfiguration {
  /// The configuration of a command of this program.
  ///
  /// `Main` parses a command alone. Naming the program as what the command belongs to keeps the parser
  /// from taking it for a whole program and looking first, by parsing the arguments as two commands of its
  /// own, for a request to print a completion script.
  init(
    named commandName: String, abstract: String, discussion: String = "",
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: commandName, _superCommandName: "storybank", abstract: abstract,
      discussion: discussion, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}
