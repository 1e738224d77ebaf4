-- The journal as it begins: stories with all that belongs to them.
--
-- Numbers of stories are for people, so AUTOINCREMENT keeps them from ever being given again, even
-- after a purge. A deleted story stays in its table with the time of deletion: the trash. Whatever
-- is saved leaves a revision that belongs to a change, so that a change can be undone as a whole.
-- Times are seconds since 1970, UTC.

PRAGMA application_id = 0x53544259;

CREATE TABLE dimension (
  slug TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  summary TEXT NOT NULL,
  position INTEGER NOT NULL,
  is_built_in INTEGER NOT NULL,
  CONSTRAINT dimension_slug CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT dimension_is_built_in CHECK (is_built_in IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE signal (
  slug TEXT NOT NULL PRIMARY KEY,
  dimension_slug TEXT NOT NULL REFERENCES dimension (slug) ON DELETE CASCADE,
  summary TEXT NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT signal_slug CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE example_question (
  dimension_slug TEXT NOT NULL REFERENCES dimension (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (dimension_slug, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  -- Finds text that was damaged on the disk: FNV-1a, 64 bits, of what a person wrote.
  checksum INTEGER NOT NULL,
  date TEXT,
  title TEXT NOT NULL,
  -- Slugs and tags stand here as they are listed and searched, each on a line of its own; the tables
  -- story_dimension and story_tag, by which stories are filtered, say the same.
  dimensions TEXT NOT NULL,
  tags TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  customer TEXT NOT NULL,
  -- The long texts come last: a list that needs none of them then reads no overflow page.
  situation TEXT NOT NULL,
  task TEXT NOT NULL,
  action TEXT NOT NULL,
  result TEXT NOT NULL,
  customer_feeling TEXT NOT NULL,
  motivation TEXT NOT NULL,
  customer_response TEXT NOT NULL,
  reflection TEXT NOT NULL,
  CONSTRAINT story_id CHECK (id > 0),
  CONSTRAINT story_uid CHECK (length(uid) BETWEEN 1 AND 64 AND uid NOT GLOB '*[^A-Za-z0-9._-]*'),
  CONSTRAINT story_date CHECK (
    date IS NULL OR date GLOB '[0-9][0-9][0-9][0-9]'
    OR date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
    OR date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
  ),
  CONSTRAINT story_status CHECK (status IN ('draft', 'ready', 'retired'))
) STRICT;

CREATE TABLE story_dimension (
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  dimension_slug TEXT NOT NULL REFERENCES dimension (slug),
  PRIMARY KEY (story_id, position)
) STRICT, WITHOUT ROWID;

-- For stories of a dimension, and for refusing to remove a dimension that is in use.
CREATE UNIQUE INDEX story_dimension_by_slug ON story_dimension (dimension_slug, story_id);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  CONSTRAINT tag_name CHECK (name <> '')
) STRICT;

CREATE TABLE story_tag (
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (story_id, tag_id)
) STRICT, WITHOUT ROWID;

-- For stories with a tag.
CREATE INDEX story_tag_by_tag ON story_tag (tag_id, story_id);

-- One command that changed stories; undo reverts one as a whole and is itself a change.
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undoes INTEGER UNIQUE REFERENCES change (id),
  CONSTRAINT change_kind CHECK (
    kind IN ('add', 'edit', 'delete', 'restore', 'tag', 'import', 'undo')
  )
) STRICT;

-- A story as a change left it; numbers count from 1 for each story without a hole.
CREATE TABLE revision (
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  change_id INTEGER NOT NULL REFERENCES change (id),
  -- When the story's text was last changed, which moving it to the trash and back does not do.
  updated_at INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (story_id, number),
  CONSTRAINT revision_is_deleted CHECK (is_deleted IN (0, 1))
) STRICT;

-- For undoing a change.
CREATE INDEX revision_by_change ON revision (change_id);

-- The user's own questions, and those that nothing answered; the built-in ones are in the program.
CREATE TABLE question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  dimension_slug TEXT REFERENCES dimension (slug) ON DELETE SET NULL,
  signals TEXT NOT NULL,
  origin TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  CONSTRAINT question_text CHECK (text <> ''),
  CONSTRAINT question_origin CHECK (origin IN ('own', 'unanswered')),
  CONSTRAINT question_once UNIQUE (text, origin)
) STRICT;

CREATE TABLE interview (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,
  round TEXT NOT NULL,
  date TEXT,
  interviewer TEXT NOT NULL
) STRICT;

CREATE TABLE telling (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  landed INTEGER,
  note TEXT NOT NULL,
  CONSTRAINT telling_landed CHECK (landed BETWEEN 1 AND 5)
) STRICT;

CREATE INDEX telling_by_story ON telling (story_id);
CREATE INDEX telling_by_interview ON telling (interview_id);

-- What the user said of a signal in a story; what the program only suggests is computed anew.
CREATE TABLE evidence (
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  signal_slug TEXT NOT NULL REFERENCES signal (slug) ON DELETE CASCADE,
  field TEXT NOT NULL,
  passage TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (story_id, signal_slug),
  CONSTRAINT evidence_state CHECK (state IN ('confirmed', 'denied'))
) STRICT, WITHOUT ROWID;

-- How far the user stands behind a number in a story.
CREATE TABLE claim (
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (story_id, field, text),
  CONSTRAINT claim_standing CHECK (standing IN ('measured', 'estimate', 'cannot-confirm'))
) STRICT, WITHOUT ROWID;

-- A review rule that the user does not want to hear of, for one story or, without one, at all.
CREATE TABLE silenced_rule (
  rule TEXT NOT NULL,
  story_id INTEGER REFERENCES story (id) ON DELETE CASCADE
) STRICT;

CREATE UNIQUE INDEX silenced_rule_once ON silenced_rule (rule, coalesce(story_id, 0));

INSERT INTO dimension (slug, name, summary, position, is_built_in) VALUES
  ('listening', 'Listening and understanding', 'Finding out what the customer really needs.', 1, 1),
  ('difficult-situations', 'Difficult situations', 'Staying with a customer who is upset.', 2, 1),
  ('above-and-beyond', 'Above and beyond', 'Doing more than the job asked, for their sake.', 3, 1),
  ('balancing', 'Prioritising and balancing', 'Weighing needs against each other, and saying so.', 4, 1),
  ('anticipating', 'Anticipating unspoken needs', 'Seeing what a customer did not know to ask for.', 5, 1),
  ('improving-experience', 'Improving the whole experience', 'Making it better for every customer.', 6, 1);

INSERT INTO signal (slug, dimension_slug, position, summary) VALUES
  ('clarifying-questions', 'listening', 1, 'asked and listened to pin down the exact problem'),
  ('understood-first', 'listening', 2, 'sought the whole situation before concluding'),
  ('pain-point', 'listening', 3, 'named what really hurt the customer'),
  ('fitting-solution', 'listening', 4, 'delivered what met that need'),
  ('feedback-used', 'listening', 5, 'asked for feedback and changed something because of it'),
  ('recognised-emotion', 'difficult-situations', 1, 'saw what the upset customer felt'),
  ('composure', 'difficult-situations', 2, 'stayed calm under pressure'),
  ('compassion', 'difficult-situations', 3, 'answered with care'),
  ('resolution', 'difficult-situations', 4, 'how it ended'),
  ('reflection', 'difficult-situations', 5, 'what they would do differently'),
  ('extra-effort', 'above-and-beyond', 1, 'did more than the job asked'),
  ('empathic-motive', 'above-and-beyond', 2, 'why: understood the customer''s situation, not a rule'),
  ('customer-response', 'above-and-beyond', 3, 'how the customer reacted'),
  ('prioritised', 'balancing', 1, 'ordered needs under competing deadlines'),
  ('customer-and-business', 'balancing', 2, 'weighed both sides'),
  ('long-term', 'balancing', 3, 'chose lasting satisfaction over short-term gain'),
  ('managed-expectations', 'balancing', 4, 'set expectations, avoided a promise they could not keep'),
  ('unspoken-need', 'anticipating', 1, 'saw a need before the customer did'),
  ('foresight', 'anticipating', 2, 'thought ahead through their difficulties or wishes'),
  ('unasked-solution', 'anticipating', 3, 'offered it unasked'),
  ('innovation', 'anticipating', 4, 'turned customer insight into a new product or service'),
  ('initiative', 'improving-experience', 1, 'started something to raise satisfaction or loyalty'),
  ('evaluated-experience', 'improving-experience', 2, 'assessed the experience customers really get'),
  ('sought-input', 'improving-experience', 3, 'went to key customers for input'),
  ('broad-effect', 'improving-experience', 4, 'it helped customers beyond the one in front of them');
