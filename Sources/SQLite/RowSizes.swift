internal import CSQLite

/// How many words the rows of a full-text table have.
///
/// FTS5 looks each up with a query of its own. Once many were asked for, all are read at once.
struct RowSizes {
  private let source: String
  private let database: OpaquePointer?
  private let rows: Int
  private var lookedUp = 0
  /// The numbers of all rows, rising, and beside them the sizes; `nil` until they are read.
  private var all: (numbers: [Int64], sizes: [Int])?

  /// Once one of so many rows was looked up, the others are read: a row then takes about a tenth of
  /// the time.
  private static let gain = 16

  /// Begins without a size.
  ///
  /// - Parameters:
  ///   - source: The query for the number of each row and its sizes as FTS5 keeps them, by number.
  ///   - database: The handle of the connection.
  ///   - rows: How many rows there are.
  init(source: UnsafePointer<UInt8>, database: OpaquePointer?, rows: Int) {
    self.source = String(cString: source)
    self.database = database
    self.rows = rows
  }

  /// The size of the row on which a query stands.
  mutating func size(
    _ api: Fts5ExtensionApi, _ query: OpaquePointer
  ) throws(Relevance.Failure) -> Int {
    if lookedUp < rows / Self.gain {
      lookedUp += 1
    } else {
      if all == nil { all = try read() }
      if let row = api.xRowid?(query), let size = size(ofRow: row) { return size }
    }
    var size: Int32 = 0
    try Relevance.check(api.xColumnSize?(query, -1, &size))
    return Int(size)
  }

  private func size(ofRow row: Int64) -> Int? {
    guard let (numbers, sizes) = all else { return nil }
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == row ? sizes[low] : nil
  }

  private func read() throws(Relevance.Failure) -> (numbers: [Int64], sizes: [Int]) {
    var (numbers, sizes): ([Int64], [Int]) = ([], [])
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    try Relevance.check(sqlite3_prepare_v2(database, source, -1, &statement, nil))
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW {
      let bytes = UnsafeRawBufferPointer(
        start: sqlite3_column_blob(statement, 1), count: Int(sqlite3_column_bytes(statement, 1)))
      numbers.append(sqlite3_column_int64(statement, 0))
      sizes.append(Self.sum(bytes))
      code = sqlite3_step(statement)
    }
    guard code == SQLITE_DONE else { throw Relevance.Failure(code: code) }
    return (numbers, sizes)
  }

  /// The sum of numbers in a row, each packed seven bits to a byte, the highest first.
  ///
  /// The format: https://sqlite.org/fileformat2.html#varint
  private static func sum(_ bytes: UnsafeRawBufferPointer) -> Int {
    var (sum, number) = (0, 0)
    for byte in bytes {
      number = number << 7 | Int(byte & 0x7F)
      if byte < 0x80 { (sum, number) = (sum &+ number, 0) }
    }
    return sum
  }
}
