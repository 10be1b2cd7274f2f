-- A journal of version 2, written by commit 55cb13e; `sqlite3`'s dump.
PRAGMA application_id = 1280332356;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE clues (
        clue INTEGER NOT NULL,
        plate_id INTEGER NOT NULL,
        PRIMARY KEY (clue, plate_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "clues" VALUES(12775151,2);
INSERT INTO "clues" VALUES(46453093,2);
INSERT INTO "clues" VALUES(428846011,3);
INSERT INTO "clues" VALUES(448020922,2);
INSERT INTO "clues" VALUES(698455038,3);
INSERT INTO "clues" VALUES(751753204,3);
INSERT INTO "clues" VALUES(896303201,2);
INSERT INTO "clues" VALUES(1168863410,2);
INSERT INTO "clues" VALUES(1229644778,3);
INSERT INTO "clues" VALUES(1287493837,2);
INSERT INTO "clues" VALUES(1295018432,3);
INSERT INTO "clues" VALUES(1348950925,3);
INSERT INTO "clues" VALUES(1382379933,2);
INSERT INTO "clues" VALUES(1407191732,2);
INSERT INTO "clues" VALUES(1751436190,2);
INSERT INTO "clues" VALUES(1832960357,3);
INSERT INTO "clues" VALUES(1999640172,3);
INSERT INTO "clues" VALUES(2068231992,2);
INSERT INTO "clues" VALUES(2389407430,2);
INSERT INTO "clues" VALUES(2471817372,2);
INSERT INTO "clues" VALUES(2548004649,2);
INSERT INTO "clues" VALUES(2562689094,3);
INSERT INTO "clues" VALUES(2796204732,3);
INSERT INTO "clues" VALUES(2826043748,2);
INSERT INTO "clues" VALUES(3083142749,3);
INSERT INTO "clues" VALUES(3119704958,3);
INSERT INTO "clues" VALUES(3202350905,3);
INSERT INTO "clues" VALUES(3448020759,2);
INSERT INTO "clues" VALUES(3673378798,2);
INSERT INTO "clues" VALUES(3682949472,3);
INSERT INTO "clues" VALUES(3797704396,2);
INSERT INTO "clues" VALUES(3908027952,2);
INSERT INTO "clues" VALUES(3914630095,3);
INSERT INTO "clues" VALUES(4079244486,3);
INSERT INTO "clues" VALUES(4137840367,2);
CREATE TABLE corrections (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        text TEXT NOT NULL,
        corrected_at REAL NOT NULL
    );
INSERT INTO "corrections" VALUES(1,'WA84443',1.79588122141869664192e+09);
CREATE TABLE crops (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    );
CREATE TABLE folders (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE
    );
INSERT INTO "folders" VALUES(1,X'2F7069637475726573');
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
        error TEXT, taken_at REAL, folder_id INTEGER,
        UNIQUE (path, size, mtime_ns)
    );
INSERT INTO "pictures" VALUES(1,X'2F70696374757265732F6361722E6A7067',1,1000000000000000000,1.79588122142111539843e+09,1.79588122141483473776e+09,'default',640,480,0.25,'["cut short"]',NULL,1600000000.0,1);
INSERT INTO "pictures" VALUES(2,X'2F70696374757265732F6261642E6A7067',2,1000000000000000000,1.79588122142496418951e+09,1.79588122142496418951e+09,'default',0,0,0.0,'[]','bad.jpg: broken',NULL,1);
CREATE TABLE plates (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE
    );
INSERT INTO "plates" VALUES(2,'KR3UH61');
INSERT INTO "plates" VALUES(3,'WA84443');
CREATE TABLE preferences (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO "preferences" VALUES('keep_days',30);
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
    , time REAL NOT NULL DEFAULT 0, folder_id INTEGER, key TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '');
INSERT INTO "readings" VALUES(1,1,10.5,20.0,110.0,45.25,0.9,'WA84442',0.75,'[["W", 0.5, [["O", 0.25]]], ["A", 0.5, [["O", 0.25]]], ["8", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["2", 0.5, [["O", 0.25]]]]','["WAB4442"]','pl','[[10, 20], [110, 20], [110, 45], [10, 45.5]]','default',1.79588122141483473776e+09,1,1600000000.0,1,'WA84443','');
INSERT INTO "readings" VALUES(2,1,300.0,20.0,400.0,45.0,0.8,'KR3UH61',0.75,'[["K", 0.5, [["O", 0.25]]], ["R", 0.5, [["O", 0.25]]], ["3", 0.5, [["O", 0.25]]], ["U", 0.5, [["O", 0.25]]], ["H", 0.5, [["O", 0.25]]], ["6", 0.5, [["O", 0.25]]], ["1", 0.5, [["O", 0.25]]]]','["WAB4442"]','pl','[[10, 20], [110, 20], [110, 45], [10, 45.5]]','default',1.79588122141483473776e+09,1,1600000000.0,1,'KR3UH61','blue car');
CREATE TABLE session (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        added_at REAL NOT NULL
    );
CREATE TABLE wanted (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        note TEXT NOT NULL,
        takes_alike INTEGER NOT NULL,
        added_at REAL NOT NULL
    );
CREATE INDEX readings_of_picture ON readings (picture_id)
    ;
CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id;
CREATE INDEX readings_by_time ON readings (shown, time, key, confidence, folder_id);
CREATE INDEX readings_by_confidence ON readings (shown, confidence, time, key, folder_id);
CREATE INDEX readings_by_key ON readings (key, shown, time, confidence, folder_id);
CREATE INDEX readings_in_folder ON readings (folder_id, shown, time, key, confidence);
CREATE INDEX readings_with_note ON readings (time) WHERE note <> '';
CREATE INDEX pictures_in_folder ON pictures (folder_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('readings',2);
COMMIT;
