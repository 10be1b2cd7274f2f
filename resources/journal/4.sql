-- A video's reading is a passage of its own. Of pictures, several readings may be one.
ALTER TABLE pictures ADD COLUMN duration REAL;  -- of a video, in seconds
ALTER TABLE readings ADD COLUMN seen TEXT;  -- of a video: when, and the single readings
ALTER TABLE readings ADD COLUMN passage INTEGER;  -- the reading that stands for several
CREATE INDEX readings_of_passage ON readings (passage) WHERE passage IS NOT NULL;
DROP VIEW shown_readings;
CREATE VIEW shown_readings AS
    SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
           readings.text AS text, confidence, characters, candidates, country, corners,
           country_probability, partial, missing, seen
    FROM readings LEFT JOIN corrections ON reading_id = id
    WHERE shown
    ORDER BY picture_id, score DESC, id;
