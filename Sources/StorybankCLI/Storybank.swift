import ArgumentParser

@main
struct Storybank: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "storybank")
}
