"""*Improve reading*: the text model learns corrected texts; the dialog and what runs it."""
