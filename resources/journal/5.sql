-- Which way a plate crossed the line that a person drew across the picture of its camera.
ALTER TABLE readings ADD COLUMN direction TEXT;
CREATE INDEX readings_by_direction ON readings (direction, shown, time, key, confidence)
    WHERE direction IS NOT NULL;
DROP VIEW shown_readings;
CREATE VIEW shown_readings AS
    SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
           readings.text AS text, confidence, characters, candidates, country, corners,
           country_probability, partial, missing, seen, direction
    FROM readings LEFT JOIN corrections ON reading_id = id
    WHERE shown
    ORDER BY picture_id, score DESC, id;
