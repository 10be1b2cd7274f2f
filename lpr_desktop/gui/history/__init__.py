"""The History view: what was read, to search, note, export and delete."""
