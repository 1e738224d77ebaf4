import Migrations
import SQLite
public import StoryModel

extension Journal {
  /// The dimensions in order, the built-in ones first, each with its signals and example questions.
  public func dimensions() throws(JournalError) -> [Dimension] {
    try guarded { try Self.dimensions(of: connection) }
  }

  /// The built-in dimensions, for where there is no journal yet.
  public static func builtInDimensions() throws(JournalError) -> [Dimension] {
    do {
      let connection = try Connection.inMemory()
      try connection.runScript(dimensionScript)
      return try dimensions(of: connection)
    } catch {
      throw JournalError(.badData, "\(error)")
    }
  }

  /// The statements of the first migration that make and fill the tables of dimensions.
  ///
  /// The other tables would take six times as long to make, on the way of an import that begins a journal.
  /// Each of these statements begins at the beginning of a line, and only its last line ends with a semicolon.
  private static var dimensionScript: String {
    let beginnings = ["dimension", "signal", "example_question"].flatMap {
      ["CREATE TABLE \($0) (", "INSERT INTO \($0) ("]
    }
    var isWanted = false
    return Migrations.all[0].sql.utf8.split(separator: UInt8(ascii: "\n")).filter { line in
      isWanted = isWanted || beginnings.contains { line.starts(with: $0.utf8) }
      defer { if line.last == UInt8(ascii: ";") { isWanted = false } }
      return isWanted
    }.map { String(Substring($0)) }.joined(separator: "\n")
  }

  private static func dimensions(of connection: Connection) throws -> [Dimension] {
    var dimensions = try connection.rows(
      "SELECT slug, name, summary, is_built_in FROM dimension ORDER BY position, slug"
    ) { row throws(SQLiteError) in
      Dimension(
        slug: try row.text(0), name: try row.text(1), summary: try row.text(2),
        isBuiltIn: try row.int(3) == 1)
    }
    let signals = try connection.rows(
      "SELECT slug, dimension_slug, summary FROM signal ORDER BY dimension_slug, position"
    ) { row throws(SQLiteError) in
      Signal(slug: try row.text(0), dimension: try row.text(1), summary: try row.text(2))
    }
    let questions = try connection.rows(
      "SELECT dimension_slug, text FROM example_question ORDER BY dimension_slug, position"
    ) { row throws(SQLiteError) in (slug: try row.text(0), text: try row.text(1)) }
    for index in dimensions.indices {
      let slug = dimensions[index].slug
      dimensions[index].signals = signals.filter { $0.dimension == slug }
      dimensions[index].exampleQuestions = questions.filter { $0.slug == slug }.map(\.text)
    }
    return dimensions
  }

  /// Adds a dimension of the user's own, after all others.
  public func add(_ dimension: Dimension) throws(JournalError) {
    try guarded {
      try connection.write {
        guard try !dimensions().contains(where: { $0.slug == dimension.slug }) else {
          throw JournalError(.usage, "There is already a dimension \(dimension.slug).")
        }
        try connection.run(
          """
          INSERT INTO dimension (slug, name, summary, position, is_built_in) \
          VALUES (?, ?, ?, (SELECT max(position) + 1 FROM dimension), 0)
          """, [dimension.slug, dimension.name, dimension.summary])
        for (position, question) in dimension.exampleQuestions.enumerated() {
          try connection.run(
            "INSERT INTO example_question (dimension_slug, position, text) VALUES (?, ?, ?)",
            [dimension.slug, position, question])
        }
      }
    }
  }

  /// Removes a dimension of the user's own that no story has, those in the trash included.
  public func removeDimension(_ slug: String) throws(JournalError) {
    try guarded {
      try connection.write {
        guard let dimension = try dimensions().first(where: { $0.slug == slug }) else {
          throw JournalError(.notFound, "There is no dimension \(slug).")
        }
        guard !dimension.isBuiltIn else {
          throw JournalError(.usage, "\(slug) is built in and cannot be removed.")
        }
        let uses = try connection.firstRow(
          "SELECT count(*) FROM story_dimension WHERE dimension_slug = ?", [slug]
        ) { row throws(SQLiteError) in try row.int(0) }
        guard uses == 0 else {
          throw JournalError(
            .usage,
            """
            \(uses == 1 ? "1 story has" : "\(uses ?? 0) stories have") the dimension \(slug) (stories \
            in the trash count). Give them another one first.
            """)
        }
        try connection.run("DELETE FROM dimension WHERE slug = ?", [slug])
      }
    }
  }
}
