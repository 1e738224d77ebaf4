/// Splits bytes into words and sentences.
struct WordScanner {
  let bytes: [UInt8]
  private(set) var words: [Words.Word] = []
  private(set) var sentences: [Range<Int>] = []

  private var place = 0
  private var sentenceStart: Int?
  private var sentenceEnd = 0
  private var afterMark = false
  /// The word being read, in lower case; kept from word to word, since to make it anew takes longer
  /// than to read a word.
  private var folded: [UInt8] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5)
    folded.reserveCapacity(32)
  }

  mutating func scan() {
    while place < bytes.count {
      let byte = bytes[place]
      if Self.isLetterOrDigit(byte), punctuationLength(at: place) == 0 {
        takeWord()
      } else if Self.isSpace(byte) {
        if byte == 0x0A { endSentence() }
        place += 1
      } else {
        takeMark()
      }
    }
    endSentence()
  }

  private mutating func takeWord() {
    let start = place
    folded.removeAll(keepingCapacity: true)
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x27 || isTypographicApostrophe(at: place) {
        // An apostrophe belongs to the word only between letters: don't, but 'don' in quotes.
        let width = byte == 0x27 ? 1 : 3
        guard place + width < bytes.count, Self.isLetterOrDigit(bytes[place + width]),
          punctuationLength(at: place + width) == 0
        else { break }
        folded.append(0x27)
        place += width
      } else if byte == 0x2E || byte == 0x2C || byte == 0x3A {
        // A point, comma or colon between digits belongs to the number: 3.40, 1,860, 8:35.
        guard Self.isDigit(folded.last ?? 0), place + 1 < bytes.count,
          Self.isDigit(bytes[place + 1])
        else { break }
        folded.append(byte)
        place += 1
      } else if Self.isLetterOrDigit(byte), punctuationLength(at: place) == 0 {
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        place += 1
      } else {
        break
      }
    }
    if sentenceStart == nil { sentenceStart = start }
    words.append(
      Words.Word(
        text: String(decoding: folded, as: UTF8.self), key: WordKeys.key(of: folded),
        range: start..<place,
        sentence: sentences.count, isCapitalised: (0x41...0x5A).contains(bytes[start]),
        followsMark: afterMark))
    afterMark = false
    sentenceEnd = place
  }

  private mutating func takeMark() {
    let byte = bytes[place]
    let width = max(1, punctuationLength(at: place))
    if sentenceStart == nil { sentenceStart = place }
    place += width
    sentenceEnd = place
    // A hyphen joins: follow-up is the two words of "follow up".
    if byte != 0x2D && byte != 0x27 { afterMark = true }
    if byte == 0x2E || byte == 0x21 || byte == 0x3F { closeSentenceAfterQuotes() }
  }

  /// A sentence ends at its mark and takes along the quotation mark behind it, unless it goes on in
  /// lower case, as in `"Why?" she asked`.
  private mutating func closeSentenceAfterQuotes() {
    while place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x29 || isQuote(at: place) {
      place += max(1, punctuationLength(at: place))
      sentenceEnd = place
    }
    var next = place
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    guard next > place || next == bytes.count else { return }
    if next < bytes.count, (0x61...0x7A).contains(bytes[next]) { return }
    endSentence()
  }

  private mutating func endSentence() {
    guard let start = sentenceStart else { return }
    sentences.append(start..<max(start, sentenceEnd))
    sentenceStart = nil
    afterMark = true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Bytes above ASCII count as letters, so that words of other languages stay whole.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The number of bytes of a mark beyond ASCII: the general punctuation block (dashes, quotation
  /// marks, the ellipsis, odd spaces), currency signs, and the no-break space; zero for letters.
  private func punctuationLength(at place: Int) -> Int {
    let byte = bytes[place]
    if byte == 0xE2, place + 2 < bytes.count {
      let second = bytes[place + 1]
      return second == 0x80 || second == 0x82 ? 3 : 0
    }
    if byte == 0xC2, place + 1 < bytes.count { return 2 }
    return 0
  }

  private func isTypographicApostrophe(at place: Int) -> Bool {
    bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99
  }

  private func isQuote(at place: Int) -> Bool {
    bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
      && (0x98...0x9F).contains(bytes[place + 2])
  }
}
