-- A journal of version 3, written by commit 1f8a999; `sqlite3`'s dump.
PRAGMA application_id = 1280332356;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE clues (
        clue INTEGER NOT NULL,
        plate_id INTEGER NOT NULL,
        PRIMARY KEY (clue, plate_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "clues" VALUES(12775151,2);
INSERT INTO "clues" VALUES(46453093,2);
INSERT INTO "clues" VALUES(428846011,1);
INSERT INTO "clues" VALUES(428846011,3);
INSERT INTO "clues" VALUES(448020922,2);
INSERT INTO "clues" VALUES(660630299,1);
INSERT INTO "clues" VALUES(698455038,3);
INSERT INTO "clues" VALUES(751753204,1);
INSERT INTO "clues" VALUES(751753204,3);
INSERT INTO "clues" VALUES(896303201,2);
INSERT INTO "clues" VALUES(976705878,1);
INSERT INTO "clues" VALUES(1168863410,2);
INSERT INTO "clues" VALUES(1229644778,1);
INSERT INTO "clues" VALUES(1229644778,3);
INSERT INTO "clues" VALUES(1287493837,2);
INSERT INTO "clues" VALUES(1295018432,3);
INSERT INTO "clues" VALUES(1348950925,3);
INSERT INTO "clues" VALUES(1382379933,2);
INSERT INTO "clues" VALUES(1407191732,2);
INSERT INTO "clues" VALUES(1587979112,1);
INSERT INTO "clues" VALUES(1751436190,2);
INSERT INTO "clues" VALUES(1832960357,1);
INSERT INTO "clues" VALUES(1832960357,3);
INSERT INTO "clues" VALUES(1999640172,1);
INSERT INTO "clues" VALUES(1999640172,3);
INSERT INTO "clues" VALUES(2068231992,2);
INSERT INTO "clues" VALUES(2216911952,1);
INSERT INTO "clues" VALUES(2389407430,2);
INSERT INTO "clues" VALUES(2471817372,2);
INSERT INTO "clues" VALUES(2548004649,2);
INSERT INTO "clues" VALUES(2562689094,3);
INSERT INTO "clues" VALUES(2656285529,1);
INSERT INTO "clues" VALUES(2796204732,1);
INSERT INTO "clues" VALUES(2796204732,3);
INSERT INTO "clues" VALUES(2826043748,2);
INSERT INTO "clues" VALUES(3083142749,1);
INSERT INTO "clues" VALUES(3083142749,3);
INSERT INTO "clues" VALUES(3119704958,3);
INSERT INTO "clues" VALUES(3202350905,1);
INSERT INTO "clues" VALUES(3202350905,3);
INSERT INTO "clues" VALUES(3448020759,2);
INSERT INTO "clues" VALUES(3472219112,1);
INSERT INTO "clues" VALUES(3673378798,2);
INSERT INTO "clues" VALUES(3682949472,1);
INSERT INTO "clues" VALUES(3682949472,3);
INSERT INTO "clues" VALUES(3797704396,2);
INSERT INTO "clues" VALUES(3908027952,2);
INSERT INTO "clues" VALUES(3914630095,3);
INSERT INTO "clues" VALUES(4021860560,1);
INSERT INTO "clues" VALUES(4079244486,3);
INSERT INTO "clues" VALUES(4137840367,2);
CREATE TABLE corrections (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        text TEXT NOT NULL,
        corrected_at REAL NOT NULL
    );
INSERT INTO "corrections" VALUES(1,'WA84443',1.79589108230854082107e+09);
CREATE TABLE crops (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    );
CREATE TABLE folders (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE
    );
INSERT INTO "folders" VALUES(1,X'2F67617465');
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
INSERT INTO "pictures" VALUES(1,X'2F676174652F312E6A7067',5,1700000000000000000,1.79589108230854082107e+09,1.79589108226333212846e+09,'default',640,480,0.25,'[]',NULL,1700000000.0,1);
INSERT INTO "pictures" VALUES(2,X'2F676174652F322E6A7067',5,1700000004000000000,1.79589108229085016245e+09,1.79589108229085016245e+09,'default',640,480,0.25,'[]',NULL,1700000004.0,1);
INSERT INTO "pictures" VALUES(3,X'2F676174652F332E6A7067',5,1700000005000000000,1.79589108232687377927e+09,1.79589108229884028434e+09,'default',640,480,0.25,'[]',NULL,1700000005.0,1);
CREATE TABLE plates (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE
    );
INSERT INTO "plates" VALUES(1,'WA84442');
INSERT INTO "plates" VALUES(2,'KR3UH61');
INSERT INTO "plates" VALUES(3,'WA84443');
CREATE TABLE preferences (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO "preferences" VALUES('keep_days',30);
INSERT INTO "preferences" VALUES('trusted_at',1.79589108226333212846e+09);
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
    , time REAL NOT NULL DEFAULT 0, folder_id INTEGER, key TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', country_probability REAL NOT NULL DEFAULT 0, partial INTEGER NOT NULL DEFAULT 0, missing TEXT);
INSERT INTO "readings" VALUES(1,1,10.5,20.0,110.0,45.25,0.9,'WA84442',0.75,'[["W", 0.5, [["O", 0.25]]], ["A", 0.5, [["O", 0.25]]], ["8", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["2", 0.5, [["O", 0.25]]]]','["WAB4442"]','pl','[[10, 20], [110, 20], [110, 45], [10, 45.5]]','default',1.79589108226333212846e+09,1,1700000000.0,1,'WA84443','',0.0,0,NULL);
INSERT INTO "readings" VALUES(2,2,10.5,20.0,110.0,45.25,0.9,'WA84442',0.75,'[["W", 0.5, [["O", 0.25]]], ["A", 0.5, [["O", 0.25]]], ["8", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["4", 0.5, [["O", 0.25]]], ["2", 0.5, [["O", 0.25]]]]','["WAB4442"]','pl','[[10, 20], [110, 20], [110, 45], [10, 45.5]]','default',1.79589108229085016245e+09,1,1700000004.0,1,'WA84442','',0.0,0,NULL);
INSERT INTO "readings" VALUES(3,3,300.0,20.0,400.0,45.0,0.9,'KR3UH61',0.75,'[["K", 0.5, [["O", 0.25]]], ["R", 0.5, [["O", 0.25]]], ["3", 0.5, [["O", 0.25]]], ["U", 0.5, [["O", 0.25]]], ["H", 0.5, [["O", 0.25]]], ["6", 0.5, [["O", 0.25]]], ["1", 0.5, [["O", 0.25]]]]','["WAB4442"]','pl','[[10, 20], [110, 20], [110, 45], [10, 45.5]]','default',1.79589108229884028434e+09,1,1700000005.0,1,'KR3UH61','blue car',0.0,0,NULL);
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
CREATE INDEX readings_by_time ON readings (shown, time, key, confidence, folder_id);
CREATE INDEX readings_by_confidence ON readings (shown, confidence, time, key, folder_id);
CREATE INDEX readings_by_key ON readings (key, shown, time, confidence, folder_id);
CREATE INDEX readings_in_folder ON readings (folder_id, shown, time, key, confidence);
CREATE INDEX readings_with_note ON readings (time) WHERE note <> '';
CREATE INDEX pictures_in_folder ON pictures (folder_id);
CREATE INDEX readings_by_country ON readings (country, shown, time, key, confidence) WHERE country IS NOT NULL;
CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners,
               country_probability, partial, missing
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('readings',3);
COMMIT;
