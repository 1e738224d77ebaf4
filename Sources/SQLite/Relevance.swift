internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ranks the rows that one full-text query finds by Okapi BM25, with the constants of FTS5.
///
/// The formula: https://sqlite.org/fts5.html#the_bm25_function
final class Relevance {
  /// How soon a word that comes again says nothing more, and how much the size of a row counts.
  private static let (k1, b) = (1.2, 0.75)

  /// How much each phrase of the query says: the fewer rows have it, the more.
  private let phrases: [Double]
  /// How much a word counts in each column.
  private let weights: [Double]
  private let averageSize: Double
  private var sizes: RowSizes

  private typealias Query = OpaquePointer
  private let firstPlace:
    @convention(c) (
      Query?, Int32, UnsafeMutablePointer<Fts5PhraseIter>?, UnsafeMutablePointer<Int32>?,
      UnsafeMutablePointer<Int32>?
    ) -> Int32
  private let nextPlace:
    @convention(c) (
      Query?, UnsafeMutablePointer<Fts5PhraseIter>?, UnsafeMutablePointer<Int32>?,
      UnsafeMutablePointer<Int32>?
    ) -> Void

  /// What failed, as a result code of SQLite.
  struct Failure: Error {
    var code: Int32
  }

  /// The function that FTS5 calls for each row, with the query for the sizes and the weights.
  static let function: fts5_extension_function = { api, query, result, count, values in
    do throws(Failure) {
      guard let api = api?.pointee, let query else { throw Failure(code: SQLITE_MISUSE) }
      let arguments = UnsafeBufferPointer(start: values, count: Int(count))
      // FTS5 keeps one object for a query, and gives it up with the query.
      let relevance: Relevance
      if let kept = api.xGetAuxdata?(query, 0) {
        relevance = Unmanaged<Relevance>.fromOpaque(kept).takeUnretainedValue()
      } else {
        relevance = try Relevance(api, query, result, arguments)
        try relevance.keep(api, query)
      }
      sqlite3_result_double(result, try relevance.score(api, query))
    } catch {
      sqlite3_result_error_code(result, error.code)
    }
  }

  private init(
    _ api: Fts5ExtensionApi, _ query: Query, _ result: OpaquePointer?,
    _ arguments: UnsafeBufferPointer<OpaquePointer?>
  ) throws(Failure) {
    guard let firstPlace = api.xPhraseFirst, let nextPlace = api.xPhraseNext,
      let source = arguments.first.flatMap({ sqlite3_value_text($0) })
    else { throw Failure(code: SQLITE_MISUSE) }
    self.firstPlace = firstPlace
    self.nextPlace = nextPlace
    weights = arguments.dropFirst().map { sqlite3_value_double($0) }

    var rows: sqlite3_int64 = 0
    try Self.check(api.xRowCount?(query, &rows))
    var words: sqlite3_int64 = 0
    try Self.check(api.xColumnTotalSize?(query, -1, &words))
    averageSize = Double(words) / Double(rows)
    sizes = RowSizes(source: source, database: sqlite3_context_db_handle(result), rows: Int(rows))

    var phrases: [Double] = []
    for phrase in 0..<(api.xPhraseCount?(query) ?? 0) {
      var found = 0
      let code = withUnsafeMutablePointer(to: &found) { found in
        api.xQueryPhrase?(query, phrase, found) { _, _, found in
          found?.assumingMemoryBound(to: Int.self).pointee += 1
          return SQLITE_OK
        }
      }
      try Self.check(code)
      // A phrase that more than half of the rows have would count against them; it says next to nothing.
      let weight = log((Double(rows) - Double(found) + 0.5) / (Double(found) + 0.5))
      phrases.append(weight > 0 ? weight : 1e-6)
    }
    self.phrases = phrases
  }

  private func keep(_ api: Fts5ExtensionApi, _ query: Query) throws(Failure) {
    let kept = Unmanaged.passRetained(self)
    // Where it fails, FTS5 gives the object up as well.
    try Self.check(
      api.xSetAuxdata?(query, kept.toOpaque()) { object in
        if let object { Unmanaged<Relevance>.fromOpaque(object).release() }
      })
  }

  /// The score of the row on which the query stands: the more relevant it is, the higher.
  private func score(_ api: Fts5ExtensionApi, _ query: Query) throws(Failure) -> Double {
    let size = Double(try sizes.size(api, query))
    let damping = Self.k1 * (1 - Self.b + Self.b * size / averageSize)
    var score = 0.0
    for (phrase, weight) in phrases.enumerated() {
      var place = Fts5PhraseIter()
      var (column, offset): (Int32, Int32) = (-1, -1)
      var count = 0.0
      try Self.check(firstPlace(query, Int32(phrase), &place, &column, &offset))
      while column >= 0 {
        count += Int(column) < weights.count ? weights[Int(column)] : 1
        nextPlace(query, &place, &column, &offset)
      }
      score += weight * (count * (Self.k1 + 1) / (count + damping))
    }
    return score
  }

  static func check(_ code: Int32?) throws(Failure) {
    let code = code ?? SQLITE_MISUSE
    guard code == SQLITE_OK else { throw Failure(code: code) }
  }
}
