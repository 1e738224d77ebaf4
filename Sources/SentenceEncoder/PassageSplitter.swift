/// Cuts long text into passages of one to three sentences, each short enough to be encoded whole.
///
/// A story is about several things; its passages are about one each, so they are what a question is
/// compared with.
public struct PassageSplitter: Sendable {
  /// The most sentences that a passage has.
  public var sentenceLimit: Int

  /// The number of words from which a passage takes no further sentence.
  ///
  /// "He shouted. I waited." says little by halves.
  public var enoughWords: Int

  /// A splitter with limits of one's own.
  ///
  /// - Parameters:
  ///   - sentenceLimit: The most sentences that a passage has, at least one.
  ///   - enoughWords: The number of words from which a passage takes no further sentence.
  public init(sentenceLimit: Int = 3, enoughWords: Int = 25) {
    self.sentenceLimit = max(1, sentenceLimit)
    self.enoughWords = enoughWords
  }

  /// The passages of a text, in order.
  ///
  /// They do not overlap and lose nothing but the white space between them. A passage does not
  /// cross an empty line or run from one point of a list into the next. A sentence that is too long
  /// to be encoded is cut, after a comma or the like where there is one.
  ///
  /// - Parameter text: Any text.
  /// - Returns: None for a text without words.
  public func passages(in text: String) -> [Substring] {
    var passages: [Substring] = []
    var current: Substring?
    var sentences = 0

    func close() {
      if let passage = current { passages.append(passage) }
      current = nil
      sentences = 0
    }

    for sentence in Sentences.split(text[...]).flatMap({ parts(of: $0) }) {
      if let passage = current {
        let joined = text[passage.startIndex..<sentence.endIndex]
        let gap = text[passage.endIndex..<sentence.startIndex]
        let isFull = sentences >= sentenceLimit || wordCount(passage) >= enoughWords
        if isFull || startsAnew(sentence, after: gap) || !fits(joined) {
          close()
        }
      }
      let start = current?.startIndex ?? sentence.startIndex
      current = text[start..<sentence.endIndex]
      sentences += 1
    }
    close()
    return passages
  }

  private func startsAnew(_ sentence: Substring, after gap: Substring) -> Bool {
    let lineBreaks = gap.count { $0.isNewline }
    return lineBreaks > 1 || lineBreaks == 1 && Sentences.isBullet(sentence)
  }

  private func wordCount(_ text: Substring) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  private func fits(_ text: Substring) -> Bool {
    let room = SentenceEncoder.tokenLimit - 2
    // No token is shorter than a byte.
    if text.utf8.count <= room { return true }
    return WordPieces.ids(of: String(text), limit: room + 1).count <= room
  }

  /// Halves a text that does not fit, and its halves, until all do.
  private func parts(of text: Substring) -> [Substring] {
    guard !fits(text), text.count > 1 else { return [text] }
    let cut = middle(of: text)
    let first = text[..<cut]
    let second = text[cut...].drop { $0.isWhitespace }
    guard let last = first.lastIndex(where: { !$0.isWhitespace }), !second.isEmpty else {
      return [text]
    }
    return parts(of: first[...last]) + parts(of: second)
  }

  /// The best place to cut: after punctuation, else at a space, in the middle third; else halfway.
  private func middle(of text: Substring) -> String.Index {
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    let reach = text.count / 6
    var best = (index: half, worth: 0)
    var forward = half
    var backward = half
    for _ in 0..<reach {
      backward = text.index(before: backward)
      for place in [forward, backward] where text[place].isWhitespace {
        let worth = text[text.index(before: place)].isPunctuation ? 2 : 1
        if worth > best.worth { best = (place, worth) }
      }
      forward = text.index(after: forward)
    }
    return best.index
  }
}
