"""A pipeline as one file: exporting it, and importing one that somebody sent."""
