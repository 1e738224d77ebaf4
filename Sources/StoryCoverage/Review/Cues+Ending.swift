/// Words by which a matter handed off and an end left open are recognised.
enum EndingCues {
  /// The matter is given to somebody else.
  static let handOffs = Phrases(
    """
    (colleague|colleagues) (took|handled|solved|dealt|sorted|fixed|repaired|finished),
    (person|people|colleague|one) responsible, responsible (department|person|colleague|team),
    took over because, suggested that (he|she|they) (try|call|contact|ask|go|speak|visit),
    escalated, escalate it, escalating it, forwarded, transferred (her|him|them|it|the|to),
    redirected, delegated, reassigned,
    (passed|handed|routed|assigned) (it|this|that|her|him|them) (on|over|up),
    (passed|put) (her|him|them) (on|through) to,
    (passed|routed|assigned|forwarded) (it|this|that) to (the|my|our|another|a|their),
    (passed|handed|forwarded|sent|gave|routed) (her|his|the|their|this) (case|call|details|complaint|request|message|mail|email|number|ticket|problem|matter|question|query|file) (on|over|to|up),
    (reported|raised|flagged|mentioned) (the|her|his|their|this) (case|problem|issue|matter|complaint),
    (raised|flagged) it (with|to), reported it to,
    (raised|opened|logged|created|filed|filled) a (ticket|case|report|request),
    referred (her|him|them|it|the), pointed (her|him|them) to, directed (her|him|them) to,
    (advised|told) (her|him|them) to (contact|call|ask|write|ring|speak|turn|get|talk|email|visit),
    gave (her|him|them) the (phone number|number|address|contact) of,
    the (number|address) to (call|ring|write),
    (got|fetched|called|brought) (my|the|our) (manager|boss|supervisor|superior),
    (got|fetched|called|brought) (my|the|our) _ (manager|boss|supervisor|superior),
    asked (my|the|a|our) (manager|boss|supervisor|colleague|superior) to (speak|talk|call|ring|take|handle|deal|solve|sort|decide|help),
    a matter for, above my, we are only, (was|were) not responsible,
    (manager|boss|supervisor|colleague|superior|department|team|level|specialist|technician|engineer|engineers|senior|he|she|they|facilities|finance|sales|engineering|support|legal|it) (handled|solved|resolved|fixed|sorted|decided) (it|her|him|them|the|that|this),
    (manager|boss|supervisor|colleague|superior|department|senior|he|she|they) (took|dealt) (over|care|with),
    (manager|boss|supervisor|colleague|superior|senior) (spoke|talked|rang|called|contacted|offered|then) (it|her|him|them|the|to|with|called|rang|spoke),
    took over (the|from|and|her|his), took it from there,
    took care of (it|the|her|him|them|everything),
    (waited|waiting) for (them|the|my) (to|team|colleague|manager),
    (went|sent|over) to (the|our|my|their) _ (team|department|desk|people),
    connected (her|him|them) (with|to), left it (to|with|there), in (their|his|her) hands,
    (someone|somebody) else,
    let (my|the) (manager|boss|supervisor|team leader) (take|handle|deal|decide|speak|talk|do)
    """)

  /// Those who do it instead: colleagues by their office, not those one works beside.
  static let staff: Set<String> = [
    "manager", "boss", "supervisor", "supervisor's", "superior", "leader", "department",
    "departments", "technicians", "technician", "specialist", "specialists", "headquarters",
  ]

  /// What staff do when they have taken a matter over; not what they say of it ("my boss agreed").
  static let takeovers: Set<String> = [
    "took", "handled", "solved", "resolved", "sorted", "dealt", "called", "rang", "spoke", "talked",
    "wrote", "approved", "explained", "decided", "offered", "repaired", "fixed", "calmed",
    "apologised", "settled", "contacted", "answered", "take",
  ]

  /// Those besides staff who can be the subject of a verb.
  static let otherSubjects: Set<String> = [
    "he", "she", "they", "it", "we", "who", "which", "that", "colleague", "colleagues", "somebody",
    "someone", "nobody", "customer", "client",
  ]

  /// Past forms that do not end in "ed", of what people do for customers.
  static let irregular: Set<String> = [
    "began", "bought", "brought", "built", "came", "chose", "cut", "did", "drew", "drove", "found",
    "gave", "got", "held", "kept", "knelt", "laid", "left", "let", "made", "met", "paid", "put",
    "ran", "rang", "read", "said", "sat", "sent", "set", "shut", "sold", "spent", "spoke", "stood",
    "stuck", "swapped", "taught", "told", "took", "went", "woke", "wrote",
  ]

