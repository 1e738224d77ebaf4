-- Search and meaning: caches made of the stories, that lose nothing when they are lost.
--
-- The full-text index reads its text from the stories (external content), so that no word is kept
-- twice; deleted stories are not in it. The program keeps it in step, in the same transaction as the
-- story, because triggers on full-text tables fail in builds of SQLite before 3.44 that do not trust
-- the schema. Porter stems make `refund` find `refunded`; diacritics are removed so that `cafe`
-- finds `café`.

CREATE VIEW story_text AS
SELECT
  id, title, situation, task, action, result, customer_feeling, motivation, customer_response,
  reflection, role, organisation, customer, tags
FROM story
WHERE deleted_at IS NULL;

CREATE VIRTUAL TABLE story_fts USING fts5(
  title, situation, task, action, result, customer_feeling, motivation, customer_response,
  reflection, role, organisation, customer, tags,
  content = 'story_text', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE story_fts_vocabulary USING fts5vocab(story_fts, row);

-- One vector for the whole story, small and apart, because a search over many reads them all.
CREATE TABLE story_vector (
  story_id INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
  encoder TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  vector BLOB NOT NULL
) STRICT;

CREATE TABLE passage_vector (
  story_id INTEGER PRIMARY KEY REFERENCES story_vector (story_id) ON DELETE CASCADE,
  vectors BLOB NOT NULL
) STRICT;
