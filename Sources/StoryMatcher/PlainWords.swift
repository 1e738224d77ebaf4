/// Says rare words for moods in frequent ones, before a question is encoded.
///
/// The vocabulary of the encoder has no token for them. It spells "irate" as "ira" and "te", and knows
/// little of what that means; "angry" it knows well.
enum PlainWords {
  private static let frequent = [
    "aggrieved": "upset", "antagonistic": "hostile", "apprehensive": "anxious",
    "argumentative": "hostile", "belligerent": "hostile", "cantankerous": "rude",
    "combative": "hostile", "confrontational": "hostile", "disaffected": "unhappy",
    "discontented": "unhappy", "disgruntled": "unhappy", "displeased": "unhappy",
    "flustered": "nervous", "fuming": "furious", "grumpy": "rude", "incensed": "furious",
    "indignant": "angry", "infuriated": "furious", "irate": "angry", "irked": "annoyed",
    "livid": "furious", "perplexed": "confused", "resentful": "angry", "seething": "furious",
    "unsatisfied": "unhappy", "vexed": "annoyed",
  ]

  /// The text with each such word replaced.
  static func plain(_ text: String) -> String {
    var plain = ""
    var word = ""
    func endWord() {
      plain += frequent[word.lowercased()] ?? word
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        endWord()
        plain.append(character)
      }
    }
    endWord()
    return plain
  }
}
