/// Words by which the manner of telling is recognised.
enum TellingCues {
  /// Words that could stand in anybody's story: what nearly every coach marks as vague.
  static let general = Phrases(
    """
    various, several (occasions|times|issues|things|problems|people),
    some (issues|things|problems|misunderstandings|difficulties),
    a lot of (things|time|people|effort|work|issues|additional|positive|stakeholders), stuff,
    things like that, that sort of thing, and so on, etc, helped with, helped out,
    dealt with (it|the), took care of (it|everything|the), handled (it|the) (professionally|well),
    in a professional (way|manner), professionally, professional, showed empathy, showing empathy,
    empathetic, empathy, their shoes, customer's shoes, extra mile, above and beyond, exceed*,
    exceeded, expectations, passion*, customer service, customer satisfaction, customer experience,
    customer journey, customer loyalty, communication is key, communicat*, stakeholders,
    open dialogue, heard and valued, actively listened, active listening, open questions,
    high standard, high quality, good quality, best possible, best of my ability,
    everything (i|we|was|that|possible), do everything, did everything, positive feedback,
    good feedback, very positive, great feedback, positive one, solution that fit*,
    found a solution, find a solution, came to a solution, win-win, win win, misunderstanding*,
    next steps, aligned, align, cross functionally, workshops, initiative to improve,
    defined actions, analysed the, collected input, relationship was improved,
    improved the relationship, strengthened, built a good, builds relationships, partnership,
    de escalated, deescalated, resolved to, was resolved, were resolved, got resolved, issue was,
    problem was solved, a success, successfully, successful, satisfied, satisfaction, delighted,
    very happy, really happy, happy with, everybody happy, everyone happy, improved significantly,
    significantly, composure, on board, in the loop, improvements, noticed the difference,
    loyalty increased, made a difference, was involved in, important to improve, day to day,
    certain (service|things|way), made sure (that|everything|they), worked hard, hard work,
    around the clock, 110 per, urgent request, important client, outside the scope,
    coordinated with, additional hours, stayed late, number one priority, biggest strengths,
    the situation, difficult situation, smoothly, effectively, efficiently, proactive*
    """)

  /// Habits and wishes in place of one occasion.
  static let habitual = Phrases(
    """
    we (always|usually|often|generally|normally|regularly),
    i (always|usually|often|generally|typically|normally|regularly|sometimes|constantly|consistently),
    i would (always|usually|often|normally|typically|answer|stay|try|make|just|go), i try to,
    i tend to, i always try, i'm known for, i am known for, in my job i, every single day,
    i find that, i prioritise i, if you're organised, if you are organised, i like to, you have to,
    one has to, i'd say that, i would say that, i think it is important,
    it is (very|really) important, i think that it
    """)
}
