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

  /// The customer is at fault.
  ///
  /// Strong words count wherever they stand.
  static let blame = Phrases(
    """
    his own fault, her own fault, their own fault, their fault, his fault, her fault,
    customer's fault, unreasonable, unreasonably,
    (was|were|very|so|really|quite|rather|extremely|incredibly|a) rude, rudest, ruder, idiot*,
    moron*, stupid (customer|client|question|man|woman), ignorant,
    impossible (customer|client|person|man|woman|to), never satisfied, nothing was ever good,
    time waster*, waste of time, wouldn't listen, would not listen, refused to listen,
    didn't bother, did not bother, had not read, hadn't read, not read the, too lazy, lazy,
    customer was wrong, client was wrong, the customer didn't understand, client didn't understand,
    customer did not understand, didn't understand anything, couldn't be bothered, blamed us for,
    made a fuss, making a fuss, overreact*, hysterical, complained about everything,
    typical customer, crazy, mad woman, mad man, hung up on me,
    brought it on (himself|herself|themselves),
    (he|she|they|customer|client|guest) should have (read|known|checked|asked|listened|thought|told),
    ought to have known, (if|had) (he|she|they) (only|just|had) (read|listened|checked|bothered),
    did not want to understand, didn't want to understand, did not get it, didn't get it,
    (clueless|incompetent|childish|ridiculous|dramatic|aggressive) (customer|client|guest|woman|man|person),
    (was|were) being (difficult|unreasonable|impossible|ridiculous|dramatic|childish),
    (he|she) was (impossible|ridiculous|hopeless|aggressive and),
    (behaved|acted|acting|behaving) like (a|children), out to get,
    trying to get something for free, wanted something for nothing,
    just wanted (attention|a discount|money), (customers|clients|people) like (him|her|that|them),
    that (type|kind|sort) of (customer|client|person), as usual with, as always with, nasty,
    horrible (customer|client|man|woman|person), annoying (customer|client), pain in the,
    difficult to deal with, demanding (customer|client)
    """)

  /// Milder words, which count only where nothing is said of what the customer felt.
  static let mildBlame = Phrases(
    """
    difficult (customer|client|guest|patient|visitor|tenant|person), misunderstood us,
    did not understand us, unrealistic, picky, fussy, complicated (customer|client)
    """)

  /// The matter is given to somebody else.
  static let handOffs = Phrases(
    """
    i escalated, (i|we) (had|have) escalated, escalated (it|this|the|her|his|their|to),
    i (assigned|delegated|routed|reassigned|reported) (it|this|the|her|his|them),
    i asked (my|a|the|our) (manager|boss|supervisor|colleague|lead|specialist|technician|engineer*|department) to,
    i let (my|the|a) (manager|boss|supervisor|colleague|team|department) (handle|take|deal|decide|sort|speak|talk),
    put (him|her|them) through, put the (customer|caller|client) through,
    i sent (him|her|them|it|this) (to|over|on) (the|my|our|another|a|to),
    (engineering|facilities|finance|sales|support|billing|legal|they) (took|dealt|fixed|handled|sorted) (it|over|care|with),
    left it with (the|my|our), in (their|his|her) hands, not my department,
    (someone|somebody) else (took|dealt|handled|would),
    i passed (it|this|her|him|them) (on|to|over|up), passed it (on|to|over|up),
    passed (her|him|them) (on|to|over), i forwarded, i referred, i transferred,
    handed (it|this|them|him|her) over to, i redirected,
    (manager|boss|supervisor|colleague|team|department) (took|handled|dealt|called|solved|resolved|sorted|took over),
    took over from there, i told (him|her|them) to (call|contact|ask|write|ring|speak),
    i gave (him|her|them) the (number|address|contact), i left it (to|with),
    my (manager|boss|supervisor) (told|decided|gave|offered|spoke|apologised|rang),
    raised a ticket, opened a ticket, logged a ticket
    """)

  /// It is said that the end is not known, or that nobody looked.
  static let openEnds = Phrases(
    """
    never heard, i don't know (whether|if|what|how), i do not know (whether|if|what|how),
    don't know whether, do not know whether, don't know if, did not follow up, didn't follow up,
    never followed up, no idea (whether|if|what|how), never found out, didn't check, did not check,
    never checked, left it at that, never got back, didn't get back, did not get back,
    i assume (he|she|they|it), i guess (he|she|they) (was|were|got|found), presumably, hopefully,
    i hope (he|she|they|it), as far as i know, that was the last i, lost sight of, not heard from,
    haven't heard, have not heard, still open, still waiting, unclear (whether|if), nobody told me,
    couldn't say (whether|if|how), not sure (whether|if|how|what) (it|he|she|they|that),
    (i|we) (can't|cannot) say (whether|if), i never (learned|learnt),
    never saw (him|her|them) again, never spoke to (him|her|them) again about, lost track of,
    did not hear (back|from|any), didn't hear (back|from|any), no (reply|answer|response),
    has not replied, hasn't replied, never replied, what became of
    """)

  /// It ends where the paper ends, which counts unless somebody went back or the customer spoke.
  static let paperEnds = Phrases(
    """
    closed (the|it|her|his|their|this|that) (ticket|case|request|complaint|call|file|issue),
    closed (it|this),
    (ticket|request|complaint|file|issue) (was|is|got) (closed|marked|archived|filed),
    marked (it|the|this|as) _, resolved in the system, off my (desk|list), moved on to,
    and moved on, that was that, should be fine, should have worked,
    (sent|emailed|mailed|gave) (him|her|them) (the|a) (link|form|instructions|page|help|manual|document|leaflet|faq)
    """)

  /// Somebody goes back to the customer, or the customer comes.
  static let checkBacks = Phrases(
    """
    followed up, follow up, called back, rang back, phoned back,
    called (him|her|them) (back|again|later|the|on|after|every),
    rang (him|her|them) (back|again|later|the|on|after|every),
    checked (back|with|in|whether|that|if), checked that (he|she|they|it),
    asked (him|her|them) (how|whether|if), asked how, made sure (he|she|they), confirmed,
    visited (him|her|them), went back, wrote to (him|her|them), i rang (him|her|them),
    i called (him|her|them), i phoned (him|her|them)
    """)
}
