-- Before, a country stood only where a person had chosen it and the text fitted.
ALTER TABLE readings ADD COLUMN country_probability REAL NOT NULL DEFAULT 0;
ALTER TABLE readings ADD COLUMN partial INTEGER NOT NULL DEFAULT 0;
ALTER TABLE readings ADD COLUMN missing TEXT;
CREATE INDEX readings_by_country ON readings (country, shown, time, key, confidence)
    WHERE country IS NOT NULL;
DROP VIEW shown_readings;
CREATE VIEW shown_readings AS
    SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
           readings.text AS text, confidence, characters, candidates, country, corners,
           country_probability, partial, missing
    FROM readings LEFT JOIN corrections ON reading_id = id
    WHERE shown
    ORDER BY picture_id, score DESC, id;
