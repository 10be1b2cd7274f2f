"""Sending what was read and corrected to a data set."""
