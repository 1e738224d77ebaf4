/// The words that a number belongs to.
enum Quantity {
  /// Words that end what a number counts: "140 families | got their boxes".
  static let stops: Set<String> = [
    "a", "an", "the", "and", "or", "but", "so", "to", "of", "in", "on", "at", "by", "for", "from",
    "with", "without", "within", "into", "over", "under", "after", "before", "until", "till",
    "since", "when", "where", "while", "because", "as", "than", "then", "that", "this", "these",
    "those", "which", "who", "whom", "whose", "what", "if", "is", "are", "was", "were", "be",
    "been", "had", "has", "have", "did", "do", "does", "would", "could", "should", "will", "can",
    "may", "might", "must", "not", "no", "i", "we", "he", "she", "it", "they", "you", "me", "us",
    "him", "her", "them", "his", "their", "our", "my", "your", "its", "got", "came", "went",
    "said", "told", "each", "every", "per", "all", "still", "now", "later", "early", "late", "ago",
    "out", "up", "down", "off", "away", "back", "there", "here", "via", "between", "instead",
    "rather", "about", "whether", "again", "once", "next", "around", "almost", "nearly", "also",
    "only", "just", "even",
  ]

  /// Units in which a small number word is a claim by itself: "two hours", "six times".
  static let units: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "year", "years", "quarter", "quarters", "night", "nights", "per", "percent",
    "percentage", "point", "points", "pound", "pounds", "euro", "euros", "dollar", "dollars",
    "times", "miles", "mile", "km", "kilometres", "metres", "hundred", "thousand", "million",
    "stars", "out", "of", "quid", "grand", "cent", "cents", "working", "whole", "full", "more",
    "fewer", "less",
  ]

  /// The words from a number on that tell what it counts, at most two and a rate behind them:
  /// "2,300 homes a week".
  static func end(after range: Range<Int>, in words: Words) -> Int {
    var end = range.upperBound
    func continues(_ place: Int) -> Bool {
      place < words.count && !words.all[place].followsMark
        && words.all[place].sentence == words.all[range.lowerBound].sentence
    }
    if continues(end), ["per", "out"].contains(words.all[end].text), continues(end + 1) {
      // "58 per cent", "seven out of nine"
      end += words.all[end].text == "out" ? 0 : 2
    }
    var taken = 0
    let reader = NumberReader(words: words)
    while taken < 2, continues(end), !isStop(words.all[end].text), !reader.isNumber(at: end) {
      end += 1
      taken += 1
    }
    if continues(end), continues(end + 1),
      ["a", "an", "per", "each", "every"].contains(words.all[end].text),
      rates.contains(words.all[end + 1].text)
    {
      end += 2
    }
    return end
  }

  /// Contractions ("they'll", "we'd") stop as the words in them do; possessives go on.
  private static func isStop(_ word: String) -> Bool {
    stops.contains(word) || (word.contains("'") && !word.hasSuffix("'s"))
  }

  private static let rates: Set<String> = [
    "second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year",
    "person", "head", "visit", "call", "order",
  ]
}
