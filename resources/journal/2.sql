-- What the history searches by stands in the readings themselves (time and folder of the picture,
-- the folded text), so that an index can answer alone, without a look at a million rows.
ALTER TABLE pictures ADD COLUMN taken_at REAL;  -- Unix time by EXIF
ALTER TABLE pictures ADD COLUMN folder_id INTEGER;
ALTER TABLE readings ADD COLUMN time REAL NOT NULL DEFAULT 0;
ALTER TABLE readings ADD COLUMN folder_id INTEGER;
ALTER TABLE readings ADD COLUMN key TEXT NOT NULL DEFAULT '';
ALTER TABLE readings ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE folders (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE
);
CREATE TABLE crops (
    reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
    jpeg BLOB NOT NULL
);
-- Every text once, however often its plate was read, and what it can be found by.
CREATE TABLE plates (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE clues (
    clue INTEGER NOT NULL,
    plate_id INTEGER NOT NULL,
    PRIMARY KEY (clue, plate_id)
) WITHOUT ROWID;
CREATE TABLE wanted (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    takes_alike INTEGER NOT NULL,
    added_at REAL NOT NULL
);
CREATE TABLE preferences (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
