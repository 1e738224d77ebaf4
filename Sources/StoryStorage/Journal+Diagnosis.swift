import SQLite
import StoryModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Diagnosis {
  /// Looks at a file that cannot be opened as a journal, and changes nothing: what is wrong, and what
  /// of it is sound all the same.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - error: Why it could not be opened.
  public init(of path: String, notOpenedFor error: JournalError) {
    var checks = [
      Check(name: "journal", isSound: false, detail: error.description.replacing("\n", with: " "))
    ]
    var version = 0
    do {
      // Opening a pipe would wait until someone writes into it.
      _ = try JournalLocation(path).status()
      let connection = try Connection(path: path, mode: .readOnly)
      version = FileHeader(try connection.fileStart(count: FileHeader.size))?.schemaVersion ?? 0
      let lines = try connection.rows("PRAGMA integrity_check(20)") { row throws(SQLiteError) in
        try row.text(0)
      }
      let isSound = lines == ["ok"]
      checks.append(
        Check(
          name: "integrity", isSound: isSound, detail: isSound ? "" : "\(lines.count) findings"))
    } catch {
      checks.append(Check(name: "integrity", isSound: false, detail: "cannot be checked"))
    }
    self.init(schemaVersion: version, checks: checks)
  }
}

extension Journal {
  /// Looks at everything that could be wrong with the file, and changes nothing.
  public func diagnose() throws(JournalError) -> Diagnosis {
    try guarded {
      let version = try number("PRAGMA user_version")
      return Diagnosis(
        schemaVersion: version,
        checks: [
          .init(name: "schema", isSound: true, detail: "version \(version)"),
          try checkIntegrity(), try checkForeignKeys(), try checkIndex(), try checkTexts(),
          try checkLabels(), try checkHistory(), try checkVectors(), checkModes(),
        ])
    }
  }

  private func checkIntegrity() throws -> Diagnosis.Check {
    let lines = try connection.rows("PRAGMA integrity_check(20)") { row throws(SQLiteError) in
      try row.text(0)
    }
    let isSound = lines == ["ok"]
    return .init(
      name: "integrity", isSound: isSound, detail: isSound ? "" : "\(lines.count) findings")
  }

  private func checkForeignKeys() throws -> Diagnosis.Check {
    let tables = try connection.rows("PRAGMA foreign_key_check") { row throws(SQLiteError) in
      try row.text(0)
    }
    return .init(
      name: "foreign keys", isSound: tables.isEmpty,
      detail: tables.isEmpty ? "" : "\(tables.count) broken, first in table \(tables[0])")
  }

  /// Compares the full-text index with the stories.
  ///
  /// The plain integrity check does not see an index that has fallen behind; this one, with a rank
  /// of 1, does: https://sqlite.org/fts5.html#the_integrity_check_command
  private func checkIndex() throws -> Diagnosis.Check {
    struct Checked: Error {}
    do {
      // The command writes nothing but is a write to SQLite, so it is tried on a connection of its
      // own and taken back.
      let other = try Connection(path: path, mode: .readWrite)
      other.setBusyTimeout(milliseconds: 5000)
      return try other.write {
        try other.run("INSERT INTO story_fts (story_fts, rank) VALUES ('integrity-check', 1)")
        throw Checked()
      }
    } catch is Checked {
      return .init(name: "full-text index", isSound: true, detail: "")
    } catch let error as SQLiteError {
      switch error.code {
      case .corrupt:
        return .init(
          name: "full-text index", isSound: false,
          detail: "not in step with the stories; `storybank doctor --repair` builds it anew")
      case .readOnly, .cannotOpen, .permission:
        return .init(name: "full-text index", isSound: true, detail: "not checked: read only")
      default: throw error
      }
    }
  }

  private func checkTexts() throws -> Diagnosis.Check {
    let damaged = try damagedTexts()
    guard !damaged.isEmpty else {
      let count = try number("SELECT count(*) FROM story")
      return .init(name: "texts", isSound: true, detail: "\(count) stories")
    }
    let lost = try damaged.filter { try textInHistory($0) == nil }
    let advice =
      lost.isEmpty
      ? "`storybank doctor --repair` takes them from their history"
      : "the history has not what was saved of \(Self.list(lost)) either"
    return .init(
      name: "texts", isSound: false,
      detail: "not as they were saved: \(Self.list(damaged)); \(advice)")
  }

  private func checkLabels() throws -> Diagnosis.Check {
    let wrong = try storiesWithOtherLabels()
    return .init(
      name: "labels", isSound: wrong.isEmpty,
      detail: wrong.isEmpty
        ? "" : "filters miss \(Self.list(wrong)); `storybank doctor --repair` writes them anew")
  }

  /// Every story must have a history, and the last state in it must be the present one.
  private func checkHistory() throws -> Diagnosis.Check {
    let rows = try connection.rows(
      """
      SELECT story.id, checksum, content FROM story LEFT JOIN revision ON story_id = story.id \
      AND number = (SELECT max(number) FROM revision WHERE story_id = story.id) ORDER BY story.id
      """
    ) { row throws(SQLiteError) in
      let last = row.isNull(2) ? nil : StoryRecord.checksum(of: try row.blob(2))
      return (id: try row.int(0), isSame: last == Int64(try row.int(1)))
    }
    let wrong = rows.filter { !$0.isSame }.map(\.id)
    return .init(
      name: "history", isSound: wrong.isEmpty,
      detail: wrong.isEmpty ? "" : "does not end with the present text: \(Self.list(wrong))")
  }

  /// `#1, #2, #3 and 40 more`.
  private static func list(_ ids: [Int]) -> String {
    let shown = ids.prefix(5).map { "#\($0)" }.joined(separator: ", ")
    return ids.count > 5 ? "\(shown) and \(ids.count - 5) more" : shown
  }

  private func checkVectors() throws -> Diagnosis.Check {
    let stale = try number(
      "SELECT count(*) FROM story_vector WHERE \(Self.isStaleVector)")
    // A stale vector is made anew when it is needed; it is worth a word and no alarm.
    return .init(name: "vectors", isSound: true, detail: stale == 0 ? "" : "\(stale) stale")
  }

  private func checkModes() -> Diagnosis.Check {
    var status = stat()
    let isFilePrivate = stat(path, &status) == 0 && status.st_mode & 0o077 == 0
    return .init(
      name: "privacy", isSound: isFilePrivate,
      detail: isFilePrivate ? "" : "others can read the journal; make it private: chmod 600")
  }

  private func number(_ sql: String) throws -> Int {
    try connection.firstRow(sql) { row throws(SQLiteError) in try row.int(0) } ?? 0
  }
}
