/// Words about people and what came of it.
enum PersonCues {
  /// Anybody but the teller.
  static let others = Phrases(
    """
    he, she, they, him, her, them, his, hers, their, theirs, customer*, client*, guest*, patient*,
    tenant*, visitor*, people, famil*, parent*, member*, users, nobody, everybody, everyone,
    somebody, someone, man, men, woman, women, child*, kid*, boy*, girl*, lad, mother*, father*,
    couple, student*, person, owner*, you, your, who, whoever, anyone, anybody, no one, others,
    baby, toddler, teenager*, pensioner*, grand*, son, daughter, wife, husband, brother, sister,
    friend*, neighbour*, driver*, teacher*, pupil*, caller*, passenger*, farmer*, buyer*, seller*,
    reader*, user, human*
    """)

  /// One customer rather than people in general.
  static let oneCustomer = Phrases(
    """
    he, she, him, her, his, hers, they had, they were, their, man, woman, child, boy, girl, mother,
    father, couple
    """)

  /// After "I", words that make it no deed.
  static let passive: Set<String> = [
    "was", "am", "heard", "think", "thought", "believe", "guess", "can", "know", "knew", "feel",
    "felt", "hope", "hoped",
  ]
}

/// Words by which an outcome is recognised.
enum OutcomeCues {
  /// Ends that name no more than that it ended well.
  static let general = Phrases(
    """
    improved, improvement*, positive, positively, better, good, great, success*, satisf*, happy,
    happier, resolved, solved, delivered, on track, smooth*, worked out, fine, well received,
    appreciated
    """)

  /// Something the customer did, which stands for an outcome even in a vague story.
  static let deeds = Phrases(
    """
    came back, renewed, recommended, recommends, recommending, thanked (me|us), apologis*,
    wrote (to|me|us|back|a|that), sent (me|us|a), cried, laughed, hugged, shook (my|our),
    returned, signed, booked, ordered,
    bought, brought (me|us|a), complained, cancelled, left us
    """)

  /// Something that somebody could see happen.
  static let seen = Phrases(
    """
    came back, came in, came through, come back, stayed, stays,
    still (comes|come|with|uses|sends|use), renewed, recommended, recommends, recommending,
    thanked, thank, apologis*, wrote, rang, called, sent, smiled, laughed, cried, hugged, shook,
    returned, signed, booked, ordered,
    bought, paid, won, arrived, got (home|there|his|her|their), went home, slept, walked, passed,
    opened, moved in, left, cancelled, withdrew, asked for, chose, kept, married, died, ate, found,
    finished, stopped, never, nobody, no one, no complaint*, no more, no failed
    """)
}
