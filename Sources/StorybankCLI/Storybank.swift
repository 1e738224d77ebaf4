import ArgumentParser
import StoryStorage
import Terminal

/// The root command; alone it shows how the journal stands and what to do next.
struct Storybank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "storybank",
    abstract: "A private journal of customer stories, for the interviews that ask for them.",
    discussion: """
      Log stories after work, find the one that answers a question, and see which competencies \
      still lack one. Everything stays in one file on this computer.

      EXAMPLES
        storybank log "Stayed on the phone until the nurse was back in @oncall"
        storybank match "Tell me about a time you dealt with an irate customer."
        storybank gaps
      """,
    version: Version.number,
    groupedSubcommands: [
      CommandGroup(
        name: "Write",
        subcommands: [
          LogCommand.self, AddCommand.self, RefineCommand.self, EditCommand.self,
          SuggestCommand.self,
          TagCommand.self, UntagCommand.self, RetireCommand.self, DeleteCommand.self,
          RestoreCommand.self, PurgeCommand.self, UndoCommand.self,
        ]),
      CommandGroup(
        name: "Find",
        subcommands: [
          MatchCommand.self, SearchCommand.self, ListCommand.self, ShowCommand.self,
          DraftsCommand.self, HistoryCommand.self,
        ]),
      CommandGroup(
        name: "Prepare",
        subcommands: [
          GapsCommand.self, NextCommand.self, ReviewCommand.self, SignalCommand.self,
          ClaimsCommand.self, QuestionsCommand.self, InterviewCommand.self, TellCommand.self,
          PrepCommand.self, ReportCommand.self, DimensionCommand.self,
        ]),
      CommandGroup(
        name: "Keep",
        subcommands: [
          ImportCommand.self, IndexCommand.self, ExportCommand.self, BackupCommand.self,
          RestoreBackupCommand.self,
          DoctorCommand.self, ConfigCommand.self, DemoCommand.self,
        ]),
    ])

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session(global)
    try StatusView(session: session).show()
    try session.finish()
  }
}

/// The program's version.
enum Version {
  static let number = "0.1.0"
}
