import SQLite
import StoryModel

/// A filter as a condition of SQL with its values.
struct FilterSQL {
  /// The conditions, joined by AND; always true without any.
  private(set) var condition = "deleted_at IS NULL"

  /// The values of the parameters, in order.
  private(set) var values: [any Bindable] = []

  /// Whether every story that is not in the trash gets through.
  let letsAllThrough: Bool

  /// Makes the condition; the connection knows which tags there are.
  init(_ filter: StoryFilter, in connection: Connection) throws(SQLiteError) {
    letsAllThrough = filter == StoryFilter()
    for slug in filter.dimensions {
      add(
        "EXISTS (SELECT 1 FROM story_dimension WHERE story_id = story.id AND dimension_slug = ?)",
        slug)
    }
    for tag in filter.tags {
      let ids = try Self.tagIDs(named: tag, in: connection)
      let list = ids.map(String.init).joined(separator: ", ")
      condition +=
        " AND EXISTS (SELECT 1 FROM story_tag WHERE story_id = story.id AND tag_id IN (\(list)))"
    }
    // A partial date is completed to the last or first day that it can mean; every month may be
    // given 31 days, since the texts are only compared.
    if let since = filter.since {
      add("date || substr('-12-31', length(date) - 3) >= ?", since.firstDay)
    }
    if let until = filter.until {
      add("date || substr('-01-01', length(date) - 3) <= ?", until.lastDay)
    }
    if let organisation = filter.organisation {
      add("instr(lower(organisation), lower(?)) > 0", organisation)
    }
    if !filter.statuses.isEmpty {
      let wanted = StoryStatus.allCases.filter(filter.statuses.contains)
      condition += " AND status IN (\(wanted.map { _ in "?" }.joined(separator: ", ")))"
      values += wanted.map(\.rawValue)
    }
  }

  /// The numbers of the tags with a name, without regard to case.
  private static func tagIDs(
    named name: String, in connection: Connection
  ) throws(SQLiteError) -> [Int] {
    let wanted = name.lowercased()
    // Compared here because SQLite knows the case of ASCII letters only; tags are few.
    return try connection.rows("SELECT id, name FROM tag") { row throws(SQLiteError) in
      (try row.int(0), try row.text(1))
    }.filter { $0.1.lowercased() == wanted }.map(\.0)
  }

  private mutating func add(_ sql: String, _ value: String) {
    condition += " AND " + sql
    values.append(value)
  }
}
