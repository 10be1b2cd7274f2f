"""The journal in the window: what is kept of readings, and for how long."""
