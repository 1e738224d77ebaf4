import StoryModel

/// How much a ready story can carry in an interview, for one dimension.
enum StoryStrength: Int, Comparable {
  /// Not told to its end, or without a passage that shows anything of the dimension.
  case weak
  case workable
  case strong

  static func < (one: StoryStrength, other: StoryStrength) -> Bool { one.rawValue < other.rawValue }

  /// Judges a ready story.
  ///
  /// Nothing here looks at other stories, so that adding one never weakens another.
  init(of story: CoverageStory, in dimension: Dimension, isOld: Bool) {
    guard Self.isToldToItsEnd(story.story) else {
      self = .weak
      return
    }
    let shown = dimension.signals.count { story.evidence(for: $0.slug) != nil }
    let isProven: Bool
    if story.evidence == nil || dimension.signals.isEmpty {
      // Without anybody having looked for signals, the four parts that empathy is judged by stand
      // in for them: three of the four.
      let empathy: [StoryField] = [.customerFeeling, .motivation, .customerResponse, .reflection]
      isProven = empathy.count { !story.story.isBlank($0) } >= 3
    } else if shown == 0 {
      self = .weak
      return
    } else {
      // One passage can be luck or a phrase; two signals are a story about the dimension.
      isProven = shown >= min(2, dimension.signals.count)
    }
    self = isProven && !isOld ? .strong : .workable
  }

  /// Whether there is something done and something that came of it; a story written in one
  /// paragraph counts when it is long enough to hold both.
  static func isToldToItsEnd(_ story: Story) -> Bool {
    if story.isInOneParagraph { return story.wordCount >= StoryShape.fewestWordsOfWholeStory }
    return [.action, .result].allSatisfy { story.text(of: $0).hasWords(StoryShape.stub) }
  }
}

/// Measures of a story that several judgements share.
enum StoryShape {
  /// Fewer words than this are a stub: nothing happened to anyone in "Was solved quickly".
  ///
  /// https://link.springer.com/article/10.1007/s10869-014-9350-0 counts such answers as no story.
  static let stub = 5

  /// The shortest text that can hold a situation, an action and a result: 45 words are 20 seconds.
  static let fewestWordsOfWholeStory = 45
}

extension Story {
  /// The number of words in the parts that are told.
  var wordCount: Int {
    StoryField.parts.reduce(0) { $0 + text(of: $1).wordCount }
  }

  /// Whether everything that happened stands in the situation, as people do who tell rather than
  /// fill in.
  var isInOneParagraph: Bool {
    isBlank(.task) && isBlank(.action) && isBlank(.result)
  }
}

extension String {
  /// The number of words as a word processor counts them; of Chinese and Japanese, which have no
  /// spaces, two characters are one, since people speak some 300 of them a minute.
  var wordCount: Int { wordCount(upTo: .max) }

  /// Whether there are at least so many words; faster than to count them all.
  func hasWords(_ count: Int) -> Bool { wordCount(upTo: count) == count }

  private func wordCount(upTo most: Int) -> Int {
    var text = self
    return text.withUTF8 { bytes in
      var count = 0
      var characters = 0
      var isInWord = false
      for byte in bytes where byte & 0xC0 != 0x80 {
        if count + characters / 2 >= most { return most }
        // The first byte of U+3000 to U+9FFF: kana, ideographs and their punctuation.
        let isCharacter = (0xE3...0xE9).contains(byte)
        let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
        if isCharacter {
          characters += 1
        } else if !isSpace && !isInWord {
          count += 1
        }
        isInWord = !isSpace && !isCharacter
      }
      return Swift.min(most, count + (characters + 1) / 2)
    }
  }
}
