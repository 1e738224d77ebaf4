/// Words by which blame is recognised.
///
/// Blame is a judgement on the customer, not a hard scene: that somebody shouted, swore or pressed
/// the wrong button is told in the best of stories. So most entries need the customer as their
/// subject and a judgement as their predicate.
enum BlameCues {
  /// The customer is at fault, wherever it stands.
  static let strong = Phrases(
    """
    nightmare (of|customer|client|guest), a nightmare,
    (kind|sort|type) of (man|woman|person|people|guy|lady) (who|that), the kind who,
    (always|all) (knows|knew) better, knew (it|everything) better,
    blamed it on (us|our|me|the|everybody|everyone), blamed (everybody|everyone) (else|but),
    blames (us|me|everyone|everybody|others), (her|his|their) problem and not,
    (her|his|their) problem not, unrealistic (expectations|demands|ideas|wishes),
    ridiculous (expectations|demands|request|complaint), absurd (demands|request|complaint),
    (very|really|so|extremely|particularly|incredibly|quite) difficult (customer|client|guest|patient|tenant|man|woman|person|lady),
    (didn't|did not|never) (read|follow|listen|pay attention),
    (had|have) (clearly|obviously|simply|just|plainly) (not|never|ignored|forgotten|misread|misunderstood|done),
    (obviously|clearly|simply|just|plainly) (had|did|was|could) not,
    (obviously|clearly) (wrong|lying|confused|mistaken|exaggerating),
    (had|have) forgotten to (pay|read|tell|book|check) and,
    without (reading|listening|thinking|checking), lost (his|her|their) temper over,
    threw a tantrum, tantrum, (shouted|yelled|screamed) for no, picking a fight,
    looking for (trouble|a fight|an argument|something), wanted to (argue|fight|cause),
    (made|making) (my|our) (life|lives|day|work) (hard|difficult|hell|miserable),
    drove (me|us) (mad|crazy|up), got on (my|our) nerves, annoyed (me|us),
    exaggerat* (it|the|his|her|their|everything), insisted on (his|her|their) (version|way|own),
    although (i|we) had (explained|told|said), though (i|we) had (explained|told|said),
    thinks (he|she) is, thought (he|she) was (king|special|something), think they are,
    any normal person, any sane person, everybody else (understood|understands|manages),
    (didn't|not) know what (he|she|they) wanted, people like (that|him|her|them),
    (enjoyed|liked|loved) (making|complaining|shouting|arguing|causing),
    not the (brightest|smartest|friendliest|easiest),
    if (he|she|they) had (told|said|asked|read|listened|called|checked|come|paid|looked|followed|informed),
    had (he|she|they) (told|said|asked|read|listened|called|checked|informed),
    caused the (whole|problem|mess|delay|trouble), caused it (himself|herself|themselves),
    (his|her|their) own (mistake|doing|carelessness|stupidity|problem),
    through (his|her|their) own,
    (he|she|they|customer|client) (lied|cheated|whined|moaned|nagged|ranted),
    (was|were) lying (to|about), (is|was|thinks|thought) (he|she|a) king,
    always (wants|wanted|complains|complained|has|had) something to, acted (as|like) (if|a),
    pretended,
    (his|her|their) (bad|awful|terrible) (manners|attitude|temper|behaviour|behavior|mood),
    (his|her|their) own fault, it was (his|her|their) fault, customer's fault, client's fault,
    only (himself|herself|themselves) to blame, (himself|herself|themselves) to blame,
    brought it on (himself|herself|themselves),
    (was|were|being|so|very|completely|totally|just|an|most) unreasonable, unreasonably,
    (was|were|very|so|really|quite|rather|extremely|incredibly|a|just) rude, rudest, ruder,
    the rude (man|woman|customer|client|guest), idiot*, moron*,
    stupid (customer|client|question|questions|man|woman|people),
    too (stupid|lazy|stingy|proud|impatient|cheap|mean) to,
    impossible (customer|client|person|man|woman|people), impossible to (please|satisfy|deal|work),
    never satisfied, nothing was ever (good|right),
    (cannot|can't|could not|couldn't|impossible to) be (pleased|satisfied|helped), waste of time,
    wasted (my|our) time, time waster*, wouldn't listen, would not listen,
    refused to (listen|understand|accept|see|admit|cooperate|read),
    would not (admit|understand|accept|cooperate), would not see (it|that|reason),
    wouldn't (admit|understand|accept|cooperate), didn't bother, did not bother,
    couldn't be bothered, could not be bothered,
    (she|he|they) (had|has|have) not (read|followed|listened|bothered|understood|checked|prepared),
    (she|he|they) hadn't (read|followed|listened|bothered|understood|checked|prepared),
    (she|he|they|who|customer|client) never (reads|read|listens|listened|checks|checked|bothers|bothered|follows|followed|prepares),
    customer was wrong, client was wrong, in the wrong but, (was|were) in the wrong,
    customer (didn't|did not) understand, client (didn't|did not) understand,
    customers (don't|do not) understand, (didn't|did not) understand (anything|the simplest|even),
    did not want to (understand|listen|know|see), didn't want to (understand|listen|know|see),
    (she|he|they|customer|client) (did not|didn't) get it,
    (had|has) no (idea|clue) what (he|she|they), (had|has) no (idea|clue) about,
    blamed (us|me) for, overreact*, out of proportion, out of (nothing|a small),
    (over|about) nothing at all, (drama|scene|fuss) (out|about|over|for), a huge drama,
    (complain|complains|complained|complaining) about everything, always complaining,
    one of those (customers|clients|people|guests|patients|types|women|men|who),
    typical (customer|client|guest),
    some (customers|people|clients|guests) (simply|just|will|are|never|always|cannot|can't),
    (customers|clients|people) like (him|her|that|them|these),
    that (type|kind|sort) of (customer|client|person|people), difficult to deal with,
    hard to deal with, hard work, as (usual|always) with, like dirt, for no (reason|good),
    kept changing (his|her|their) mind, without any reason, just wanted (attention|money|trouble),
    a discount and nothing, wanted something for nothing, something for free,
    expected (us|me) to do (everything|all), and expected (us|me),
    (he|she|they|customer|client) should have (read|known|checked|asked|listened|thought|told|paid|come|called|said|planned|looked),
    ought to have known, (if|had) (he|she|they) (only|just|had) (read|listened|checked|bothered),
    (behaved|acted|acting|behaving) like (a|children),
    (was|were) being (difficult|unreasonable|impossible|ridiculous|dramatic|childish|rude|petty),
    crazy (customer|client|woman|man|lady), mad (woman|man),
    horrible (customer|client|man|woman|person), annoying (customer|client|man|woman|guest),
    nasty (customer|client|man|woman|guest|mail), pain in the,
    (clueless|incompetent|childish|ridiculous|ungrateful|spoilt|arrogant|cheeky|pushy|bossy) (customer|client|guest|woman|man|person|lady|people)
    """)

