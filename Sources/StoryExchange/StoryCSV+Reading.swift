public import StoryModel

extension StoryCSV {
  /// Reads a file with a header, from here or from a spreadsheet.
  ///
  /// What separates cells (comma, semicolon or tab) is told by the header or a first line `sep=;`. A
  /// column is known by its key or the field's name (`customer_feeling`, `Customer feeling`); others
  /// need a mapping. Dates may be written as spreadsheets do, such as `18/3/2024`.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its name, for errors.
  ///   - mapping: Which key a column holds, by the text of its header without regard to case; `nil`
  ///     for a column to be passed over.
  ///   - options: How strictly to read.
  /// - Returns: The stories in the order of the rows.
  /// - Throws: `ExchangeError` with the file, the line on which the row begins, and the column.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, mapping: [String: StoryKey?] = [:],
    options: ReadingOptions = .init()
  ) throws(ExchangeError) -> [Story] {
    do {
      _ = try SourceText.decode(bytes, file: file)
      return try rows(of: bytes, mapping, options)
    } catch {
      var placed = error
      placed.file = file
      throw placed
    }
  }

  /// The columns that need a mapping, since no field of a story has their name.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The names as they stand in the header; none where the header cannot be read, which
  ///   ``read(_:file:mapping:options:)`` complains of.
  public static func unknownColumns(of bytes: [UInt8]) -> [String] {
    guard (try? SourceText.decode(bytes, file: nil)) != nil else { return [] }
    var parser = CSVParser(bytes)
    let header = try? parser.next()
    return (header?.cells ?? []).map { CSVCell.unguarded($0).trimmingBlanks() }.filter {
      !$0.isEmpty && StoryKey(spelled: $0) == nil
    }
  }

  /// A column of the file.
  private struct Column {
    let name: String
    let key: StoryKey?
  }

  private static func rows(
    of bytes: [UInt8], _ mapping: [String: StoryKey?], _ options: ReadingOptions
  ) throws(ExchangeError) -> [Story] {
    var parser = CSVParser(bytes)
    guard let header = try parser.next() else { return [] }
    let columns = try columns(header, mapping, options)
    let dateColumn = columns.firstIndex { $0.key == .date }
    var dates: [(story: Int, text: String)] = []
    var stories: [Story] = []
    var lines: [Int] = []
    while let row = try parser.next() {
      guard row.cells.count == columns.count else {
        throw ExchangeError(
          .syntax, line: row.line,
          reason: "this row has \(row.cells.count) cells and the header \(columns.count); a comma"
            + " or line end within a cell needs quotes around the cell")
      }
      if let dateColumn {
        let text = CSVCell.unguarded(row.cells[dateColumn]).trimmingBlanks()
        if !text.isEmpty { dates.append((stories.count, text)) }
      }
      stories.append(try story(row, columns, options))
      lines.append(row.line)
    }
    // Once all are there, since one tells how another is meant.
    let reader = SpreadsheetDates(cells: dates.map(\.text))
    for (story, text) in dates {
      stories[story].date = try placed(
        line: lines[story], key: dateColumn.map { columns[$0].name }
      ) { () throws(Refusal) in try reader.date(text) }
    }
    try refuseRepeatedUIDs(stories, lines: lines)
    return stories
  }

  private static func columns(
    _ header: CSVParser.Row, _ mapping: [String: StoryKey?], _ options: ReadingOptions
  ) throws(ExchangeError) -> [Column] {
    var mapping = Dictionary(
      mapping.map { ($0.trimmingBlanks().lowercased(), $1) }, uniquingKeysWith: { $1 })
    let names = header.cells.map { CSVCell.unguarded($0).trimmingBlanks() }
    let lowercased = Set(names.map { $0.lowercased() })
    if let missing = mapping.keys.sorted().first(where: { !lowercased.contains($0) }) {
      let there = names.filter { !$0.isEmpty }.prefix(20).map { ExchangeError.printable($0) }
      throw ExchangeError(
        .unknownKey, line: header.line, key: missing,
        reason: "the file has no such column, but \(there.joined(separator: ", "))")
    }
    var columns: [Column] = []
    for name in names {
      let key: StoryKey?
      if let mapped = mapping.removeValue(forKey: name.lowercased()) {
        key = mapped
      } else if let known = StoryKey(spelled: name) {
        key = known
      } else if options.ignoresUnknownKeys || name.isEmpty {
        key = nil
      } else {
        throw ExchangeError(
          .unknownKey, line: header.line, key: name,
          reason: "a story has no such field")
      }
      if let key, columns.contains(where: { $0.key == key }) {
        throw ExchangeError(
          .syntax, line: header.line, key: name,
          reason: "another column holds \(key.rawValue) as well")
      }
      columns.append(Column(name: name, key: key))
    }
    guard columns.contains(where: { $0.key == .title || $0.key == .situation }) else {
      throw ExchangeError(
        .value, line: header.line,
        reason: "the first row should name the columns, title or situation among them")
    }
    return columns
  }

  private static func story(
    _ row: CSVParser.Row, _ columns: [Column], _ options: ReadingOptions
  ) throws(ExchangeError) -> Story {
    var builder = StoryBuilder(options: options)
    for (cell, column) in zip(row.cells, columns) {
      guard let key = column.key else {
        // A column without a name may stand empty, as spreadsheets leave them; its content would
        // be lost without a word.
        guard cell.isEmpty || !column.name.isEmpty || options.ignoresUnknownKeys else {
          throw ExchangeError(
            .unknownKey, line: row.line, reason: "a cell stands in a column without a name")
        }
        continue
      }
      let content = CSVCell.unguarded(cell)
      try placed(line: row.line, key: column.name) { () throws(Refusal) in
        switch key {
        case .dimensions, .tags: try builder.set(key, to: CSVCell.split(content))
        // Read with the rest of its column.
        case .date: break
        case .uid, .id, .status, .createdAt, .updatedAt:
          try builder.set(key, to: content.trimmingBlanks())
        default: try builder.set(key, to: content)
        }
      }
    }
    return try placed(line: row.line) { () throws(Refusal) in try builder.finished() }
  }
}
