-- Schema 1. Captured tables are STRICT, have an AUTOINCREMENT id, no REAL, no BLOB, and creator_id
-- wherever a row belongs to a person. Money: INTEGER minor units. Rates: INTEGER thousandths.
-- Dates: TEXT yyyy-mm-dd. Moments: TEXT UTC yyyy-mm-ddThh:mm:ss.sssZ. One statement per semicolon.

CREATE TABLE creator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_is_handle INTEGER NOT NULL DEFAULT 0 CHECK (name_is_handle IN (0, 1)),
  real_name TEXT NOT NULL DEFAULT '',
  gender TEXT,
  birth_year INTEGER,
  profession TEXT NOT NULL DEFAULT '',
  profession_code TEXT,
  country TEXT NOT NULL DEFAULT 'VN',
  province TEXT,
  province_old TEXT,
  area TEXT NOT NULL DEFAULT '',
  reach TEXT,
  address TEXT NOT NULL DEFAULT '',
  audience TEXT NOT NULL DEFAULT '',
  origin TEXT,
  expertise INTEGER CHECK (expertise BETWEEN 0 AND 3),
  expertise_proof TEXT NOT NULL DEFAULT '',
  profession_share TEXT,
  media_appearances INTEGER,
  income TEXT,
  deals_per_quarter INTEGER,
  posts_per_week INTEGER,
  main_channel TEXT,
  talk INTEGER CHECK (talk BETWEEN 0 AND 3),
  style TEXT,
  sponsored_share INTEGER,
  approval_rounds INTEGER,
  label_override TEXT,
  label_reason TEXT NOT NULL DEFAULT '',
  rating TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  value_source TEXT NOT NULL DEFAULT 'typed',
  consent TEXT NOT NULL DEFAULT '',
  consent_on TEXT,
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  do_not_book INTEGER NOT NULL DEFAULT 0 CHECK (do_not_book IN (0, 1)),
  do_not_book_reason TEXT NOT NULL DEFAULT '',
  do_not_book_until TEXT,
  photo TEXT,
  deleted_at TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;
CREATE INDEX creator_deleted ON creator (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  UNIQUE (creator_id, name)
) STRICT;

CREATE TABLE channel (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  platform TEXT NOT NULL,
  handle TEXT,
  handle_key TEXT,
  url TEXT,
  posts_per_week INTEGER,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX channel_creator ON channel (creator_id);
CREATE INDEX channel_handle ON channel (handle_key) WHERE handle_key IS NOT NULL;

CREATE TABLE metrics (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
  measured_on TEXT NOT NULL,
  followers INTEGER CHECK (followers >= 0),
  er INTEGER CHECK (er >= 0),
  er_basis TEXT NOT NULL DEFAULT 'unknown',
  avg_views INTEGER,
  median_views INTEGER,
  avg_likes INTEGER,
  avg_comments INTEGER,
  avg_shares INTEGER,
  avg_engagement INTEGER,
  avg_reach INTEGER,
  posts_counted INTEGER,
  source TEXT NOT NULL DEFAULT 'typed',
  source_note TEXT NOT NULL DEFAULT '',
  evidence TEXT,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX metrics_channel ON metrics (channel_id, measured_on);
CREATE INDEX metrics_creator ON metrics (creator_id);

CREATE TABLE rate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  deliverable TEXT NOT NULL,
  platform TEXT,
  min INTEGER,
  max INTEGER,
  currency TEXT NOT NULL DEFAULT 'VND',
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0),
  unit TEXT NOT NULL DEFAULT 'item',
  vat TEXT NOT NULL DEFAULT 'unknown',
  negotiable INTEGER NOT NULL DEFAULT 0 CHECK (negotiable IN (0, 1)),
  barter INTEGER NOT NULL DEFAULT 0 CHECK (barter IN (0, 1)),
  commission INTEGER,
  approx INTEGER NOT NULL DEFAULT 0 CHECK (approx IN (0, 1)),
  net INTEGER NOT NULL DEFAULT 0 CHECK (net IN (0, 1)),
  stage TEXT NOT NULL DEFAULT 'asked',
  quoted_on TEXT,
  valid_until TEXT,
  usage TEXT NOT NULL DEFAULT '',
  raw TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT 'typed',
  created TEXT NOT NULL,
  CHECK (min IS NULL OR max IS NULL OR min <= max)
) STRICT;
CREATE INDEX rate_creator ON rate (creator_id);

