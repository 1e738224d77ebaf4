/// How much of a text is words that let one see nothing.
///
/// Vague tellings differ from each other in their phrases and agree in this: they say "some things",
/// "various people", "it got better". Of the training stories the good ones have at most 8 such
/// words in a hundred, and mostly 2 to 5; vague ones have 8 to 34.
enum Haze {
  private static let words: Set<String> = Set(
    """
    some something someone somebody somehow somewhat sort thing things various several certain
    different few lot bit quite rather number issue issues problem problems situation situations
    matter matters difficult complicated tricky unusual busy mess needs wishes options idea ideas
    changes measures way ways everybody everyone everything anything people others generally
    general overall eventually basically mostly more less better best good nice well fine okay ok
    happy happier satisfied grateful thankful pleased pleasant friendly helpful useful important
    improve improved improvement tried try helped help helping dealt deal handled sorted worked
    discussed agreed talked communicate communication informed involved looked kept managed
    arranged thought understood seemed seem probably possible normally sometimes often usually
    always could would relationship feedback experience team together open openly
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let phrases = Phrases(
    """
    in the end, after some time, after a while, as well as we could, what we could, what i could,
    step by step, as far as, more or less, all in all, on both sides, in charge, took it seriously
    """)

  /// The number of such words, without those that somebody is quoted with.
  static func count(in words: Words) -> Int {
    words.all.count { Self.words.contains($0.text) && !words.isQuoted($0) }
      + phrases.matches(in: words).count
  }

  /// The sentence with the most of them, and the first of equals.
  static func thickest(in words: Words) -> (count: Int, sentence: Int)? {
    var counts = [Int](repeating: 0, count: words.sentences.count)
    for word in words.all where Self.words.contains(word.text) { counts[word.sentence] += 1 }
    guard let most = counts.max(), most > 0, let sentence = counts.firstIndex(of: most) else {
      return nil
    }
    return (most, sentence)
  }
}
