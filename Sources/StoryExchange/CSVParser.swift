/// Takes CSV (RFC 4180) apart into rows.
///
/// Commas, semicolons and tabs may separate; rows end with CR LF, LF or CR.
struct CSVParser {
  /// A row with the line it begins on.
  struct Row {
    let line: Int
    var cells: [String] = []
  }

  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var separator = UInt8(ascii: ",")

  /// Begins with bytes that are known to be UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = UTF8Check.markLength(of: bytes)
    readSeparatorLine()
  }

  /// The next row that has more in it than empty cells, or `nil` at the end.
  mutating func next() throws(ExchangeError) -> Row? {
    while index < bytes.count {
      var row = Row(line: line)
      while true {
        row.cells.append(try cell())
        guard index < bytes.count, bytes[index] == separator else { break }
        index += 1
      }
      endLine()
      if row.cells.contains(where: { !$0.isEmpty }) { return row }
    }
    return nil
  }

  /// Spreadsheets may say what separates in a first line `sep=;`; else the header tells.
  private mutating func readSeparatorLine() {
    let first = bytes[index...].prefix { $0 != 0x0A && $0 != 0x0D }
    if first.count == 5, let last = first.last,
      String(decoding: first.dropLast(), as: UTF8.self).lowercased() == "sep="
    {
      separator = last
      index = first.endIndex
      endLine()
      return
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes[index...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t")]
    where counts[candidate, default: 0] > counts[separator, default: 0] {
      separator = candidate
    }
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
  }

  private mutating func cell() throws(ExchangeError) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    let openingLine = line
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        // A CR LF within a cell is one end of a line, told by its LF; a CR alone is one too.
        let isLineEnd =
          byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
        if isLineEnd { line += 1 }
        content.append(byte)
      } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        index += 1
        content.append(byte)
      } else {
        guard index == bytes.count || endsCell(bytes[index]) else {
          throw ExchangeError(
            .syntax, line: line,
            reason: "something follows a closing quote; a quote within a cell is doubled")
        }
        return String(decoding: content, as: UTF8.self)
      }
    }
    throw ExchangeError(
      .syntax, line: openingLine, reason: "the quote that opens a cell here is never closed")
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }
}
