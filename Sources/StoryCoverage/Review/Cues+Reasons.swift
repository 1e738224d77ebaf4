/// Words by which a motive and a reflection are recognised.
enum ReasonCues {
  /// Somebody says outright why they did it.
  static let outrightMotives = Phrases(
    """
    been there myself, i've been the, i had been the, put myself in (his|her|their), it hurt me,
    i pictured, i imagined (him|her|them|being|how|what), i remembered (what|being|how),
    i could imagine (how|what|him|her), couldn't stop thinking, could not stop thinking,
    i couldn't be the, i wasn't going to (make|let), what made me do,
    i've got (a|two|kids|children) (kids|cats|children|boy|girl|daughter|son|brother|sister),
    my (mum|mother|dad|father|gran|brother|sister) (always|had|was|died|used|cleaned|went),
    because (i|he|she|they|her|his|their|nobody|somebody) _, why did i, why i did, the reason i,
    that's why i, that is why i,
    i thought (of|about) (him|her|them|the|his|my|someone|somebody|that), i kept thinking,
    i knew (what|how) (it|that|he|she|they|a|this),
    i know (what|how) (it|that|he|she|they|a|this|exactly), i understood (that|what|how|why),
    i couldn't (let|bear|have), i could not (let|bear|have), reminded me, deserve*, no rule,
    any policy, i owed, it was not pity,
    i didn't want (him|her|them|nobody|anybody|anyone|that|to be), i did not want (him|her|them),
    i wanted (him|her|them|nobody|her to|somebody),
    my own (mother|father|mum|dad|family|grandmother|daughter|son), i'd lost my, i had lost my,
    i simply knew, so that (he|she|they) (could|would|wouldn't|did)
    """)

  /// Words of somebody who says why in passing, as people do who tell rather than fill in.
  static let motives = Phrases(
    """
    because (i|he|she|they|her|his|their|nobody|somebody|a|the|there|it) _, since (he|she|they) _,
    why did i, why i did, why?, the reason i, that's why i, that is why i,
    i thought (of|about|that|how|if|he|she|they|this|what|someone|somebody|who), i kept thinking,
    i was thinking, i knew (what|that|how|he|she|they|exactly|from|the),
    i know (what|that|how|the), i understood, i could (see|hear|feel|imagine), i imagined,
    i pictured, i realised, i realized, i wanted (to|him|her|them|nobody|the), i didn't want,
    i did not want, i couldn't (let|bear|get|have), i could not (let|bear|be|have|stop), i felt,
    i cared, i remembered, i remember, reminded me, i had been, i've been,
    i'd been (one|there|through|a), i'd lost, i lost my, i had lost,
    my (brother|sister|mother|father|mum|dad|gran|grandmother|grandfather|son|daughter|wife|own|parents),
    deserve*, no rule, it wasn't any policy, any policy, i owed, it mattered, it was not pity,
    i guessed, i noticed that, i saw that, so that (he|she|they),
    so (he|she|they) (could|would|wouldn't), i believe, i simply knew, i would not want,
    i wouldn't want, i hate, i asked myself, it seemed, i've learned, my worry was, nobody should,
    should have to, i'd rather, i would rather
    """)

  /// Reasons that say nothing about the customer: what one is like, what one was told, what one got.
  static let emptyMotives = Phrases(
    """
    passion*, i like (to|helping|working|people|being), i love (to|helping|working|people|my),
    i enjoy, i care about, just how i am, just the way i am, the way i am, it's how i am, who i am,
    my nature, my job, part of the job, was my duty, my duty, my responsibility, my role, a target,
    targets, target, bonus, quota, policy, procedure, the rules, rule says,
    boss (asked|told|said|wanted), my boss, manager (asked|told|said|wanted), was told to,
    was asked to, number one priority, top priority, guideline*, measured on, appraisal, by nature,
    a good job, show my boss, impress*, customer satisfaction, customer service, customer focus*,
    customer centric, customer is king, comes first, always right, important to me, very important,
    it is important, it's important, because it builds, builds relationships, sets you apart,
    good service, best service, quality, professional, to succeed, reputation, promotion, retain,
    retention, revenue, exceed, (core|my|our|company|personal) values, integrity, work ethic,
    (do|doing|did) the right thing, people person, (i|we) take pride, i believe in,
    (take|takes) my (job|work) seriously, my (manager|supervisor|career),
    i (did not|didn't) want (a|any|trouble|to get|to be|to look), i (just|only) wanted to,
    i wanted to (win|look|prove|shine), team player, give (100|110|my best|my all)
    """)

