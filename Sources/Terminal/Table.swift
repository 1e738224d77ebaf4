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
    let isSpare: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - title: What stands above it.
    ///   - alignment: On which side the text stands.
    ///   - isFlexible: Whether it is the one that gives way on a narrow terminal.
    ///   - isSpare: Whether it is left out where too little would be left of the flexible one.
    public init(
      _ title: String, alignment: Alignment = .leading, isFlexible: Bool = false,
      isSpare: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
      self.isSpare = isSpare
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

  /// The columns of the flexible column below which spare columns are left out.
  private static let leastFlexible = 16

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
  /// On a terminal the flexible column is cut so that lines fit, spare ones are left out, the last
  /// first, and others are cut where that is not enough; elsewhere nothing is cut.
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
    var shown = Array(columns.indices)
    if let width, let flexible = columns.firstIndex(where: \.isFlexible) {
      func left() -> Int {
        width - shown.reduce(0) { $0 + ($1 == flexible ? 0 : widths[$1] + 2) }
      }
      while left() < min(widths[flexible], Self.leastFlexible),
        let spare = shown.lastIndex(where: { columns[$0].isSpare })
      {
        shown.remove(at: spare)
      }
      widths[flexible] = min(widths[flexible], max(Self.leastWidth, left()))
      let taken = shown.reduce(2 * (shown.count - 1)) { $0 + widths[$1] }
      narrow(&widths, of: shown, by: taken - width)
    }
    // Bytes rather than text: adding to a string a few letters at a time takes twice as long.
    var head: [UInt8] = []
    append(heads, of: shown, widths, to: &head)
    var text = Array((style.apply(.dim, to: String(decoding: head, as: UTF8.self)) + "\n").utf8)
    text.reserveCapacity((widths.reduce(0, +) + 2 * widths.count) * (rows.count + 1))
    for row in rows {
      append(row, of: shown, widths, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The columns that a column of words keeps on any terminal; a date needs as many.
  private static let leastWidth = 10

  /// Takes what the flexible column could not give from other words, the widest column first.
  private func narrow(_ widths: inout [Int], of shown: [Int], by columnsTooMany: Int) {
    var rest = columnsTooMany
    while rest > 0 {
      let words = shown.filter {
        columns[$0].alignment == .leading && widths[$0] > Self.leastWidth
      }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }) else { return }
      let cut = min(rest, widths[widest] - Self.leastWidth)
      widths[widest] -= cut
      rest -= cut
    }
  }

  /// Adds a line without spaces at its end.
  private func append(
    _ cells: [Cell], of shown: [Int], _ widths: [Int], to text: inout [UInt8]
  ) {
    let last = shown.last { cells[$0].width > 0 } ?? 0
    for index in shown where index <= last {
      if index != shown.first { pad(2, &text) }
      var cell = cells[index]
      if cell.width > widths[index] {
        cell = Cell(TextWidth.truncated(cell.text, to: widths[index]))
      }
      let gap = widths[index] - cell.width
      let isTrailing = columns[index].alignment == .trailing
      if isTrailing { pad(gap, &text) }
      cell.text.withUTF8 { text.append(contentsOf: $0) }
      if !isTrailing, index < last { pad(gap, &text) }
    }
  }

  private func pad(_ count: Int, _ text: inout [UInt8]) {
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }
}
