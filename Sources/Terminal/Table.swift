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

  /// A text and the columns that it takes, which is dear to find out and asked for twice.
  private struct Cell {
    var text: String
    var width: Int

    init(_ text: String) {
      self.text = text
      width = TextWidth.columns(of: text)
    }
  }

  private let columns: [Column]
  private var rows: [[Cell]] = []

  /// Makes a table without rows.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; texts must be safe to show.
  public mutating func append(_ row: [String]) {
    rows.append(row.map(Cell.init))
  }

  /// The table as text, a line for each row, ended by a newline.
  ///
  /// On a terminal the flexible column is cut so that lines fit, and others where that is not enough;
  /// elsewhere nothing is cut.
  public func rendered(for console: Console) -> String {
    rendered(
      width: console.isOutputTerminal ? console.width : nil, style: console.outputStyle)
  }

  func rendered(width: Int?, style: Style) -> String {
    let heads = columns.map { Cell($0.title) }
    var widths = heads.map(\.width)
    for row in rows {
      for index in row.indices { widths[index] = max(widths[index], row[index].width) }
    }
    if let width, let flexible = columns.firstIndex(where: \.isFlexible) {
      let others = widths.reduce(0, +) - widths[flexible] + 2 * (columns.count - 1)
      widths[flexible] = min(widths[flexible], max(Self.leastWidth, width - others))
      narrow(&widths, by: widths.reduce(0, +) + 2 * (columns.count - 1) - width)
    }
    var head = ""
    append(heads, widths, to: &head)
    var text = style.apply(.dim, to: head) + "\n"
    text.reserveCapacity((widths.reduce(0, +) + 2 * widths.count) * (rows.count + 1))
    for row in rows {
      append(row, widths, to: &text)
      text += "\n"
    }
    return text
  }

  /// The columns that a column of words keeps on any terminal; a date needs as many.
  private static let leastWidth = 10

  /// Takes what the flexible column could not give from other words, the widest column first.
  private func narrow(_ widths: inout [Int], by columnsTooMany: Int) {
    var rest = columnsTooMany
    while rest > 0 {
      let words = columns.indices.filter {
        columns[$0].alignment == .leading && widths[$0] > Self.leastWidth
      }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }) else { return }
      let cut = min(rest, widths[widest] - Self.leastWidth)
      widths[widest] -= cut
      rest -= cut
    }
  }

  /// Adds a line without spaces at its end.
  private func append(_ cells: [Cell], _ widths: [Int], to text: inout String) {
    let last = cells.lastIndex { $0.width > 0 } ?? 0
    for index in 0...last {
      if index > 0 { text += "  " }
      var cell = cells[index]
      if cell.width > widths[index] {
        cell = Cell(TextWidth.truncated(cell.text, to: widths[index]))
      }
      let gap = widths[index] - cell.width
      let isTrailing = columns[index].alignment == .trailing
      if isTrailing { pad(gap, &text) }
      text += cell.text
      if !isTrailing, index < last { pad(gap, &text) }
    }
  }

  private func pad(_ count: Int, _ text: inout String) {
    for _ in 0..<max(0, count) { text += " " }
  }
}
