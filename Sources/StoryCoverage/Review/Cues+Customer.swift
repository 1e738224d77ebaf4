/// Words by which a customer's feeling and response are recognised.
enum CustomerCues {
  /// Feelings by name, and the signs that let one see them.
  ///
  /// Behaviour alone ("he shouted") is no
  /// feeling: an interviewer listens for what was behind it.
  static let feelings = Phrases(
    """
    felt, blamed (herself|himself|themselves), missed (home|her|him|them), at the mercy, torn,
    (her|his|their) nerves, snapped at, boiling, afraid, frightened, scared, fear, fears, feared,
    terrified, panic*, worried, worry, worries, anxious, anxiety, nervous, uneasy, dread*, angry,
    anger, angrier, angriest, furious, fury, (was|were|got|are|very|so|quite|more) cross,
    cross with, annoyed, irritated, irate, livid, outraged, upset, frustrat*, fed up,
    at the end of (her|his|their) (tether|rope|strength|nerves), at (her|his|their) wits, ashamed,
    shame, embarrass*, humiliat*, foolish, stupid, guilty, blaming (herself|himself), sad, sadness,
    griev*, grief, heartbroken, devastated, desperate, despair*, helpless, hopeless, numb, lonely,
    alone with, lost (her|his|their) nerve, cry, cried, crying, tears, wept, weep*, sobb*, shaking,
    shook (all|as|with), her voice shook, his voice shook, trembl*, white and, went white,
    was white, was pale, quite pale, exhausted, worn out, tired, drained, overwhelmed, stressed,
    under pressure, disappoint*, let down, betrayed, cheated, invisible, unseen, ignored by,
    unheard, went quiet, very quiet, fell silent, useless, suspicious, guarded, wary, mistrust*,
    distrust*, confused, lost and, at a loss, relieved, relief, proud, shy, homesick, missing it,
    missed (him|her), impatient, felt (like|that|as|looked|he|she|they|so|very|quite|left|at|un*),
    feels (like|that), feel (like|that|watched|safe), hand over (her|his) mouth, mouth fell,
    on (her|his) own with, (was|were) giving up, (she|he|they) had given up,
    (she'd|he'd|they'd) given up, close to the edge, past crying, out of (her|his) mind, sorry for,
    did not dare, hadn't dared, had not dared, didn't dare, apologising for,
    apologise for bothering, cornered, longing, hurt, hurting, stung, bitter*, resent*, what hurt,
    nerves, unhappy, miserable, distress*, agitat*, hysterical, in shock, shocked, startled,
    delicate, drove them mad, drove her mad, drove him mad, losing patience, moved to, touched
    """)

  /// Signs by which a feeling is shown without its name; only where it is asked for, because
  /// elsewhere they are just words.
  static let signs = Phrases(
    """
    thought, wanted, missed, trust*, blamed, joke*, laughed, hard for, kept, silence, mattered,
    believed, knew, afraid, needed, expected, remembered, torn, old, alone, mercy, look*, seemed,
    sounded, face, eyes, voice, hands, tone, as if, as though, quiet, silent,
    (would|could) not speak, couldn't speak, sat, stared, pale, white, red, apologis*,
    kept (saying|asking)
    """)

  /// Words with which a sentence about somebody begins.
  static let subjects: Set<String> = [
    "he", "she", "they", "it", "i", "we", "you", "he'd", "she'd", "they'd", "he's", "she's",
    "they're", "it's", "the", "a", "an", "my", "our", "his", "her", "their", "this", "that",
    "these", "those", "there", "who", "what", "some", "most", "many", "one", "two", "no", "mr",
    "mrs", "ms", "dr", "customer", "customers", "client", "clients", "guest", "guests", "patient",
    "patients", "people", "everybody", "everyone", "nobody",
  ]

  /// What a text begins with where nothing is known.
  static let unknown = Phrases(
    """
    n a, na, unknown, not sure, don't know, do not know, no idea, none, nothing, not applicable,
    unclear, hard to (say|tell), can't (say|tell|remember), cannot (say|tell|remember), tbd, todo,
    forgot, didn't (say|show|ask), did not (say|show|ask)
    """)

  /// What customers do when something was done for them, well or badly.
  static let responses = Phrases(
    """
    thank*, grateful, gratitude, apologis*, apologiz*, smil*, laugh*, hug*, cried, crying,
    in tears, shook (my|our|his|her) hand*, took my hand*, kissed, hands in, clapped, applause,
    cheered, a card, postcard*, a letter, wrote (to|me|us|back|that|one|a|later), letter from,
    emailed (me|us|back), mailed (me|us|back), sent (me|us|a|his|her|their|round|two|three|the),
    texted, brought (me|us|a|bacon|round|the|doughnuts|cake), box of, tin of, bottle of, bottles,
    flowers, chocolate*, cake, doughnuts, review*, stars, recommended, recommends, recommending,
    told (everybody|everyone|me|us|her|his),
    (he|she|they) (said|says|told|asked|wrote|rang|called|phoned|signed|renewed|stayed|stays),
    (customer|client|guest|owner|manager|mother|father|woman|man|couple|patient|family|son) (said|says|told|wrote|rang|called|phoned|signed|renewed|stayed|came|thanked|cried),
    came back, come back, comes back, came in again, came by, come every, they still come,
    returned, came (over|round|up|on the) _, stayed with us, stayed,
    still (with|use|uses|comes|come|sends), still a (customer|client), renewed, renew*,
    extended (the|it|their), signed (up|for|again|on), booked (again|with|a), rebooked,
    ordered (again|the), bought (again|it), paid it without, lent us,
    gave us (four|references|the driveway), hired (me|us), referred, brought two,
    brought (in|his|her|their) _, sent us, (he|she|they) sent, sends (me|us), became a, a regular,
    regulars, complain*, didn't pay, did not pay, never paid, cancelled, cancels, withdrew,
    left us, never spoke, didn't come back, did not come back, didn't want to know, hung up,
    walked out, went to the ombudsman, annoyed, grumbled, sulky, relieved, loved,
    told me afterwards, forgave, trusts, trusted,
    the _ (said|says|told|wrote|rang|called|phoned|thanked), one _ (said|told|wrote),
    (owners|customers|clients|guests|parents|users|people) (said|told|wrote|thanked|came|use),
    bought _, they use, uses it, still in use, put (two|me|my|thank*), tea with, for tea,
    hasn't complained, visited, went home, wore it, plays it, rode it, calls it, shook, nodded,
    picked us, tell everybody, tells (everybody|everyone|every), people say yes, chose us,
    lending us, bought us
    """)
}
