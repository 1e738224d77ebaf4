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

  /// Where a text ends among all texts, and the columns that it takes, which are dear to find out.
  private struct Cell {
    var end: Int
    var width: Int
  }

  /// The columns of the flexible column below which spare columns are left out.
  private static let leastFlexible = 16

  /// The columns beyond which a column gets no wider where nothing is cut.
  private static let mostPadded = 200

  private let columns: [Column]
  // One row after the other, the titles first. A string for each cell and an array for each row would
  // take 40 MiB more for 100,000 stories, and a seventh of the time would go into getting it.
  private var cells: [Cell] = []
  private var texts: [UInt8] = []

  /// Makes a table without rows.
  public init(columns: [Column]) {
    self.columns = columns
    append(columns.map(\.title))
  }

  /// Whether it has no row.
  public var isEmpty: Bool { cells.count == columns.count }

  /// Adds a row, a text for each column; texts must be safe to show.
  public mutating func append(_ row: [String]) {
    precondition(row.count == columns.count, "a row has a text for each column")
    for text in row {
      texts.append(contentsOf: text.utf8)
      cells.append(Cell(end: texts.count, width: TextWidth.columns(of: text)))
    }
  }

  /// The table as text, a line for each row, ended by a newline.
  ///
  /// On a terminal the flexible column is cut so that lines fit, spare ones are left out, the last
  /// first, and others are cut where that is not enough; elsewhere nothing is cut, and a text of more
  /// than 200 columns reaches beyond its own.
  public func rendered(for console: Console) -> String {
    rendered(
      width: console.isOutputTerminal ? console.width : nil, style: console.outputStyle)
  }

  func rendered(width: Int?, style: Style) -> String {
    var widths = columns.map { _ in 0 }
    for row in stride(from: 0, to: cells.count, by: columns.count) {
      for index in columns.indices { widths[index] = max(widths[index], cells[row + index].width) }
    }
    // One title of a megabyte would otherwise add a megabyte of spaces to every line.
    if width == nil { widths = widths.map { min($0, Self.mostPadded) } }
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
    append(row: 0, of: shown, widths, isCut: width != nil, to: &head)
    var text = Array((style.apply(.dim, to: String(decoding: head, as: UTF8.self)) + "\n").utf8)
    text.reserveCapacity((widths.reduce(0, +) + 2 * widths.count) * cells.count / columns.count)
    for row in stride(from: columns.count, to: cells.count, by: columns.count) {
      append(row: row, of: shown, widths, isCut: width != nil, to: &text)
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

  /// Adds the row whose first cell is the given one, without spaces at its end; what is too wide is cut or
  /// reaches beyond its column.
  private func append(
    row: Int, of shown: [Int], _ widths: [Int], isCut: Bool, to line: inout [UInt8]
  ) {
    let last = shown.last { cells[row + $0].width > 0 } ?? 0
    for index in shown where index <= last {
      if index != shown.first { pad(2, &line) }
      let place = row + index
      var width = cells[place].width
      var bytes = texts[(place == 0 ? 0 : cells[place - 1].end)..<cells[place].end]
      if isCut, width > widths[index] {
        let cut = TextWidth.truncated(String(decoding: bytes, as: UTF8.self), to: widths[index])
        width = TextWidth.columns(of: cut)
        bytes = Array(cut.utf8)[...]
      }
      let gap = widths[index] - width
      let isTrailing = columns[index].alignment == .trailing
      if isTrailing { pad(gap, &line) }
      line.append(contentsOf: bytes)
      if !isTrailing, index < last { pad(gap, &line) }
    }
  }

  private func pad(_ count: Int, _ text: inout [UInt8]) {
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }
}
