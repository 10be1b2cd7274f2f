"""Annotation files: what a person said about a picture."""