  /// A judgement that blames only with the customer as its subject: "he was stubborn".
  static let traits: Set<String> = [
    "annoying", "arrogant", "bossy", "careless", "cheeky", "childish",
    "clueless", "condescending", "disorganised", "disrespectful", "entitled", "greedy",
    "irrational", "naive", "unhelpful", "unpleasant", "unreliable",
    "demanding", "dishonest", "exhausting", "fussy", "hopeless", "hostile", "hysterical",
    "ignorant",
    "impolite", "impossible", "insufferable", "lazy", "moody", "nasty", "obnoxious", "obstinate",
    "petty", "picky", "pushy", "ridiculous", "rude", "spoilt", "spoiled", "stingy", "stubborn",
    "stupid", "unbearable", "uncooperative", "unfair", "unfriendly", "ungrateful", "unrealistic",
    "unreasonable", "impatient",
  ]

  /// Milder words, which count only where nothing is said of what the customer felt: interviewers
  /// use them themselves when they ask for "a difficult customer".
  static let mild = Phrases(
    """
    ,
    (difficult|demanding|complicated|tricky|challenging|angry|aggressive) (customer|client|guest|patient|visitor|tenant|person|caller) who,
    misunderstood us, did not understand us, unrealistic, picky, fussy
    """)

  /// Who can be blamed.
  static let subjects: Set<String> = [
    "he", "she", "they", "customer", "customers", "client", "clients", "guest", "guests", "man",
    "woman", "lady", "caller", "tenant", "patient", "visitor", "passenger", "owner", "couple",
    "buyer", "parent", "parents", "mother", "father", "person", "people", "who",
  ]
}
