CREATE TABLE pictures (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL,          -- absolute, as bytes: a name need not be UTF-8
    size INTEGER NOT NULL,       -- the state of the file that was read
    mtime_ns INTEGER NOT NULL,
    touched_at REAL NOT NULL,    -- Unix time of the last reading or edit, for retention
    read_at REAL,                -- NULL: not read yet, a person only drew boxes
    detector TEXT,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '[]',
    error TEXT,
    UNIQUE (path, size, mtime_ns)
);
CREATE TABLE readings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    picture_id INTEGER NOT NULL REFERENCES pictures ON DELETE CASCADE,
    x0 REAL NOT NULL, y0 REAL NOT NULL, x1 REAL NOT NULL, y1 REAL NOT NULL,
    score REAL NOT NULL,
    text TEXT NOT NULL,
    confidence REAL NOT NULL,
    characters TEXT NOT NULL,
    candidates TEXT NOT NULL,
    country TEXT,
    corners TEXT,
    detector TEXT,               -- NULL: a person drew the box
    read_at REAL NOT NULL,
    shown INTEGER NOT NULL       -- 0: removed by a person, or not found by the latest reading
);
CREATE INDEX readings_of_picture ON readings (picture_id);
CREATE TABLE corrections (
    reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
    text TEXT NOT NULL,
    corrected_at REAL NOT NULL
);
CREATE VIEW shown_readings AS
    SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
           readings.text AS text, confidence, characters, candidates, country, corners
    FROM readings LEFT JOIN corrections ON reading_id = id
    WHERE shown
    ORDER BY picture_id, score DESC, id;
CREATE TABLE session (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    added_at REAL NOT NULL
);
