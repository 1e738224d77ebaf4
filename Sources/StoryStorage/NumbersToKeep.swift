import SQLite
import StoryModel

/// Gives imported stories their numbers: their own where it was never used, else the next.
struct NumbersToKeep {
  /// Numbers beyond this one are not kept: they would soon leave none for stories to come.
  private static let limit = 1_000_000_000

  private var wanted: Set<Int>
  private var given: Set<Int> = []
  private var next: Int

  /// Looks which numbers can be kept: those greater than every number ever used.
  init(_ numbers: [Int], in connection: Connection) throws {
    let last =
      try connection.firstRow("SELECT seq FROM sqlite_sequence WHERE name = 'story'") {
        row throws(SQLiteError) in try row.int(0)
      } ?? 0
    guard last < .max else { throw SQLiteError(.corrupt, message: "no number is left for a story") }
    next = last + 1
    wanted = Set(numbers.filter { $0 > last && $0 <= Self.limit })
  }

  /// The number for a story, which no story has or had.
  mutating func number(for story: Story) -> Int {
    if let own = story.id, wanted.remove(own) != nil {
      given.insert(own)
      return own
    }
    while wanted.contains(next) || given.contains(next) { next += 1 }
    given.insert(next)
    return next
  }
}
