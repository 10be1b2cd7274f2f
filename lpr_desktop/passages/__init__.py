"""Passages: one car is one line, whatever number of pictures shows it."""
