-- Schema 2 adds comparisons that were kept by name. The rules of schema 1 hold.

CREATE TABLE comparison (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  goal TEXT,
  own_order INTEGER NOT NULL DEFAULT 0 CHECK (own_order IN (0, 1)),
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;

CREATE TABLE comparison_person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  comparison_id INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  UNIQUE (comparison_id, creator_id)
) STRICT;
CREATE INDEX comparison_person_creator ON comparison_person (creator_id);
