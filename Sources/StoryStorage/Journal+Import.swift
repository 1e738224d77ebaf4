import FoundationEssentials
import SQLite
public import StoryModel

extension Journal {
  /// Takes stories in: all of them in one change, or none.
  ///
  /// A story is known by its uid; one without gets a name made of its text, so that the same file
  /// can be imported again. A known story with another content is changed, and comes back from the
  /// trash. One that says when it was last changed is merged field by field with what was changed in
  /// the journal since; fields that were changed in both are conflicts, and then nothing is imported
  /// unless a side is preferred. A given number is kept where it is beyond every number ever used.
  /// Inside ``together(_:)`` a dry run or a conflict is taken back only when an error ends that.
  ///
  /// - Parameters:
  ///   - numbers: The numbers that stories to come have been given, in any order.
  ///   - preference: The side that counts in a conflict; without one, conflicts stop the import.
  ///   - isDryRun: Whether only to tell what would happen.
  ///   - source: Hands over the stories, one after the other, inside the transaction.
  /// - Returns: What was new, changed and the same; or the conflicts for which nothing was imported.
  /// - Throws: `JournalError`, or what `source` throws; the journal is then as before.
  public func importStories(
    keeping numbers: [Int], preferring preference: ImportPreference? = nil, isDryRun: Bool = false,
    from source: (_ take: (Story) throws -> Void) throws -> Void
  ) throws -> ImportReport {
    do {
      // A larger cache keeps the index from being written and read again while it grows; for this
      // connection alone.
      try connection.run("PRAGMA cache_size = -\(Self.cacheKibibytes)")
      return try connection.write {
        // The index gathers words in memory, by default 1 MiB of them, before it writes a part of
        // itself that is merged with others later; with more, there are fewer parts. The default
        // comes back before the transaction ends, since SQLite keeps the setting in the file.
        try setIndexBuffer(bytes: 4 << 20)
        var stories = try StoryImport(
          connection: connection, now: now(), keeping: numbers, preferring: preference)
        try source { try stories.take($0) }
        let report = stories.report
        if isDryRun || !report.conflicts.isEmpty { throw TakenBack(report: report) }
        try setIndexBuffer(bytes: 1 << 20)
        return report
      }
    } catch let takenBack as TakenBack {
      return takenBack.report
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
  }

  /// Takes in stories that are all there, as ``importStories(keeping:preferring:isDryRun:from:)`` does.
  public func importStories(
    _ stories: [Story], preferring preference: ImportPreference? = nil, isDryRun: Bool = false
  ) throws(JournalError) -> ImportReport {
    try guarded {
      try importStories(
        keeping: stories.compactMap(\.id), preferring: preference, isDryRun: isDryRun
      ) { take in
        for story in stories { try take(story) }
      }
    }
  }

  private static let cacheKibibytes = 4096

  private func setIndexBuffer(bytes: Int) throws {
    try connection.run("INSERT INTO story_fts (story_fts, rank) VALUES ('hashsize', ?)", [bytes])
  }

  /// Ends a transaction whose changes are not to stay.
  private struct TakenBack: Error {
    let report: ImportReport
  }
}
