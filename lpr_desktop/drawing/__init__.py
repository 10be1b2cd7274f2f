"""Number plates drawn by code, to train with."""
