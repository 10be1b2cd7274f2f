"""Detector and OCR as one pipeline; the journal of readings; exports."""