CREATE TABLE agent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('manager', 'agency')),
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  zalo TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('own', 'manager', 'agency')),
  agent_id INTEGER REFERENCES agent (id) ON DELETE SET NULL,
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  zalo TEXT NOT NULL DEFAULT '',
  raw TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL
) STRICT;
CREATE INDEX contact_creator ON contact (creator_id);
CREATE INDEX contact_phone ON contact (phone) WHERE phone <> '';
CREATE INDEX contact_agent ON contact (agent_id) WHERE agent_id IS NOT NULL;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  UNIQUE (creator_id, name)
) STRICT;
CREATE INDEX tag_name ON tag (name, creator_id);

CREATE TABLE role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  UNIQUE (creator_id, code)
) STRICT;

CREATE TABLE creator_field (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  code TEXT,
  words TEXT NOT NULL,
  UNIQUE (creator_id, words)
) STRICT;
CREATE INDEX creator_field_code ON creator_field (code, creator_id) WHERE code IS NOT NULL;

CREATE TABLE creator_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  UNIQUE (creator_id, code)
) STRICT;

CREATE TABLE audience_share (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  channel_id INTEGER REFERENCES channel (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('age', 'gender', 'province', 'country', 'interest')),
  key TEXT NOT NULL,
  share INTEGER NOT NULL,
  measured_on TEXT,
  source TEXT NOT NULL DEFAULT 'typed'
) STRICT;
CREATE INDEX audience_creator ON audience_share (creator_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX note_creator ON note (creator_id);

CREATE TABLE question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  field TEXT NOT NULL,
  "column" TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX question_creator ON question (creator_id);

CREATE TABLE contact_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  via TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL,
  next_action TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX contact_log_creator ON contact_log (creator_id);

CREATE TABLE brand (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  category TEXT NOT NULL DEFAULT '',
  positioning TEXT NOT NULL DEFAULT '',
  logo TEXT,
  target_age_min INTEGER,
  target_age_max INTEGER,
  target_gender TEXT,
  target_note TEXT NOT NULL DEFAULT '',
  deleted_at TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;

CREATE TABLE brand_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brand_id INTEGER NOT NULL REFERENCES brand (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  UNIQUE (brand_id, code)
) STRICT;

CREATE TABLE competitor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brand_id INTEGER NOT NULL REFERENCES brand (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  UNIQUE (brand_id, name)
) STRICT;

CREATE TABLE fit_card (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  brand_id INTEGER NOT NULL REFERENCES brand (id) ON DELETE CASCADE,
  f1 INTEGER CHECK (f1 BETWEEN 1 AND 5), f2 INTEGER CHECK (f2 BETWEEN 1 AND 5),
  f3 INTEGER CHECK (f3 BETWEEN 1 AND 5), f4 INTEGER CHECK (f4 BETWEEN 1 AND 5),
  f5 INTEGER CHECK (f5 BETWEEN 1 AND 5), f6 INTEGER CHECK (f6 BETWEEN 1 AND 5),
  f7 INTEGER CHECK (f7 BETWEEN 1 AND 5), f8 INTEGER CHECK (f8 BETWEEN 1 AND 5),
  f9 INTEGER CHECK (f9 BETWEEN 1 AND 5), f10 INTEGER CHECK (f10 BETWEEN 1 AND 5),
  f11 INTEGER CHECK (f11 BETWEEN 1 AND 5), f12 INTEGER CHECK (f12 BETWEEN 1 AND 5),
  note TEXT NOT NULL DEFAULT '',
  scored_on TEXT NOT NULL,
  UNIQUE (creator_id, brand_id)
) STRICT;

CREATE TABLE flag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  happened_on TEXT,
  link TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL
) STRICT;
CREATE INDEX flag_creator ON flag (creator_id);

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  brand_id INTEGER NOT NULL REFERENCES brand (id),
  goal TEXT,
  status TEXT NOT NULL DEFAULT 'draft',
  budget INTEGER CHECK (budget >= 0),
  reserve_share INTEGER NOT NULL DEFAULT 10000 CHECK (reserve_share BETWEEN 0 AND 100000),
  start_on TEXT,
  end_on TEXT,
  target_age_min INTEGER,
  target_age_max INTEGER,
  target_gender TEXT,
  target_note TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  deleted_at TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
) STRICT;