  /// The firm or the work.
  ///
  /// Not the teller alone: whoever says "I've waited on that platform in January" knows what it is.
  static let work = Phrases(
    """
    we, we're, our, us, one does, job, work, paid, company, firm, business, account, contract, team,
    shift, commission, my list, on call
    """)

  /// Reasons that lie in the teller's nature, recognisable wherever they stand.
  static let ownNature = Phrases(
    """
    passion*, just how i am, just the way i am, the way i am, it's how i am, my nature,
    my number one, number one priority, my top priority, i like to see people, i like helping,
    i love helping, because it builds
    """)

  /// What the teller lived through and recognises: a reason about the customer without naming them.
  static let memories = Phrases(
    """
    my (brother's|sister's|mother's|father's|dad's|mum's|gran's|son's|daughter's|wife's|husband's),
    my (own|dad|mum|father|mother|brother|sister|gran|grandmother|grandfather|son|daughter|wife|husband|parents|aunt|uncle),
    (know|knew) (what|how), i know that, (i could|you could) (see|hear|tell|feel), (i've|i'd) *ed,
    i've been, i had been, i'd been, i used to,
    i carried, i'd carried, when i was
    """)

  /// Reflections on what one would do differently, does differently now, or did wrong.
  static let reflections = Phrases(
    """
    (today|nowadays|these days) (i|i'd|i'll), since that (case|day|call) i,
    i'd _ (sooner|earlier|first|slower|today|now), i'd _ _ (sooner|earlier|first|today|now),
    i'd _ _ _ (sooner|earlier|first|today|now), what i'd (change|redo), what i would change,
    i'd redo, what went wrong was, on my checklist, i waited too long,
    i missed (the|it) (signs|at), annoys me still, if i'd (thought|asked|known|listened|called),
    i was too (fast|slow|late|quick|proud), i wouldn't now,
    i ask (actively|them|each|everybody|everyone|every) _ (now|first|since), what i took from,
    do differently, done differently, did differently, differently now, differently today,
    (i|we) should (have|not|never|also|put|ask|tell|call|ring|start|write|build), i ought to have,
    i (could|might) have (asked|told|called|rung|warned|seen|known|listened), i should've,
    i'd have *ed, i'd never have *ed,
    i'd have (told|put|rung|gone|had|done|shown|sat|said|let|made|learnt|written|sent|been|taken|given|met|left|kept|brought|come|seen|found),
    i'd do it differently, (did|do) (it|this|that) again, next time,
    if it happened (today|again|now), if i had (it|to), if i could, in hindsight, with hindsight,
    looking back, in retrospect, i learned, i learnt, i've learned, i have learned, what i learned,
    what i learnt, taught me, (a|the|my|that|this) lesson, lesson learned, lessons learned,
    my mistake, i was wrong, i regret*, my fault, i wish i, since then i, i now, i have since,
    i've since, from then on, ever since i, i still do,
    now i (ask|always|ring|call|never|do|keep|check|start|tell|write|walk|sit|send|make|put|read|hold|look|go|warn),
    today i would, now i would, i would (have|not|now|ask), the mistake was, i'd lent, it cost me,
    i forgot, i left out, i made it a rule, made that a rule, i've made that, by waiting i,
    i treated, i wouldn't let
    """)

  /// Reflections that could stand under any story.
  static let emptyReflections = Phrases(
    """
    i learned a lot, i learnt a lot, learned a lot, communication is key, communication is the key,
    communication is important, i have better stories, nothing, nothing really, went well,
    it was a good experience, good experience, would not change anything, wouldn't change anything,
    would do it again, the same again, do the same, practice makes, stay positive, be more careful,
    always stay calm, important to listen, great experience, valuable experience, learned from it,
    learned from this, made me stronger
    """)
}
