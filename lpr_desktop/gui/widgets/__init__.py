"""Widgets that know pictures, boxes and plates, but nothing of the views they stand in."""
