import CMatcherWeights

/// The numbers that the scripts in `Scripts/train` learned, as named tables.
///
/// The file: `SBMW`, version 1 and the number of tables (32 bits each, little-endian, like all
/// numbers); for each table the length of its name (8 bits), the name, the size of an element (8
/// bits: 4 for floats, 1 for bytes), rows, columns (32 bits each) and the elements; at the end FNV-1a
/// (64 bits) of all that comes before.
struct LearnedWeights: Sendable {
  /// Rows of numbers, one after the other.
  struct Table: Sendable {
    let rows: Int
    let columns: Int
    /// There as long as the program runs.
    nonisolated(unsafe) fileprivate let bytes: UnsafeRawBufferPointer

    init(rows: Int, columns: Int, bytes: UnsafeRawBufferPointer) {
      precondition(bytes.count == 4 * rows * columns)
      self.rows = rows
      self.columns = columns
      self.bytes = bytes
    }

    /// A number by its place among all, row after row.
    subscript(place: Int) -> Float {
      Float(
        bitPattern: UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self)))
    }

    /// All numbers, row after row.
    var values: [Float] { (0..<rows * columns).map { self[$0] } }
  }

  /// There as long as the program runs, and never written to.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  // Two dozen, of which a command looks up a few: to hash them all would take longer.
  private var places: [(name: String, rows: Int, columns: Int, size: Int, start: Int)] = []

  /// What the program carries; a build whose file has another format cannot work, and its tests fail.
  static let shared: LearnedWeights = {
    guard let weights = LearnedWeights(embedded) else {
      preconditionFailure("the embedded weights of the matcher are of another format")
    }
    return weights
  }()

  /// The file as it is embedded.
  static var embedded: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: matcher_weights_bytes(), count: matcher_weights_size())
  }

  /// Finds the tables; `nil` where the file is of another format or cut short.
  ///
  /// - Parameter bytes: The file, which stays where it is: to copy two megabytes at every start would
  ///   take longer than to rank a hundred stories.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    guard bytes.count > 20, bytes.starts(with: Array("SBMW".utf8)), integer(at: 4) == 1 else {
      return nil
    }
    var offset = 12
    for _ in 0..<integer(at: 8) {
      guard offset < bytes.count else { return nil }
      let nameEnd = offset + 1 + Int(bytes[offset])
      guard nameEnd + 9 <= bytes.count else { return nil }
      let name = String(decoding: bytes[offset + 1..<nameEnd], as: UTF8.self)
      let size = Int(bytes[nameEnd])
      let rows = Int(integer(at: nameEnd + 1))
      let columns = Int(integer(at: nameEnd + 5))
      offset = nameEnd + 9 + rows * columns * size
      guard offset <= bytes.count - 8 else { return nil }
      places.append((name, rows, columns, size, nameEnd + 9))
    }
    guard offset == bytes.count - 8 else { return nil }
  }

  /// Whether the bytes are those that were written; reads all of them.
  var isIntact: Bool {
    let sum = bytes.dropLast(8).reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return bytes.suffix(8).elementsEqual(
      (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) })
  }

  /// A table of floats; empty where there is none of that name.
  func table(_ name: String) -> Table {
    guard let place = place(of: name), place.size == 4 else {
      return Table(rows: 0, columns: 0, bytes: UnsafeRawBufferPointer(start: nil, count: 0))
    }
    let count = 4 * place.rows * place.columns
    return Table(
      rows: place.rows, columns: place.columns,
      bytes: UnsafeRawBufferPointer(
        rebasing: UnsafeRawBufferPointer(bytes)[place.start..<place.start + count]))
  }

  /// A table of bytes; empty where there is none of that name.
  func bytes(_ name: String) -> UnsafeBufferPointer<UInt8> {
    guard let place = place(of: name), place.size == 1 else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(
      rebasing: bytes[place.start..<place.start + place.rows * place.columns])
  }

  private func place(of name: String) -> (rows: Int, columns: Int, size: Int, start: Int)? {
    places.first { $0.name == name }.map { ($0.rows, $0.columns, $0.size, $0.start) }
  }

  private func integer(at offset: Int) -> UInt32 {
    UInt32(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
