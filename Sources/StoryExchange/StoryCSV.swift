import FoundationEssentials
public import StoryModel

/// Stories as CSV (RFC 4180): a header with the keys of the story object, then a row a story.
///
/// Every text comes back exactly, line ends within cells as well. Several dimensions or tags share
/// a cell: `billing; refunds`. A text that a spreadsheet would run as a formula, since it begins with
/// `=`, `+`, `-`, `@`, a tab or a line end, is written with an apostrophe in front, and reading takes
/// it away; so programs other than this one see the apostrophe.
public enum StoryCSV {
  /// The first row, which names the columns.
  ///
  /// - Parameter byteOrderMark: Whether to begin with the mark by which Excel knows UTF-8.
  /// - Returns: UTF-8 with CR LF at its end.
  public static func header(byteOrderMark: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    append(StoryKey.allCases.map(\.rawValue), to: &bytes)
    return bytes
  }

  /// The rows of stories, to stand behind the header or behind other rows.
  ///
  /// - Parameter stories: The stories, a row each.
  /// - Returns: UTF-8 with CR LF after each row.
  public static func rows(of stories: [Story]) -> [UInt8] {
    var bytes: [UInt8] = []
    for story in stories {
      append(StoryKey.allCases.map { CSVCell.guarded(content(of: $0, in: story)) }, to: &bytes)
    }
    return bytes
  }

  private static func content(of key: StoryKey, in story: Story) -> String {
    switch key {
    case .uid: story.uid
    case .id: story.id.map(String.init) ?? ""
    case .dimensions: CSVCell.joined(story.dimensions)
    case .tags: CSVCell.joined(story.tags)
    case .status: story.status.rawValue
    case .createdAt: story.createdAt.flatMap(Timestamp.text) ?? ""
    case .updatedAt: story.updatedAt.flatMap(Timestamp.text) ?? ""
    default: key.field.map { story.text(of: $0) } ?? ""
    }
  }

  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// A cell is quoted where any reader could misread it: some split at semicolons or tabs, some take
  /// spaces away.
  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let needsQuotes =
      cell.utf8.first == 0x20 || cell.utf8.last == 0x20
      || cell.utf8.contains { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
