import SQLite
import StoryModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Journal {
  /// Copies the whole journal to a file that is private, checked and on the disk on return.
  ///
  /// - Parameters:
  ///   - path: Where to put the copy.
  ///   - overwrite: Whether a file that is there may be replaced.
  /// - Throws: `JournalError`; a file that was there is then as before.
  public func backup(to path: String, overwrite: Bool) throws(JournalError) {
    try guarded {
      var ours = stat()
      var theirs = stat()
      if stat(self.path, &ours) == 0, stat(path, &theirs) == 0, ours.st_ino == theirs.st_ino,
        ours.st_dev == theirs.st_dev
      {
        throw JournalError(.usage, "That is the journal itself; name another file.")
      }
      try JournalCopy(of: connection).write(to: path, overwrite: overwrite)
    }
  }

  /// Looks at everything that could be wrong with the file, and changes nothing.
  public func diagnose() throws(JournalError) -> Diagnosis {
    try guarded {
      let version = try number("PRAGMA user_version")
      return Diagnosis(
        schemaVersion: version,
        checks: [
          .init(name: "schema", isSound: true, detail: "version \(version)"),
          try checkIntegrity(), try checkForeignKeys(), try checkIndex(), try checkTexts(),
          try checkVectors(), checkModes(),
        ])
    }
  }

  /// Makes anew what is made of the stories: the full-text index; stale vectors go.
  ///
  /// - Returns: What was done, in words.
  public func repair() throws(JournalError) -> [String] {
    try guarded {
      try connection.write {
        try connection.run("INSERT INTO story_fts (story_fts) VALUES ('rebuild')")
        try connection.run(
          """
          DELETE FROM story_vector WHERE NOT EXISTS (SELECT 1 FROM story \
          WHERE story.id = story_id AND story.checksum = story_vector.checksum)
          """)
        let gone = connection.changedRows
        return ["the full-text index was built anew"]
          + (gone == 0 ? [] : ["\(gone) stale vectors were dropped"])
      }
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
    let statement = try connection.statement(
      "SELECT \(StoryColumns.all), checksum FROM story ORDER BY story.id")
    var damaged: [Int] = []
    var count = 0
    while let row = try statement.step() {
      count += 1
      let id = try row.int(0)
      do {
        let record = StoryRecord.bytes(of: try StoryColumns.story(from: row))
        if StoryRecord.checksum(of: record) != Int64(try row.int(20)) { damaged.append(id) }
      } catch {
        guard error.code == .corrupt || error.code == .mismatch else { throw error }
        damaged.append(id)
      }
    }
    let list = damaged.prefix(10).map { "#\($0)" }.joined(separator: ", ")
    return .init(
      name: "texts", isSound: damaged.isEmpty,
      detail: damaged.isEmpty ? "\(count) stories" : "not as they were saved: \(list)")
  }

  private func checkVectors() throws -> Diagnosis.Check {
    let stale = try number(
      """
      SELECT count(*) FROM story_vector WHERE NOT EXISTS (SELECT 1 FROM story \
      WHERE story.id = story_id AND story.checksum = story_vector.checksum)
      """)
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
