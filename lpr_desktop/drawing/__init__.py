"""Plates and scenes drawn by code: sample pictures, test fixtures, training scenes."""