CREATE TABLE campaign_area (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  province TEXT NOT NULL,
  UNIQUE (campaign_id, province)
) STRICT;

CREATE TABLE campaign_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (campaign_id, section)
) STRICT;

CREATE TABLE line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  deliverable TEXT NOT NULL,
  platform TEXT,
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0),
  unit TEXT NOT NULL DEFAULT 'item',
  unit_price INTEGER CHECK (unit_price >= 0),
  currency TEXT NOT NULL DEFAULT 'VND',
  air_on TEXT,
  status TEXT NOT NULL DEFAULT 'proposed',
  approver TEXT NOT NULL DEFAULT 'none',
  note TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL
) STRICT;
CREATE INDEX line_campaign ON line (campaign_id);
CREATE INDEX line_creator ON line (creator_id);

CREATE TABLE collaboration (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE SET NULL,
  brand TEXT NOT NULL DEFAULT '',
  competitor INTEGER NOT NULL DEFAULT 0 CHECK (competitor IN (0, 1)),
  happened_on TEXT,
  deliverable TEXT,
  fee INTEGER,
  currency TEXT NOT NULL DEFAULT 'VND',
  link TEXT NOT NULL DEFAULT '',
  on_time INTEGER CHECK (on_time IN (0, 1)),
  kpi TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created TEXT NOT NULL
) STRICT;
CREATE INDEX collaboration_creator ON collaboration (creator_id);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  creator_id INTEGER REFERENCES creator (id) ON DELETE CASCADE,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_creator ON attachment (creator_id);

CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- Not captured: recomputed, content-addressed, or outside undo.

CREATE TABLE creator_calc (
  creator_id INTEGER PRIMARY KEY REFERENCES creator (id) ON DELETE CASCADE,
  active INTEGER NOT NULL,
  sort_key TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  folded TEXT NOT NULL,
  label TEXT NOT NULL,
  lean TEXT,
  subtype TEXT,
  k INTEGER,
  i INTEGER,
  coverage_k INTEGER NOT NULL,
  coverage_i INTEGER NOT NULL,
  main_channel_id INTEGER,
  tier TEXT,
  followers INTEGER,
  er INTEGER,
  er_basis TEXT,
  price_min INTEGER,
  price_max INTEGER,
  negotiable INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX calc_followers ON creator_calc (active, followers DESC, creator_id);
CREATE INDEX calc_sort ON creator_calc (active, sort_key, creator_id);
CREATE INDEX calc_name ON creator_calc (folded_name);

CREATE TABLE blob (
  hash TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE backup_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  people INTEGER NOT NULL
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  op TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  schema INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0,
  undoable INTEGER NOT NULL DEFAULT 1 CHECK (undoable IN (0, 1)),
  ref INTEGER
) STRICT;
CREATE INDEX journal_state ON journal (state, id) WHERE state IN (0, 1);

CREATE TABLE journal_chunk (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
  tbl TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('I', 'U', 'D', 'X')),
  lo INTEGER,
  hi INTEGER,
  n INTEGER NOT NULL,
  z BLOB NOT NULL
) STRICT;
CREATE INDEX chunk_entry ON journal_chunk (entry);
CREATE INDEX chunk_person ON journal_chunk (lo, tbl) WHERE lo = hi;
CREATE INDEX chunk_range ON journal_chunk (lo, hi) WHERE lo <> hi;
