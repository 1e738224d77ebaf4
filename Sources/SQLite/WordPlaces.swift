internal import CSQLite

/// Where in a text the words stand that a full-text query found.
///
/// The tokenizer tells where each word of the text begins and ends, and the index the which-th words
/// were found. Places that share a word are one, as in `highlight`.
struct WordPlaces {
  private typealias Query = OpaquePointer

  /// The words that each place spans, counted from the beginning of the text, in order and apart.
  private var words: [Range<Int>] = []
  /// The place that is looked for, and the word that comes next.
  private var (place, word) = (0, 0)
  private var start = 0
  /// The first byte of each place and the byte behind its last.
  private var ends: [Int] = []

  /// The function that FTS5 calls for a row, with the column; the result is a blob of `ends`.
  static let function: fts5_extension_function = { api, query, result, count, values in
    do throws(Relevance.Failure) {
      guard let api = api?.pointee, let query, count == 1, let column = values?.pointee else {
        throw Relevance.Failure(code: SQLITE_MISUSE)
      }
      let ends = try WordPlaces.ends(api, query, sqlite3_value_int(column))
      ends.withUnsafeBytes {
        sqlite3_result_blob64(result, $0.baseAddress, UInt64($0.count), storybank_transient())
      }
    } catch {
      sqlite3_result_error_code(result, error.code)
    }
  }

  private static func ends(
    _ api: Fts5ExtensionApi, _ query: Query, _ column: Int32
  ) throws(Relevance.Failure) -> [Int] {
    var places = WordPlaces()
    places.words = try words(api, query, column)
    guard !places.words.isEmpty else { return [] }
    var text: UnsafePointer<CChar>?
    var size: Int32 = 0
    try Relevance.check(api.xColumnText?(query, column, &text, &size))
    let code = withUnsafeMutablePointer(to: &places) { places in
      api.xTokenize?(query, text, size, places) { places, flags, _, _, start, end in
        // A synonym stands where the word before it does.
        guard flags & FTS5_TOKEN_COLOCATED == 0 else { return SQLITE_OK }
        let places = places?.assumingMemoryBound(to: WordPlaces.self)
        return places?.pointee.take(Int(start)..<Int(end)) ?? false ? SQLITE_OK : SQLITE_DONE
      }
    }
    if code != SQLITE_DONE { try Relevance.check(code) }
    return places.ends
  }

  /// Takes the bytes of the next word; whether more are wanted.
  private mutating func take(_ bytes: Range<Int>) -> Bool {
    if word == words[place].lowerBound { start = bytes.lowerBound }
    word += 1
    guard word == words[place].upperBound else { return true }
    ends += [start, bytes.upperBound]
    place += 1
    return place < words.count
  }

  private static func words(
    _ api: Fts5ExtensionApi, _ query: Query, _ wanted: Int32
  ) throws(Relevance.Failure) -> [Range<Int>] {
    guard let nextPlace = api.xPhraseNext else { throw Relevance.Failure(code: SQLITE_MISUSE) }
    var found: [Range<Int>] = []
    for phrase in 0..<(api.xPhraseCount?(query) ?? 0) {
      let length = Int(api.xPhraseSize?(query, phrase) ?? 0)
      var place = Fts5PhraseIter()
      var (column, offset): (Int32, Int32) = (-1, -1)
      try Relevance.check(api.xPhraseFirst?(query, phrase, &place, &column, &offset))
      while column >= 0 {
        // A damaged index can name any place, also the last that its number can hold.
        if column == wanted, offset >= 0, length > 0 {
          found.append(Int(offset)..<Int(offset) + length)
        }
        nextPlace(query, &place, &column, &offset)
      }
    }
    var apart: [Range<Int>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = apart.last, range.lowerBound < last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
    return apart
  }
}

extension Row {
  /// The bytes of a text where words were found, in order and apart, from the SQL function `places`.
  ///
  /// - Throws: `SQLiteError` with `.mismatch` when the column holds something else.
  public func places(_ column: Int) throws(SQLiteError) -> [Range<Int>] {
    guard !isNull(column) else { return [] }
    let bytes = try blob(column)
    return bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 2 * MemoryLayout<Int>.size).map { offset in
        let start = bytes.loadUnaligned(fromByteOffset: offset, as: Int.self)
        let end = bytes.loadUnaligned(
          fromByteOffset: offset + MemoryLayout<Int>.size, as: Int.self)
        return start..<end
      }
    }
  }
}