  /// It is said that the end is not known, or that nobody looked.
  static let openEnds = Phrases(
    """
    i take it, i trust that, (don't|not|can't|cannot) (remember|recall) (how|what|whether|if),
    at some point, promised to (look|call|get|come|check|write|send|ring),
    would get back to (her|him|them), get back to (her|him|them) (and|but|one|some|soon),
    must have (worked|gone|been|got|managed|found),
    (it|that|this|he|she|they|everything) should have (arrived|worked|reached|been|gone),
    (before|until) (it|that) was (finished|solved|resolved|over|decided|closed),
    my (contract|shift|placement|internship) ended, i left the (company|team|job|firm),
    i moved (on|to another), no longer (my|on), somebody else finished, never heard,
    don't know (whether|if|what|how), do not know (whether|if|what|how),
    can't say (whether|if|what|how), cannot say (whether|if|what|how),
    couldn't say (whether|if|what|how), did not follow up, didn't follow up, never followed up,
    no idea (whether|if|what|how), never (found|learned|learnt), never checked, didn't check,
    did not check, did not ask (again|her|him|them), didn't ask (again|her|him|them),
    left it at that, never got back, didn't get back, did not get back,
    (i|we) (assume|assumed|suppose|supposed|presume|guess) (that|it|he|she|they), presumably,
    hopefully, (i|we) (hope|hoped) (that|it|he|she|they|for), hoped for the best,
    hoping (that|it|for), as far as (i|we) know, was the last (i|we), last (i|we) heard,
    lost sight of, lost track of, not heard (from|back), haven't heard, have not heard,
    hadn't heard, did not hear (back|from|any|the|what|how|whether),
    didn't hear (back|from|any|the|what|how|whether), still open, still waiting,
    unclear (whether|if|what|how),
    not (sure|certain|clear) (whether|if|how|what|it|he|she|they|that), nobody told me,
    never saw (him|her|them) again, (no|without) (reply|answer|response|word),
    (has|had) not (replied|answered|responded), (hasn't|hadn't) (replied|answered|responded),
    never (replied|answered|responded), what became of,
    what happened (to|with) (her|him|them|it|afterwards|next|then)
    """)

  /// The teller believes how it ended; only in the result, where one should know.
  static let hedges = Phrases(
    """
    i believe (it|that|he|she|they), i think (it|that|he|she|they),
    i imagine (it|that|he|she|they), i would say (it|that), probably, apparently
    """)

  /// It ends where the paper ends, which counts unless the customer is seen after that.
  static let paperEnds = Phrases(
    """
    marked (the|her|his|their) (case|ticket|request|complaint|mail) (as|solved|done|closed),
    never called (him|her|them) back, never rang (him|her|them) back, hung up before, and left,
    and went, went (home|away) with,
    (took|accepted) (the|it|his|her|their) (leaflet|form|note|parcel|voucher|card|letter|paper|papers),
    was (done|finished|completed|settled|processed) in the system,
    (filed|archived|processed|submitted|logged) (it|the|her|his),
    closed (the|it|her|his|their|this|that) (ticket|case|request|complaint|call|file|issue|matter),
    closed (it|this),
    (ticket|case|request|complaint|file|issue|matter) (was|is|got) (closed|marked|archived|filed|done|completed),
    marked (it|the|this|as) _, resolved in the system, off my (desk|list|plate),
    (moved|went) on to (the|my) next, and moved on, that was that, and that was it, should be fine,
    should have worked,
    (sent|emailed|mailed|gave) (him|her|them) (the|a) (link|form|instructions|page|help|manual|document|leaflet|faq)
    """)

  /// Somebody goes back to the customer to see.
  static let checkBacks = Phrases(
    """
    followed up, following up, (called|rang|phoned|wrote|went) back,
    checked (back|with|in|whether|that|if),
    asked (him|her|them) (whether|if|how) (it|everything|that|the), confirmed (with|that),
    (rang|called|phoned|visited|asked) (him|her|them) (the|again|later|after|a|on|every|next|once) (next|time|week|day|evening|morning|month|more|that|few|monday|friday)
    """)
}
