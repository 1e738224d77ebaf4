import ArgumentParser

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The journal file (otherwise $STORYBANK_JOURNAL, otherwise the one in your data folder).",
      valueName: "path"),
    completion: .file())
  var journal: String?

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice?

  @Flag(help: "Never ask; fail where an answer would be needed.")
  var noInput = false
}

/// When to use colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  // The parser's own way has each value describe itself by reflection, on every start.
  static let allValueStrings = allCases.map(\.rawValue)
  static let allValueDescriptions: [String: String] = [:]
}
