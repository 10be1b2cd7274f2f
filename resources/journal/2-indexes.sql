CREATE INDEX readings_by_time ON readings (shown, time, key, confidence, folder_id);
CREATE INDEX readings_by_confidence ON readings (shown, confidence, time, key, folder_id);
CREATE INDEX readings_by_key ON readings (key, shown, time, confidence, folder_id);
CREATE INDEX readings_in_folder ON readings (folder_id, shown, time, key, confidence);
CREATE INDEX readings_with_note ON readings (time) WHERE note <> '';
CREATE INDEX pictures_in_folder ON pictures (folder_id);
