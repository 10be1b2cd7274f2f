-- A journal of version 4, written by commit 0bf9281; `sqlite3`'s dump.
PRAGMA application_id = 1280332356;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE clues (
        clue INTEGER NOT NULL,
        plate_id INTEGER NOT NULL,
        PRIMARY KEY (clue, plate_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "clues" VALUES(12775151,3);
INSERT INTO "clues" VALUES(46453093,3);
INSERT INTO "clues" VALUES(428846011,2);
INSERT INTO "clues" VALUES(448020922,3);
INSERT INTO "clues" VALUES(698455038,2);
INSERT INTO "clues" VALUES(751753204,2);
INSERT INTO "clues" VALUES(896303201,3);
INSERT INTO "clues" VALUES(1168863410,3);
INSERT INTO "clues" VALUES(1229644778,2);
INSERT INTO "clues" VALUES(1287493837,3);
INSERT INTO "clues" VALUES(1295018432,2);
INSERT INTO "clues" VALUES(1348950925,2);
INSERT INTO "clues" VALUES(1382379933,3);
INSERT INTO "clues" VALUES(1407191732,3);
INSERT INTO "clues" VALUES(1751436190,3);
INSERT INTO "clues" VALUES(1832960357,2);
INSERT INTO "clues" VALUES(1999640172,2);
INSERT INTO "clues" VALUES(2068231992,3);
INSERT INTO "clues" VALUES(2389407430,3);
INSERT INTO "clues" VALUES(2471817372,3);
INSERT INTO "clues" VALUES(2548004649,3);
INSERT INTO "clues" VALUES(2562689094,2);
INSERT INTO "clues" VALUES(2796204732,2);
INSERT INTO "clues" VALUES(2826043748,3);
INSERT INTO "clues" VALUES(3083142749,2);
INSERT INTO "clues" VALUES(3119704958,2);
INSERT INTO "clues" VALUES(3202350905,2);
INSERT INTO "clues" VALUES(3448020759,3);
INSERT INTO "clues" VALUES(3673378798,3);
INSERT INTO "clues" VALUES(3682949472,2);
INSERT INTO "clues" VALUES(3797704396,3);
INSERT INTO "clues" VALUES(3908027952,3);
INSERT INTO "clues" VALUES(3914630095,2);
INSERT INTO "clues" VALUES(4079244486,2);
INSERT INTO "clues" VALUES(4137840367,3);
CREATE TABLE corrections (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        text TEXT NOT NULL,
        corrected_at REAL NOT NULL
    );
INSERT INTO "corrections" VALUES(1883161082285454111,'WA84443',1.79592235784669566152e+09);
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
        error TEXT, taken_at REAL, folder_id INTEGER, duration REAL,
        UNIQUE (path, size, mtime_ns)
    );
INSERT INTO "pictures" VALUES(1,X'2F676174652F636C69702E6D7034',1,1700000060000000000,1.79592235784669566152e+09,1.79592235783036565776e+09,'default',640,480,1.0,'[]',NULL,NULL,1,60.0);
INSERT INTO "pictures" VALUES(2,X'2F676174652F312E6A7067',1,1,1.79592235785480952266e+09,1.79592235785480952266e+09,'default',640,480,0.2,'[]',NULL,1700000101.0,1,NULL);
INSERT INTO "pictures" VALUES(3,X'2F676174652F322E6A7067',1,2,1.79592235787485766411e+09,1.79592235786278581624e+09,'default',640,480,0.2,'[]',NULL,1700000102.0,1,NULL);
CREATE TABLE plates (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE
    );
INSERT INTO "plates" VALUES(2,'WA84443');
INSERT INTO "plates" VALUES(3,'KR3UH61');
CREATE TABLE preferences (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO "preferences" VALUES('keep_days',30);
INSERT INTO "preferences" VALUES('trusted_at',1.79592235783036565776e+09);
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
    , time REAL NOT NULL DEFAULT 0, folder_id INTEGER, key TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', country_probability REAL NOT NULL DEFAULT 0, partial INTEGER NOT NULL DEFAULT 0, missing TEXT, seen TEXT, passage INTEGER);
INSERT INTO "readings" VALUES(1883161082285454111,1,10.5,20.0,110.0,45.25,0.8,'WA84442',0.9,'[]','[]',NULL,'null','default',1.79592235783036565776e+09,1,1700000002.0,1,'WA84443','',0.0,0,NULL,'[2.0, 3.0, 2.0, [[7, 2.0, [10.5, 20, 110, 45.2], "WA84442", 0.5, 0.8], [7, 2.0, [10.5, 20, 110, 45.2], "WA84442", 0.5, 0.8]]]',NULL);
INSERT INTO "readings" VALUES(1883161082310590516,2,10.5,20.0,110.0,45.25,0.8,'KR3UH61',0.6,'[]','[]',NULL,'null','default',1.79592235785480952266e+09,1,1700000101.0,1,'KR3UH61','',0.0,0,NULL,NULL,1883161082319205681);
INSERT INTO "readings" VALUES(1883161082319205681,3,10.5,20.0,110.0,45.25,0.8,'KR3UH61',0.7,'[]','[]',NULL,'null','default',1.79592235786278581624e+09,1,1700000102.0,1,'KR3UH61','blue car',0.0,0,NULL,NULL,1883161082319205681);
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
CREATE INDEX readings_of_passage ON readings (passage) WHERE passage IS NOT NULL;
CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners,
               country_probability, partial, missing, seen
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('readings',1883161082319205681);
COMMIT;
