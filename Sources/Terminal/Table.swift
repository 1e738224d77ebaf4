/// Rows in aligned columns.
public struct Table {
  /// One column.
  public struct Column: Sendable {
    /// On which side the text stands.
    public enum Alignment: Sendable {
      /// At the start: words.
      case leading
      /// At the end: numbers.
      case trailing
    }

    let title: String
    let alignment: Alignment
    let isFlexible: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - title: What stands above it.
    ///   - alignment: On which side the text stands.
    ///   - isFlexible: Whether it is the one that gives way on a narrow terminal.
    public init(_ title: String, alignment: Alignment = .leading, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  /// Makes a table without rows.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; texts must be safe to show.
  public mutating func append(_ row: [String]) {
    rows.append(row)
  }

  /// The table as text, a line for each row, ended by a newline.
  ///
  /// On a terminal the flexible column is cut so that lines fit; elsewhere nothing is cut.
  public func rendered(for console: Console) -> String {
    rendered(
      width: console.isOutputTerminal ? console.width : nil, style: console.outputStyle)
  }

  func rendered(width: Int?, style: Style) -> String {
    var widths = columns.map { TextWidth.columns(of: $0.title) }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], TextWidth.columns(of: cell))
      }
    }
    if let width, let flexible = columns.firstIndex(where: \.isFlexible) {
      let others = widths.reduce(0, +) - widths[flexible] + 2 * (columns.count - 1)
      widths[flexible] = min(widths[flexible], max(10, width - others))
    }
    var text = style.apply(.dim, to: line(columns.map(\.title), widths)) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "  " }
      let column = columns[index]
      let shown = column.isFlexible ? TextWidth.truncated(cell, to: widths[index]) : cell
      line += TextWidth.padded(shown, to: widths[index], atStart: column.alignment == .trailing)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
