/// The words that carry the meaning of a text, brought to a common form.
enum Terms {
  /// The terms of a text in order: lower case, without the words that say nothing, endings cut off.
  static func terms(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .map { $0.filter { $0 != "'" } }
      .filter { $0.count > 1 && !silent.contains($0) }
      .map(stem)
  }

  /// Cuts the commonest English endings off, so that `refunded` and `refunds` are one term.
  static func stem(_ word: String) -> String {
    for (ending, replacement, least) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if stem.count >= least { return stem + replacement }
    }
    return word
  }

  private static let endings: [(String, String, Int)] = [
    ("ations", "at", 3), ("ation", "at", 3), ("iness", "i", 3), ("ness", "", 4), ("ments", "", 4),
    ("ment", "", 4), ("fully", "", 3), ("ingly", "", 3), ("edly", "", 3), ("ings", "", 3),
    ("ing", "", 3), ("ied", "i", 2), ("ies", "i", 2), ("ers", "", 3), ("ed", "", 3), ("ly", "", 3),
    ("er", "", 4), ("es", "", 3), ("y", "i", 2), ("s", "", 3), ("e", "", 3),
  ]

  /// Words of every question or of every sentence, which tell no story from another.
  private static let silent: Set<String> = Set(
    """
    a about after again all also always am an and another any anyone anything are around as ask at \
    be because been before being but by can could dealt deal describe did different do does doing \
    done during each ever every example experience few for from gave get give given go going got \
    had handle handled has have having he her here him his how i if in instance into is it its just \
    let like made make many may me more most much must my no not now of off on one only or other \
    our out over own please recent say share she should situation so some someone something \
    specific story such take talk tell than that the their them then there these they thing this \
    those through time to told too up upon us used very walk want was way we well went were what \
    when where which while who whom whose why will with work worked would you your yours yourself
    """.split(separator: " ").map { String($0.filter { $0 != "\n" }) })
}
