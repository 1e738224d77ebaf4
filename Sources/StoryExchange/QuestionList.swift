public import StoryModel

/// Reads lists of interview questions: a question a line, or CSV with a column `question`.
public enum QuestionList {
  /// Reads a list.
  ///
  /// Lines that are empty or begin with `#` are passed over, and so are bullets and numbers before a
  /// question. CSV, told by the file's name or a header with a column `question`, may have a column
  /// `dimension`; other columns are passed over.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its name, for errors.
  ///   - dimensions: The slugs of the dimensions there are.
  /// - Returns: The questions in order, each once.
  /// - Throws: `ExchangeError` with the file and the line.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, dimensions: [String]
  ) throws(ExchangeError) -> [Question] {
    do {
      let text = try SourceText.decode(bytes, file: file)
      let isTable = file?.lowercased().hasSuffix(".csv") == true
      let header = try firstRow(of: bytes, isTable: isTable)
      let found =
        header.contains("question")
        ? try table(bytes, dimensions: dimensions) : lines(of: text)
      var seen: Set<String> = []
      return found.filter { seen.insert($0.text).inserted }
    } catch {
      var placed = error
      placed.file = file
      throw placed
    }
  }

  private static func firstRow(
    of bytes: [UInt8], isTable: Bool
  ) throws(ExchangeError) -> [String] {
    var parser = CSVParser(bytes)
    do {
      return try parser.next().map { $0.cells.map { $0.trimmingBlanks().lowercased() } } ?? []
    } catch {
      // A list of questions may well hold a quote that no table would.
      if isTable { throw error }
      return []
    }
  }

  private static func table(
    _ bytes: [UInt8], dimensions: [String]
  ) throws(ExchangeError) -> [Question] {
    var parser = CSVParser(bytes)
    let header = try parser.next()?.cells.map { $0.trimmingBlanks().lowercased() } ?? []
    guard let textColumn = header.firstIndex(of: "question") else { return [] }
    let dimensionColumn = header.firstIndex(of: "dimension")
    var questions: [Question] = []
    while let row = try parser.next() {
      func cell(_ column: Int?) -> String {
        guard let column, column < row.cells.count else { return "" }
        return CSVCell.unguarded(row.cells[column]).trimmingBlanks()
      }
      let text = cell(textColumn)
      guard !text.isEmpty else { continue }
      let dimension = cell(dimensionColumn)
      guard dimension.isEmpty || dimensions.contains(dimension) else {
        throw ExchangeError(
          .value, line: row.line, key: "dimension", reason: "there is no dimension \"\(dimension)\""
        )
      }
      questions.append(
        Question(text: text, dimension: dimension.isEmpty ? nil : dimension, origin: .own))
    }
    return questions
  }

  private static func lines(of text: String) -> [Question] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = String(line).trimmingBlanks()
      guard !line.hasPrefix("#") else { return nil }
      let question = withoutBullet(line)
      return question.isEmpty ? nil : Question(text: question, dimension: nil, origin: .own)
    }
  }

  /// The line without `-`, `*`, `•`, `3.` or `3)` before it.
  private static func withoutBullet(_ line: String) -> String {
    let mark = line.prefix { !$0.isWhitespace }
    let rest = String(line.dropFirst(mark.count)).trimmingBlanks()
    if mark == "-" || mark == "*" || mark == "•" { return rest }
    let number = mark.dropLast()
    let isNumbered =
      !number.isEmpty && number.allSatisfy(\.isNumber)
      && (mark.hasSuffix(".") || mark.hasSuffix(")"))
    return isNumbered ? rest : line
  }
}
